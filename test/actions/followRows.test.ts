import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Evaluation } from '../../src/actions/Evaluation';
import { evaluateWorkbook } from '../../src/actions/evaluateWorkbook';
import { followRows } from '../../src/actions/followRows';
import { readAddress } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/CellValue';
import { hosts } from '../../src/simulator/HostProfile';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import type { SheetEditedEvent } from '../../src/workbook/Workbook';
import { readXlsx } from '../../src/workbook/xlsx/readXlsx';
import { openOfficeWorkbook } from '../support/openOfficeWorkbook';
import type { RosterFixture } from '../support/rosterFixture';
import { smallRoster } from '../support/smallRoster';

const choices = { asOf: '2023-11-30', language: 'vi' } as const;
const folder = join(__dirname, '../fixtures/rosters');
const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as RosterFixture);

function bookOf({ sheets }: RosterFixture): MemoryWorkbook {
  const memory = new MemoryWorkbook();
  for (const { name, rows, merges } of sheets) {
    const sheet = memory.addSheet(name);
    rows.forEach((row, down) =>
      row.forEach((value, across) => sheet.cells.setContent(down, across, { value })),
    );
    sheet.merges.push(...(merges ?? []).flatMap((address) => readAddress(address) ?? []));
  }
  return memory;
}

/** Everything that a pane shows or a report holds of an evaluation. */
function allOf({ roster, compared, issues, changes, timeline }: Evaluation) {
  const { rowCount, personCount, person, unit, units, origin, fingerprint, protocol } = roster;
  const columns = [...roster.columns].map(([key, column]) => {
    if (column.kind === 'date') return [key, [...column.earliest], [...column.latest]];
    if (column.kind !== 'text') return [key, [...column.values]];
    const { codes, values, folded, ranks } = column;
    return [key, { codes, values, folded, ranks }];
  });
  const found = issues.map(({ cells, ...issue }) => ({ ...issue, cells: [...(cells ?? [])] }));
  return {
    ...{ rowCount, personCount, person, unit, units, origin, fingerprint, protocol, columns },
    ...{ compared, issues: found, changes, timeline },
  };
}

describe('a cell edited in Excel: what its row tells is what reading everything tells', () => {
  const AWKWARD: readonly CellValue[] = [
    ...[null, 'x', 'không', 1985, 30_000, 45_000, '1/2/1985', '13/1/80', '30/2/1985', 'Nam', 'Nữ'],
    ...['nt', 'Tổng cộng', 'Khuyết', 'Lê Văn Cường', '#N/A', true, 'Huyện Nam Sách', 'Họ và tên'],
    ...['Bí thư Đảng ủy', 'Xã An Lâm', 'Ghi chú: xem lại', 'II', '@x', '-5', '001', 'Đại học'],
  ];
  const edit = fc.record({
    sheet: fc.nat(),
    row: fc.nat(),
    column: fc.nat(),
    isAwkward: fc.boolean(),
    value: fc.nat(),
  });

  const counts = { followed: 0, takenFurther: 0 };

  test.each(fixtures)(
    '$trait',
    async (fixture) => {
      const { mapping, uses1904Dates } = fixture;
      const own = {
        ...choices,
        ...(mapping && { mapping }),
        ...(uses1904Dates && { uses1904Dates }),
      };
      const property = fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        async (edits) => {
          const memory = bookOf(fixture);
          const { workbook } = openOfficeWorkbook(memory, hosts.excel2021);
          let evaluation = await evaluateWorkbook(workbook, own);
          for (const { sheet: at, row: down, column: across, isAwkward, value } of edits) {
            const sheet = memory.sheets[at % memory.sheets.length];
            const used = sheet?.cells.used();
            if (!sheet || !used) continue;
            const [row, column] = [
              used.row + (down % used.rows),
              used.column + (across % used.columns),
            ];
            const other = sheet.cells.value(used.row + (value % used.rows), column);
            const next = isAwkward ? (AWKWARD[value % AWKWARD.length] ?? null) : other;
            sheet.cells.setContent(row, column, { value: next });
            const area = { row, column, rows: 1, columns: 1 };
            const told: SheetEditedEvent = { sheet: sheet.name, change: 'values', area };
            const followed = await followRows(workbook, evaluation, [told]);
            if (followed) counts.followed++;
            if (followed?.basis?.figures === evaluation.basis?.figures) counts.takenFurther++;
            const anew = await evaluateWorkbook(workbook, own);
            if (followed) expect(allOf(followed)).toEqual(allOf(anew));
            evaluation = followed ?? anew;
          }
        },
      );
      await fc.assert(property, { seed: 20231130, numRuns: 5 });
    },
    30_000,
  );

  test('and often people are not even counted again', () => {
    expect(counts.followed).toBeGreaterThan(100);
    expect(counts.takenFurther).toBeGreaterThan(50);
  });
});

test('in the sample roster an officer’s edits are followed without counting anybody again', async () => {
  const file = join(__dirname, '../../assets/samples/danh-sach-can-bo.xlsx');
  const memory = await readXlsx(new Uint8Array(readFileSync(file)));
  let evaluation = await evaluateWorkbook(memory, choices);
  const { roster } = evaluation;
  const counted = evaluation.basis?.figures;
  for (let number = 0; number < 40; number++) {
    const entry = (number * 7919) % roster.rowCount;
    const { name = '', columns } = roster.sheets[roster.origin.sheet[entry] ?? 0] ?? {};
    const sheet = memory.sheet(name);
    const row = roster.origin.row[entry] ?? 0;
    const fields = ['birthDate', 'gender', 'grade', 'position', 'name', 'politicalTheory'];
    const column = columns?.get(fields[number % fields.length] ?? '');
    if (!sheet || column === undefined) continue;
    // What somebody else on the sheet has there.
    const value = sheet.cells.value(
      roster.origin.row[(entry + 40) % roster.rowCount] ?? row,
      column,
    );
    sheet.cells.setContent(row, column, { value: value ?? sheet.cells.value(row, column) });
    const area = { row, column, rows: 1, columns: 1 };
    const followed = await followRows(memory, evaluation, [
      { sheet: name, change: 'values', area },
    ]);
    if (!followed) throw new Error(`${name} row ${row} column ${column} was not followed`);
    expect(followed.basis?.figures).toBe(counted);
    evaluation = followed;
  }
  expect(allOf(evaluation)).toEqual(allOf(await evaluateWorkbook(memory, choices)));
}, 60_000);

describe('an edit of one cell costs the same however long the roster is', () => {
  async function cost(people: number) {
    const memory = smallRoster();
    const [sheet] = memory.sheets;
    const cells = sheet?.cells;
    for (let index = 24; index < people; index++) {
      const unit = `Xã ${index % 40}`;
      const person = [
        index,
        `Người thứ ${index}`,
        25_000 + (index % 9000),
        'Nam',
        'Huyện Hai',
        unit,
      ];
      person.forEach((value, column) => cells?.setContent(index + 2, column, { value }));
    }
    const { workbook, simulator } = openOfficeWorkbook(memory, hosts.web);
    const evaluation = await evaluateWorkbook(workbook, choices);
    cells?.setContent(20, 2, { value: 36_500 });
    const before = simulator.counters;
    const area = { row: 20, column: 2, rows: 1, columns: 1 };
    const edit: SheetEditedEvent = { sheet: sheet?.name ?? '', change: 'values', area };
    const followed = await followRows(workbook, evaluation, [edit]);
    const after = simulator.counters;
    expect(followed?.roster.personCount).toBe(people);
    expect(followed?.roster.fingerprint).not.toBe(evaluation.roster.fingerprint);
    // The figures are the ones counted before, taken further.
    expect(followed?.basis?.figures).toBe(evaluation.basis?.figures);
    return {
      syncs: after.syncs - before.syncs,
      sent: after.bytesSent - before.bytesSent,
      received: after.bytesReceived - before.bytesReceived,
      written: after.cellsWritten - before.cellsWritten,
    };
  }

  test('two syncs and a few thousand bytes for twenty people and for twenty thousand', async () => {
    const [few, many] = [await cost(24), await cost(20_000)];
    expect(many).toEqual(few);
    expect(many.syncs).toBe(2);
    expect(many.written).toBe(0);
    expect(many.received).toBeLessThan(4000);
  }, 60_000);
});
