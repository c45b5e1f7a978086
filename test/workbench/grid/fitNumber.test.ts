import { fitNumber } from '../../../src/workbench/grid/fitNumber';

/** Excel's own width of a column, in pixels. */
const width = 64;

test.each([
  ['a date that fits', 28_000, { width: 80, numberFormat: 'dd/mm/yyyy' }, '28/08/1976'],
  ['a date that does not', 28_000, { width, numberFormat: 'dd/mm/yyyy' }, '########'],
  ['a year beside it', 1986, { width }, '1986'],
  ['eight digits', 12_345_678, { width }, '12345678'],
  ['nine digits', 123_456_789, { width }, '########'],
  ['many decimals', 1 / 3, { width }, '0,333333'],
  ['decimals of a format of its own', 1 / 3, { width: 30, numberFormat: '0.00%' }, '###'],
  ['a larger font', 12_345, { width, fontSize: 18 }, '12345'],
  ['a font too large', 12_345, { width, fontSize: 20 }, '####'],
  ['a column of next to nothing', 1, { width: 6 }, '#'],
] as const)('%s is shown as Excel shows it', (_, value, place, shown) => {
  expect(fitNumber(value, place)).toBe(shown);
});
