import { generateReport } from '../../src/actions/generateReport';
import { refreshReport } from '../../src/actions/refreshReport';
import type { ReportChoices } from '../../src/actions/ReportChoices';
import type { Indicator } from '../../src/core/indicators/Indicator';
import type { CellValue } from '../../src/sheet/CellValue';
import type { MemorySheet } from '../../src/workbook/memory/MemorySheet';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { readXlsx } from '../../src/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';
import { fourPeople, rosterBook } from '../support/rosterFile';

const indicator = (code: string, title: string, condition: string): Indicator => ({
  code,
  title: { vi: title, en: title },
  measure: { kind: 'share', population: '', condition },
  target: { comparator: '>=', value: 0.5, due: '2030-12-31' },
});

const young = indicator('young', 'Cán bộ trẻ', '[Tuổi] < 40');
const women = indicator('women', 'Cán bộ nữ', '[Giới tính] = "Nữ"');

function choices(asOf: string, indicators: readonly Indicator[] = [young, women]): ReportChoices {
  const pack = { name: 'own', title: { vi: 'Bộ riêng', en: 'Own' }, indicators };
  return { asOf, language: 'vi', madeAt: '2024-01-02T08:00', pack };
}

/** As after saving and opening again. */
async function reopen(workbook: MemoryWorkbook): Promise<MemoryWorkbook> {
  return readXlsx(await writeXlsx(workbook));
}

/** A report in a file on which an officer has worked. */
async function editedReport(): Promise<MemoryWorkbook> {
  const made = rosterBook({ 'Danh sách': headed });
  await generateReport(made, choices('2023-11-30'));
  const workbook = await reopen(made);
  const sheet = summary(workbook);
  const [header, remarks] = [rowOf(sheet, 'Ghi chú'), columnOf(sheet, 'Ghi chú')];
  const beside = columnOf(sheet, 'Mã') + 1;
  set(sheet, rowOf(sheet, 'Cán bộ trẻ'), remarks, 'Đã rà soát');
  set(sheet, header, beside, 'Người phụ trách');
  set(sheet, rowOf(sheet, 'Cán bộ nữ'), beside, 'Phòng Tổ chức');
  set(sheet, 3, 0, 'Số: 12-BC/BTC');
  const signature = rowOf(sheet, 'NGƯỜI LẬP BIỂU');
  set(sheet, signature + 3, 0, 'Nguyễn Văn Mẫu');
  sheet.setColumn(1, { width: 61 });
  return reopen(workbook);
}

const headed = [['TỈNH ỦY MẪU', null, 'ĐẢNG CỘNG SẢN VIỆT NAM'], ['BAN TỔ CHỨC'], ...fourPeople];

describe.each([
  ['with the footprint in the file', (workbook: MemoryWorkbook) => workbook],
  [
    'saved by a program that drops the footprint',
    (workbook: MemoryWorkbook) => {
      workbook.settings.clear();
      return workbook;
    },
  ],
] as const)('the officer’s work on a report, %s', (_, pass) => {
  test('stays when the report is made at another date', async () => {
    const workbook = pass(await editedReport());
    await generateReport(workbook, choices('2026-06-30'));
    const sheet = summary(await reopen(workbook));
    const beside = columnOf(sheet, 'Mã') + 1;
    expect(textsOf(sheet, 0)).toContain('TỈNH ỦY MẪU');
    expect(sheet.cells.value(3, 0)).toBe('Số: 12-BC/BTC');
    expect(valueIn(sheet, 'Cán bộ trẻ', columnOf(sheet, 'Ghi chú'))).toBe('Đã rà soát');
    expect(sheet.cells.value(rowOf(sheet, 'Ghi chú'), beside)).toBe('Người phụ trách');
    expect(valueIn(sheet, 'Cán bộ nữ', beside)).toBe('Phòng Tổ chức');
    expect(sheet.cells.value(rowOf(sheet, 'NGƯỜI LẬP BIỂU') + 3, 0)).toBe('Nguyễn Văn Mẫu');
    expect(sheet.column(1).width).toBe(61);
  });

  test('follows its indicator when others join or leave', async () => {
    const workbook = pass(await editedReport());
    const men = indicator('men', 'Cán bộ nam', '[Giới tính] = "Nam"');
    await generateReport(workbook, choices('2023-11-30', [men, women, young]));
    const sheet = summary(await reopen(workbook));
    const beside = columnOf(sheet, 'Mã') + 1;
    expect(valueIn(sheet, 'Cán bộ trẻ', columnOf(sheet, 'Ghi chú'))).toBe('Đã rà soát');
    expect(valueIn(sheet, 'Cán bộ nữ', beside)).toBe('Phòng Tổ chức');
    expect(valueIn(sheet, 'Cán bộ nam', beside)).toBeNull();
  });
});

test('history is appended, and a report of the same day replaces its own rows only', async () => {
  let workbook = await editedReport();
  const days = async () => {
    workbook = await reopen(workbook);
    const sheet = workbook.sheetByKey('history');
    if (!sheet) throw new Error('no history');
    return [...sheet.cells.rowNumbers()].flatMap((row) => {
      const day = sheet.cells.value(row, 0);
      return typeof day === 'number' ? [`${day} ${String(sheet.cells.value(row, 1))}`] : [];
    });
  };
  expect(await days()).toEqual(['45260 young', '45260 women']);
  await generateReport(workbook, choices('2026-06-30'));
  const both = ['45260 young', '45260 women', '46203 young', '46203 women'];
  expect(await days()).toEqual(both);
  await generateReport(workbook, choices('2026-06-30'));
  expect(await days()).toEqual(both);
  await refreshReport(workbook, choices('2023-11-30'));
  expect(await days()).toEqual(both);
});

test('what nobody touched follows the language, what somebody wrote does not', async () => {
  const workbook = await editedReport();
  await generateReport(workbook, { ...choices('2023-11-30'), language: 'en' });
  const sheet = summary(workbook);
  expect(sheet.cells.value(3, 0)).toBe('Số: 12-BC/BTC');
  expect(textsOf(sheet, 3)).toContain('Mẫu, …… …………… ………');
  expect(rowOf(sheet, 'PREPARED BY')).toBeGreaterThan(0);
});

test('a second report tells the change since the first', async () => {
  const workbook = await editedReport();
  await generateReport(workbook, choices('2026-06-30'));
  const sheet = summary(workbook);
  const change = columnOf(sheet, 'So với kỳ trước');
  // 2 of 4 under 40 at the end of 2023, 1 of 4 in the middle of 2026.
  expect(valueIn(sheet, 'Cán bộ trẻ', change)).toBe(-25);
  expect(valueIn(sheet, 'Cán bộ nữ', change)).toBe(0);
});

function summary(workbook: MemoryWorkbook): MemorySheet {
  const sheet = workbook.sheetByKey('summary');
  if (!sheet) throw new Error('no summary');
  return sheet;
}

function set(sheet: MemorySheet, row: number, column: number, value: CellValue): void {
  sheet.cells.setContent(row, column, { value });
  sheet.isChanged = true;
}

function valueIn(sheet: MemorySheet, text: string, column: number): CellValue {
  return sheet.cells.value(rowOf(sheet, text), column);
}

function rowOf(sheet: MemorySheet, text: string): number {
  return find(sheet, text).row;
}

function columnOf(sheet: MemorySheet, text: string): number {
  return find(sheet, text).column;
}

function textsOf(sheet: MemorySheet, row: number): CellValue[] {
  return Array.from({ length: 20 }, (_, column) => sheet.cells.value(row, column));
}

function find(sheet: MemorySheet, text: string): { row: number; column: number } {
  for (const row of sheet.cells.rowNumbers()) {
    const column = textsOf(sheet, row).indexOf(text);
    if (column >= 0) return { row, column };
  }
  throw new Error(`no cell ${text}`);
}
