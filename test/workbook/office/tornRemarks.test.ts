import { refreshReport } from '../../../src/actions/refreshReport';
import { hosts } from '../../../src/simulator/HostProfile';
import type { MemorySheet } from '../../../src/workbook/memory/MemorySheet';
import type { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import { openOfficeWorkbook } from '../../support/openOfficeWorkbook';
import { cloneWorkbook } from '../../support/snapshotWorkbook';
import { choices, editedReport } from '../../support/surviveFaults';

/** Of a refresh, and some. */
const SYNCS = 40;

const OLD = 'Đã rà soát';
const NEW = 'Chờ ý kiến Thường trực';

test('a remark typed on a marked sheet, between a failure and the next run, is kept', async () => {
  const origin = await editedReport();
  const [first, second] = remarkCells(summary(origin));
  summary(origin).cells.setContent(first.row, first.column, { value: OLD });
  let marked = 0;
  for (let sync = 1; sync <= SYNCS; sync++) {
    for (const share of [0.2, 0.6, 0.99]) {
      const memory = cloneWorkbook(origin);
      const { workbook, simulator } = openOfficeWorkbook(memory, hosts.excel2021);
      simulator.inject(sync, { kind: 'error', code: 'InvalidArgument', share });
      // Some are retried, and the refresh ends well.
      await refreshReport(workbook, choices).catch(() => undefined);
      const sheet = summary(memory);
      if (!sheet.name.startsWith('⚠ ')) continue;
      marked += 1;
      sheet.cells.setContent(second.row, second.column, { value: NEW });
      await refreshReport(workbook, choices);
      const now = remarkCells(sheet).map(({ row, column }) => sheet.cells.value(row, column));
      expect([sync, sheet.name, ...now]).toEqual([sync, summary(origin).name, OLD, NEW]);
    }
  }
  expect(marked).toBeGreaterThan(3);
}, 300_000);

function summary(memory: MemoryWorkbook): MemorySheet {
  const sheet = memory.sheetByKey('summary');
  if (!sheet) throw new Error('no summary');
  return sheet;
}

type Place = { readonly row: number; readonly column: number };

/** Of the two indicators. */
function remarkCells(sheet: MemorySheet): readonly [Place, Place] {
  const header = [...sheet.cells.rowNumbers()].flatMap((row) =>
    Array.from({ length: 20 }, (_, column) => ({ row, column })).filter(
      (place) => sheet.cells.value(place.row, place.column) === 'Ghi chú',
    ),
  )[0];
  if (!header) throw new Error('no remarks');
  const rows = [...sheet.cells.rowNumbers()].filter(
    (row) => row > header.row && typeof sheet.cells.value(row, 0) === 'number',
  );
  const [first, second] = rows;
  if (first === undefined || second === undefined) throw new Error('no two indicators');
  return [
    { row: first, column: header.column },
    { row: second, column: header.column },
  ];
}
