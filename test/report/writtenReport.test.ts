import { composeReport } from '../../src/report/composeReport';
import type { Report } from '../../src/report/Report';
import type { CellValue } from '../../src/sheet/CellValue';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { readXlsx } from '../../src/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';
import { awkwardReports } from '../support/awkwardReports';
import { exampleShare } from '../support/exampleReport';
import { projectReport } from '../support/projectReport';
import { smallReport, smallRows } from '../support/smallReport';
import { validateXlsx } from '../support/validateXlsx';

const young = exampleShare('young', { vi: 'Cán bộ trẻ', en: 'Young cadres' }, ['>=', 0.15], {
  breakdowns: ['gender', 'age'],
});

const reports: Readonly<Record<string, Report>> = {
  project: projectReport(),
  people: smallReport(smallRows, [young]),
  ...Object.fromEntries(
    Object.entries(awkwardReports).map(([name, make]) => [name, make({ language: 'en' })]),
  ),
};

test.each(Object.entries(reports))(
  'the Open XML SDK finds nothing wrong with the report %s, and it is read back equal',
  async (_, report) => {
    const workbook = new MemoryWorkbook();
    await workbook.writeSheets(composeReport(report, { people: ['young'] }));
    const bytes = await writeXlsx(workbook);
    expect(validateXlsx(bytes)).toEqual([]);
    expect(await contentOf(await readXlsx(bytes))).toEqual(await contentOf(workbook));
  },
  60_000,
);

test('a remark stays with its indicator when the report is written again with others above it', async () => {
  const workbook = new MemoryWorkbook();
  const whole = projectReport();
  const later = { ...whole, indicators: whole.indicators.slice(3) };
  await workbook.writeSheets(composeReport(later));
  const placeOf = async (code: string) => {
    const rows = await gridOf(workbook, 'Tổng hợp');
    const row = rows.findIndex((cells) => cells.includes(code));
    const column =
      rows.flatMap((cells) => cells.flatMap((cell, at) => (cell === 'Ghi chú' ? [at] : [])))[0] ??
      -1;
    return { row, column, remarks: rows[row]?.[column] };
  };
  const { row, column } = await placeOf('young_commune');
  await workbook.applyEdits('Tổng hợp', [
    { kind: 'write', row, column, values: [['Đã báo cáo Thường trực']] },
  ]);
  await workbook.writeSheets(composeReport(whole));
  const moved = await placeOf('young_commune');
  expect(moved.row).toBeGreaterThan(row);
  expect(moved.remarks).toBe('Đã báo cáo Thường trực');
  expect((await placeOf('standard_district')).remarks).not.toBe('Đã báo cáo Thường trực');
});

test('writing the same report twice changes no cell', async () => {
  const workbook = new MemoryWorkbook();
  const sheets = composeReport(projectReport());
  await workbook.writeSheets(sheets);
  const again = await workbook.writeSheets(sheets);
  expect(again.map(({ cellsWritten }) => cellsWritten)).toEqual(sheets.map(() => 0));
});

async function contentOf(workbook: MemoryWorkbook): Promise<Record<string, CellValue[][]>> {
  const content: Record<string, CellValue[][]> = {};
  for (const { name } of await workbook.listSheets()) content[name] = await gridOf(workbook, name);
  return content;
}

async function gridOf(workbook: MemoryWorkbook, sheet: string): Promise<CellValue[][]> {
  const grid: CellValue[][] = [];
  for await (const { rows } of workbook.readGrid(sheet)) {
    grid.push(...rows.map((row) => [...row]));
  }
  return grid;
}
