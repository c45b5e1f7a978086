import {
  isBareYear,
  readDate,
  readNumber,
  readText,
  readWord,
} from '../../../../src/core/indicators/definitions/readCell';
import type { RawCell } from '../../../../src/core/roster/RosterInput';

test.each<[RawCell, string | undefined, string | undefined]>([
  ['  Tỷ lệ ', '  Tỷ lệ ', 'Tỷ lệ'],
  ['   ', '   ', undefined],
  ['', undefined, undefined],
  [null, undefined, undefined],
  [12.5, '12.5', '12.5'],
  [0, '0', '0'],
  [true, 'TRUE', 'TRUE'],
  [false, 'FALSE', 'FALSE'],
])('[D2] the cell %j is the text %j and the word %j', (cell, text, word) => {
  expect(readText(cell)).toBe(text);
  expect(readWord(cell)).toBe(word);
});

test.each<[RawCell, unknown]>([
  [0.15, 0.15],
  ['15 %', 0.15],
  ['15%', 0.15],
  [' 15,5 % ', 0.155],
  ['0.7%', 0.007],
  ['12', 12],
  ['-1.5', -1.5],
  ['+2', 2],
  ['1234.5', 1234.5],
  ['1234,567', 1234.567],
  ['0.125', 0.125],
  ['1.25', 1.25],
  ['1.2345', 1.2345],
  ['', undefined],
  ['  ', undefined],
  [null, undefined],
  [true, true],
])('[D2] the number in %j is %j', (cell, number) => {
  expect(readNumber(cell)).toBe(number);
});

test.each([
  'mười lăm',
  'khoảng 15 %',
  '15 % cán bộ',
  '15 %%',
  '1.234',
  '-1.234',
  '+12,345',
  '123.456',
  '1.2.3',
  '--1',
  '.5',
])('[D4] %s is handed back for the check to report', (text) => {
  expect(readNumber(text)).toBe(text);
});

test.each<[RawCell, unknown, unknown]>([
  [2025, '2025-01-01', '2025-12-31'],
  ['2025', '2025-01-01', '2025-12-31'],
  [' 1900 ', '1900-01-01', '1900-12-31'],
  [1900, '1900-01-01', '1900-12-31'],
  [2200, '2200-01-01', '2200-12-31'],
  [2201, '1906-01-09', '1906-01-09'],
  [1899, '1905-03-13', '1905-03-13'],
  [46022, '2025-12-31', '2025-12-31'],
  ['31/12/2025', '2025-12-31', '2025-12-31'],
  ['1.7.2025', '2025-07-01', '2025-07-01'],
  ['1-7-2025', '2025-07-01', '2025-07-01'],
  ['2025-12-31', '2025-12-31', '2025-12-31'],
  ['30/02/2025', '30/02/2025', '30/02/2025'],
  ['1899', '1899', '1899'],
  ['12025', '12025', '12025'],
  ['năm 2025', 'năm 2025', 'năm 2025'],
  ['trước 31/12/2025', 'trước 31/12/2025', 'trước 31/12/2025'],
  ['31/12/2025 (dự kiến)', '31/12/2025 (dự kiến)', '31/12/2025 (dự kiến)'],
  [-5, '-5', '-5'],
  [null, undefined, undefined],
])('[D3] the day in %j is %j as a first and %j as a last one', (cell, first, last) => {
  expect(readDate(cell, 'first')).toBe(first);
  expect(readDate(cell, 'last')).toBe(last);
});

test('[D3] a serial number is counted as its workbook counts days', () => {
  expect(readDate(46022, 'last', true)).toBe('2030-01-01');
});

test.each([
  [1900, true],
  [2200, true],
  [1899, false],
  [2201, false],
  [2025.5, false],
])('[D3] %d is a year: %p', (value, is) => {
  expect(isBareYear(value)).toBe(is);
});
