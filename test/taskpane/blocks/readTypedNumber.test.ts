import { readTypedNumber } from '../../../src/taskpane/blocks/readTypedNumber';

test.each([
  ['12', 12, 12],
  ['12,5', 12.5, 12.5],
  ['12.5', 12.5, 12.5],
  ['12,', 12, 12],
  ['1.234', 1234, 1.234],
  ['1,234', 1.234, 1234],
  ['0,125', 0.125, 0.125],
  ['0.125', 0.125, 0.125],
  ['1.234.567', 1234567, 1234567],
  ['1.234,5', 1234.5, 1234.5],
  ['1,234.5', 1234.5, 1234.5],
  ['1 234', 1234, 1234],
  ['1\u00a0234,5', 1234.5, 1234.5],
  [' -3,5 ', -3.5, -3.5],
  ['', null, null],
  ['-', null, null],
  ['12a', null, null],
  ['1.23.4', null, null],
  ['1.234.5', null, null],
  ['1 23', null, null],
  ['1e3', null, null],
])('“%s” is %p in Vietnamese and %p in English', (text, vi, en) => {
  expect([readTypedNumber(text, 'vi'), readTypedNumber(text, 'en')]).toEqual([vi, en]);
});
