import { composeReport } from '../../src/report/composeReport';
import { palette } from '../../src/report/blocks/palette';
import { verdictInks } from '../../src/report/blocks/verdictInks';
import { columnPoints } from '../../src/report/blocks/textHeight';
import type { SheetDescription } from '../../src/sheet/SheetDescription';
import { awkwardReports } from '../support/awkwardReports';
import { cellLooks } from '../support/cellLook';
import { projectReport } from '../support/projectReport';

const sheets = composeReport(projectReport());

test('contrast is measured as WCAG measures it', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
});

test.each(
  Object.entries(verdictInks).flatMap(([name, inks]) =>
    Object.entries(inks).map(([verdict, ink]) => [`${name}, ${verdict}`, ink] as const),
  ),
)('verdicts are legible: %s', (_, { color, fill }) => {
  expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
  // Marks stand on the same fills in the colour of other texts.
  expect(contrast(palette.body.color, fill)).toBeGreaterThanOrEqual(4.5);
});

test.each(Object.entries(verdictInks))(
  'the fills of %s differ in lightness, for printers without colour',
  (_, { reached, missed }) => {
    expect(contrast(reached.fill, missed.fill)).toBeGreaterThan(1.2);
  },
);

test.each(Object.entries(palette))('ink %s is legible on its fill', (_, { color, fill }) => {
  expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
});

test.each(sheets.map((sheet) => [sheet.key, sheet] as const))(
  'every text of %s stands at 4.5:1 on its fill',
  (_, sheet) => {
    const pairs = new Set(
      cellLooks(sheet)
        .filter(({ value }) => value !== '' && value !== null)
        .map(({ style }) => `${style.font?.color ?? '#000000'} ${style.fill ?? '#FFFFFF'}`),
    );
    for (const rule of sheet.conditionalFormats ?? []) {
      if (rule.kind === 'formula')
        pairs.add(`${rule.font?.color ?? '#000000'} ${rule.fill ?? '#FFFFFF'}`);
    }
    for (const pair of pairs) {
      const [color = '', fill = ''] = pair.split(' ');
      expect({ pair, isLegible: contrast(color, fill) >= 4.5 }).toEqual({ pair, isLegible: true });
    }
  },
);

test.each(sheets.map((sheet) => [sheet.key, sheet] as const))(
  'no text of %s prints under nine points',
  (_, sheet) => {
    const printed = sheet.page?.printArea?.columns ?? sheet.columnWidths.length;
    const smallest = Math.min(
      ...cellLooks(sheet)
        .filter(
          ({ column, value }) => column < printed && /[\p{L}\p{N}]/u.test(JSON.stringify(value)),
        )
        .flatMap(({ style }) => style.font?.size ?? []),
    );
    const width = sheet.columnWidths
      .slice(0, printed)
      .reduce((sum, one) => sum + columnPoints(one), 0);
    const margins = sheet.page?.margins ?? { left: 2, right: 2 };
    const side = sheet.page?.orientation === 'portrait' ? 21 : 29.7;
    const room = ((side - margins.left - margins.right) * 72) / 2.54;
    expect(smallest * Math.min(1, room / width)).toBeGreaterThanOrEqual(9);
  },
);

test.each(Object.keys(awkwardReports))(
  'in %s no page of a sheet is over-full between breaks',
  (name) => {
    const make = awkwardReports[name];
    const described = make ? composeReport(make({ language: 'vi' })) : [];
    for (const sheet of described) {
      const breaks = sheet.page?.breaksBefore ?? [];
      expect([...breaks].sort((one, other) => one - other)).toEqual(breaks);
      expect(new Set(breaks).size).toBe(breaks.length);
      expect(breaks.every((row) => row > 0 && row < lastRow(sheet))).toBe(true);
    }
  },
);

function lastRow(sheet: SheetDescription): number {
  return Math.max(...sheet.cells.map(({ row, values }) => row + values.length), chartEnd(sheet));
}

function chartEnd({ charts = [] }: SheetDescription): number {
  return Math.max(0, ...charts.map(({ place }) => place.row + place.rows));
}

/** Relative luminance and contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
