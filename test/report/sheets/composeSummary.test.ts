import { composeReport } from '../../../src/report/composeReport';
import type { Report } from '../../../src/report/Report';
import type { SheetDescription } from '../../../src/sheet/SheetDescription';
import { awkwardReports } from '../../support/awkwardReports';
import { projectReport } from '../../support/projectReport';

describe.each(['vi', 'en'] as const)('the summary in %s', (language) => {
  test('[P1] leads with the table on its first page, then words, signature and definitions', () => {
    const [summary, ...others] = compose(projectReport({ language }));
    expect(others).toEqual([]);
    const lead = rowOf(summary, /^(Tính đến ngày|As of) /);
    const last = rowOf(summary, 'excellent_ceiling');
    const words = rowOf(summary, /^9\. /);
    const signed = rowOf(summary, /^(NGƯỜI LẬP BIỂU|PREPARED BY)$/);
    const definition = rowOf(summary, /^1\. /, signed);
    const rows = [lead, rowOf(summary, 'young_commune'), last, words, signed, definition];
    expect([...rows].sort((one, other) => one - other)).toEqual(rows);
    const [page = 0] = summary?.page?.breaksBefore ?? [];
    expect(page).toBeGreaterThan(last);
    expect(page).toBeLessThanOrEqual(words);
  });

  test('[P2] a table on one page repeats no row', () => {
    const [summary] = compose(projectReport({ language }));
    expect(summary?.page?.repeatRows).toBeUndefined();
  });

  test('[P3] a table of 60 indicators repeats its header and leaves its words to notes', () => {
    const [summary, notes] = compose(make('indicators-60', language));
    const repeated = summary?.page?.repeatRows?.row ?? -1;
    expect(summary?.tables?.[0]?.area.row).toBe(repeated);
    expect(notes?.key).toBe('summary:notes');
    expect(notes?.page?.repeatRows).toBeUndefined();
    expect(notes && textsOf(notes).filter((text) => /^\d+\. /.test(text))).toHaveLength(120);
  });

  test.each(Object.keys(awkwardReports))('[P4] %s is signed below a line of its own', (name) => {
    const [summary] = compose(make(name, language));
    const signed = rowOf(summary, /^(NGƯỜI LẬP BIỂU|PREPARED BY)$/);
    const breaks = summary?.page?.breaksBefore ?? [];
    const onPage = breaks.filter((row) => row <= signed).at(-1) ?? 0;
    expect(signed - onPage).toBeGreaterThan(0);
    expect(breaks.filter((row) => row > signed && row <= signed + 3)).toEqual([]);
  });
});

function compose(report: Report): readonly SheetDescription[] {
  return composeReport(report, { sheets: ['summary'] });
}

function make(name: string, language: 'vi' | 'en'): Report {
  const awkward = awkwardReports[name];
  if (!awkward) throw new Error(`no report ${name}`);
  return awkward({ language });
}

/** The first row from `from` on whose text matches. */
function rowOf(sheet: SheetDescription | undefined, wanted: string | RegExp, from = 0): number {
  for (const { row, values } of sheet?.cells ?? []) {
    const found = values.findIndex((line, down) =>
      line.some(
        (cell) =>
          row + down >= from &&
          typeof cell === 'string' &&
          (typeof wanted === 'string' ? cell === wanted : wanted.test(cell)),
      ),
    );
    if (found >= 0) return row + found;
  }
  return -1;
}

function textsOf({ cells }: SheetDescription): string[] {
  return cells.flatMap(({ values }) =>
    values.flat().filter((cell): cell is string => typeof cell === 'string'),
  );
}
