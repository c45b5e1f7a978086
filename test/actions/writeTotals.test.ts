import { generateReport } from '../../src/actions/generateReport';
import { writeTotals } from '../../src/actions/writeTotals';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';
import { exampleShare } from '../support/exampleReport';
import { fourPeople, rosterBook } from '../support/rosterFile';
import { validateXlsx } from '../support/validateXlsx';

const young = exampleShare('young', { vi: 'Trẻ', en: 'Young' }, ['>=', 0.5]);
const pack = { name: 'own', title: { vi: 'Riêng', en: 'Own' }, indicators: [young] };
const choices = { asOf: '2023-11-30', language: 'vi', pack } as const;

test('the copy to send keeps remarks and has no sheet with cells of the roster', async () => {
  const workbook = rosterBook({ 'Danh sách': fourPeople });
  const { descriptions } = await generateReport(workbook, {
    ...choices,
    report: { people: ['young'] },
  });
  const [summary] = descriptions;
  const remarks = summary?.officerCells?.find(({ keys }) => keys[0] === 'young');
  if (!summary || !remarks) throw new Error('no remarks column');
  const { row, column } = remarks;
  const values = [['Đã báo cáo Thường trực']];
  await workbook.applyEdits('Tổng hợp', [{ kind: 'write', row, column, values }]);
  const totals = new MemoryWorkbook();
  await writeTotals(workbook, descriptions, totals);
  expect(totals.sheets.map(({ key }) => key)).toEqual([
    'summary',
    'by-unit',
    'charts',
    'method',
    'history',
  ]);
  expect(totals.sheetByKey('summary')?.cells.value(row, column)).toBe('Đã báo cáo Thường trực');
  expect(validateXlsx(await writeXlsx(totals))).toEqual([]);
});
