import type { Issue } from '../../../../src/core/Issue';
import { placeFormulaIssues } from '../../../../src/core/indicators/definitions/placeFormulaIssues';
import { readDefinitions } from '../../../../src/core/indicators/definitions/readDefinitions';
import type { RawCell } from '../../../../src/core/roster/RosterInput';

const HEADER = ['Mã', 'Tên chỉ tiêu', 'Cách tính', 'Cấp đơn vị', 'Đối tượng', 'Điều kiện'];
const FURTHER = [
  'Điều kiện thứ hai',
  'So sánh',
  'Chỉ tiêu',
  'Phân tổ',
  'Hiệu lực từ',
  'Hiệu lực đến',
];
const RULES: readonly (readonly RawCell[])[] = [
  [...HEADER, ...FURTHER],
  [
    'young',
    'Trẻ',
    'Tỷ lệ',
    null,
    '',
    '[Tuổi] < 40',
    null,
    '≥',
    0.1,
    null,
    '2020-01-01',
    '2023-12-31',
  ],
  ['young', 'Trẻ', 'Tỷ lệ', null, '', '[Tuổi] < 42', null, '≥', 0.2, 'Quê', '2024-01-01'],
  ['grades', 'Loại', 'Tỷ số', null, '', '[Loại] = "A"', '[Loại] = "B"', null, null, null, null],
  ['both', 'Xã', 'Tỷ lệ đơn vị', 'Cấp xã', '', '[A]', '[B]', null, null, null, null],
  ['wrong', 'Sai', 'Phần trăm', null, '', '[A]', null, null, null, null, null],
  ['plain', 'Mọi xã', 'Tỷ lệ', null, '', '[A]', null, '≥', 0.1, null, null, null],
  [],
  ['Mã', 'Hiệu lực từ', 'Cấp đơn vị', 'Đơn vị', 'Năm', 'Chỉ tiêu'],
  ['young', '2020-01-01', null, 'Xã A', null, 0.3],
  ['young', '2024-01-01', null, 'Xã B', null, 0.3],
];
const BEFORE_2024 = 19_000;
const AFTER_2024 = 20_000;

describe('what is found in a definition that stands on a sheet', () => {
  test.each([
    ['young.condition', BEFORE_2024, 'row 1, column 5'],
    ['young.condition', AFTER_2024, 'row 2, column 5'],
    ['young.condition', 0, 'row 1, column 5'],
    ['young.population', AFTER_2024, 'row 2, column 4'],
    ['young.breakdowns', AFTER_2024, 'row 2, column 9'],
    ['young.validFrom', 0, 'row 1, column 10'],
    ['grades.numerator', AFTER_2024, 'row 3, column 5'],
    ['grades.denominator', AFTER_2024, 'row 3, column 6'],
    ['both.level', AFTER_2024, 'row 4, column 3'],
    ['both.alsoCondition', AFTER_2024, 'row 4, column 6'],
    ['plain.condition', AFTER_2024, 'row 6, column 5'],
    ['wrong.condition', AFTER_2024, undefined],
    ['stranger.condition', AFTER_2024, undefined],
  ])('[D4] %s on day %i stands in %s', (source, asOf, place) => {
    expect(placeOf({ in: 'formula', source, start: 3, end: 9 }, asOf)).toBe(place);
  });

  test.each([
    ['Xã A', 'row 9, column 3'],
    ['Xã B', 'row 10, column 3'],
    ['Xã C', undefined],
  ])('[D4] the target of %s stands in %s, whichever version names it', (unit, place) => {
    const at = { in: 'formula', source: 'young.target.byUnit[0].unit', start: 0, end: 4 } as const;
    expect(placeOf(at, AFTER_2024, { unit })).toBe(place);
  });

  test.each<Issue['at']>([
    { in: 'workbook' },
    { in: 'formula', source: 'young.settings', start: 0, end: 1 },
  ])('[D4] what stands in no cell stays as it is: %j', (at) => {
    const issue: Issue = { code: 'some-issue', severity: 'error', at, parameters: {} };
    expect(placeFormulaIssues([issue], readRules(), AFTER_2024)).toEqual([issue]);
    expect(placeOf(at, AFTER_2024)).toBeUndefined();
  });
});

test.each<[string, object, object]>([
  ['indicator-level-unknown', { name: 'Câp xa' }, { name: 'Câp xa', nearest: 'Cấp xã' }],
  ['indicator-level-unknown', { name: 'Khối' }, { name: 'Khối' }],
  [
    'indicator-level-unknown',
    { name: 'comune', nearest: 'commune' },
    { name: 'comune', nearest: 'Cấp xã' },
  ],
  ['indicator-breakdown-unknown', { name: 'commune' }, { name: 'Cấp xã' }],
  [
    'indicator-breakdown-unknown',
    { name: 'Giới tíh', nearest: 'Giới tính' },
    { name: 'Giới tíh', nearest: 'Giới tính' },
  ],
  ['indicator-level-absent', { name: 'commune' }, { name: 'commune' }],
])('[D4] %s of %j is told in the words of the sheet', (code, parameters, told) => {
  const at = { in: 'formula', source: 'both.level', start: 0, end: 6 } as const;
  const issue = { code, severity: 'error', at, parameters: { ...parameters } } as const;
  expect(placeFormulaIssues([issue], readRules(), AFTER_2024)[0]?.parameters).toEqual(told);
});

function readRules() {
  const rules = { sheet: 'Chỉ tiêu', firstRow: 0, firstColumn: 0, rows: RULES };
  const title = { vi: 'Tệp', en: 'Workbook' };
  return readDefinitions([rules], { fallback: { name: 'workbook', title } }).lines;
}

function placeOf(at: Issue['at'], asOf: number, parameters: Issue['parameters'] = {}) {
  const issue: Issue = { code: 'some-issue', severity: 'error', at, parameters };
  const [placed] = placeFormulaIssues([issue], readRules(), asOf);
  const [cell] = placed?.cells ?? [];
  return cell && `row ${cell.row}, column ${cell.column}`;
}
