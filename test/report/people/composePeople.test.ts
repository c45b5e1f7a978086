import { composeReport } from '../../../src/report/composeReport';
import type { ReportOptions } from '../../../src/report/ReportOptions';
import { peopleRows } from '../../../src/report/people/peopleRows';
import type { CellInput } from '../../../src/sheet/CellValue';
import { exampleShare } from '../../support/exampleReport';
import { expectGolden } from '../../support/golden';
import { lintSheets } from '../../support/lintSheets';
import { sheetText } from '../../support/sheetText';
import { smallReport, smallRows } from '../../support/smallReport';

const young = exampleShare('young', { vi: 'Cán bộ trẻ', en: 'Young cadres' }, ['>=', 0.15]);
const report = smallReport(smallRows, [young]);

test('no list of people stands in a report that did not ask for one', () => {
  const keys = composeReport(report).map(({ key }) => key);
  expect(keys.filter((key) => key.startsWith('people'))).toEqual([]);
  const text = JSON.stringify(composeReport(report).map(({ cells }) => cells));
  expect(text).not.toContain('Nguyễn Văn An');
});

test.each(['vi', 'en'] as const)('the list in %s, as reviewed', (language) => {
  const options = { sheets: ['people'], people: 'all' } as const;
  const sheets = composeReport({ ...report, language }, options);
  expectGolden(`report/people-${language}.txt`, sheets.map(sheetText).join('\n'));
});

test('everybody in the population stands in the list once, with result and reason', () => {
  const explanation = report.detail?.explanations.get('young');
  const rows = explanation ? peopleRows(explanation) : [];
  expect(rows.map(({ standing }) => standing)).toEqual([
    'counted',
    'counted',
    'unknown',
    'unknown',
    'unknown',
    'fixed',
  ]);
});

test('the list says who, why, and links to the cell that decides', () => {
  const line = (name: string) =>
    list({ people: ['young'] }).find((row) => row.includes(name)) ?? [];
  expect(line('Nguyễn Văn An')).toContain('Được tính');
  expect(line('Trần Thị Bình')).toEqual(
    expect.arrayContaining(['Chưa xác định', 'thiếu dữ liệu: Ngày sinh', '1983']),
  );
  expect(line('Lê Văn Cường')).toEqual(
    expect.arrayContaining(['Thiếu điều không đổi được', 'chưa đáp ứng: Tuổi dưới 40']),
  );
  expect(line('Trần Thị Bình').at(-1)).toEqual({
    formula: `=HYPERLINK("#'Danh sách'!B3","Danh sách!B3")`,
    value: 'Danh sách!B3',
  });
});

test('sensitive columns are copied only when asked for', () => {
  expect(JSON.stringify(list({ people: ['young'] }))).not.toContain('Tày');
  expect(JSON.stringify(list({ people: ['young'], withSensitive: true }))).toContain('Tày');
});

test('the list has no fault, whatever the names', () => {
  expect(lintSheets(composeReport(report, { people: ['young'] }))).toEqual([]);
});

test('an unknown code yields no sheet', () => {
  expect(composeReport(report, { sheets: ['people'], people: ['nobody'] })).toEqual([]);
});

function list(options: ReportOptions): readonly (readonly CellInput[])[] {
  const [sheet] = composeReport(report, { ...options, sheets: ['people'] });
  return sheet?.cells.flatMap(({ values }) => values) ?? [];
}
