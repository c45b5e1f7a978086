import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { rereadRoster } from '../../../../src/core/roster/edits/rereadRoster';
import type { RosterIntake } from '../../../../src/core/roster/edits/RosterIntake';
import type { Roster } from '../../../../src/core/roster/Roster';
import type { MergedArea, RawCell, RosterOptions } from '../../../../src/core/roster/RosterInput';
import { RosterReader } from '../../../../src/core/roster/RosterReader';
import { readAddress } from '../../../../src/sheet/address';
import { day } from '../../../support/readRoster';
import type { RosterFixture } from '../../../support/rosterFixture';
import { runSteps } from '../../../support/runSteps';

interface Sheet {
  readonly name: string;
  readonly rows: RawCell[][];
  readonly merges: readonly MergedArea[];
  readonly width: number;
}

const folder = join(__dirname, '../../../fixtures/rosters');
const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as RosterFixture);

function sheetsOf({ sheets }: Pick<RosterFixture, 'sheets'>): Sheet[] {
  return sheets.map(({ name, rows, merges }) => {
    const width = Math.max(...rows.map(({ length }) => length));
    const full = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
    const areas = (merges ?? []).flatMap((address) => readAddress(address) ?? []);
    return { name, rows: full, merges: areas, width };
  });
}

function read(sheets: readonly Sheet[], options: RosterOptions): RosterIntake {
  const reader = new RosterReader(options);
  for (const { name: sheet, rows, merges } of sheets) {
    reader.add({ sheet, firstRow: 0, firstColumn: 0, rows, merges });
  }
  return runSteps(reader.intakeInSteps());
}

/** Everything that a roster says, with what it makes only when asked. */
function allOf(roster: Roster) {
  const columns = [...roster.columns].map(([key, column]) => {
    if (column.kind === 'date') return [key, [...column.earliest], [...column.latest]];
    if (column.kind !== 'text') return [key, [...column.values]];
    const { codes, values, folded, ranks } = column;
    return [key, { codes, values, folded, ranks }];
  });
  const issues = roster.issues.map(({ cells, ...issue }) => ({
    ...issue,
    cells: [...(cells ?? [])],
  }));
  return { ...roster, columns, issues };
}

const AWKWARD: readonly RawCell[] = [
  ...[null, '', ' ', 'x', 'không', 0, 1, 1985, 30_000, 45_000, '1/2/1985', '31/12/1990', '13/1/80'],
  ...[
    '30/2/1985',
    'Nam',
    'Nữ',
    'nt',
    '—',
    '"',
    'Tổng cộng',
    'Khuyết',
    'Lê Văn Cường',
    '#N/A',
    true,
  ],
  ...['Huyện Nam Sách', 'Họ và tên', 'Phã bÝ th­', 'Ghi chú: xem lại', 'II', '=1+1', '-5', '001'],
  'Bí thư Đảng ủy',
];

const edit = fc.record({
  sheet: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
  /** Of the pool of awkward values, or else a cell of the same column. */
  isAwkward: fc.boolean(),
  value: fc.nat(),
});

describe('[R54] a row read again gives what reading everything again gives', () => {
  const followed: number[] = [];

  test.each(fixtures)('$trait', (fixture) => {
    const options = {
      asOf: day('2023-11-30'),
      ...(fixture.mapping && { mapping: fixture.mapping }),
      ...(fixture.uses1904Dates && { uses1904Dates: true }),
    };
    const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const sheets = sheetsOf(fixture);
      let intake = read(sheets, options);
      for (const { sheet: at, row: down, column: across, isAwkward, value } of edits) {
        const sheet = sheets[at % sheets.length];
        const row = down % (sheet?.rows.length ?? 1);
        if (!sheet) continue;
        // Rows that were given to a reader are never changed.
        const cells = [...(sheet.rows[row] ?? [])];
        sheet.rows[row] = cells;
        const column = across % sheet.width;
        const other = sheet.rows[value % sheet.rows.length]?.[column] ?? null;
        cells[column] = isAwkward ? (AWKWARD[value % AWKWARD.length] ?? null) : other;
        const block = { sheet: sheet.name, firstRow: row, firstColumn: 0, rows: [cells] };
        const reread = runSteps(rereadRoster(intake, [block]));
        const anew = read(sheets, options);
        followed.push(reread ? 1 : 0);
        if (reread) expect(allOf(reread.roster)).toEqual(allOf(anew.roster));
        intake = reread ?? anew;
      }
    });
    fc.assert(property, { seed: 20231130, numRuns: 20 });
  });

  test('and often the row is enough', () => {
    const share = followed.reduce((sum, one) => sum + one, 0) / followed.length;
    expect(share).toBeGreaterThan(0.3);
  });
});
