import type { Measure } from '../../../src/core/indicators/Indicator';
import { differenceFormat, valueFormatBeside } from '../../../src/report/blocks/valueFormat';

const share: Measure = { kind: 'share', population: '', condition: '' };
const mean: Measure = { kind: 'mean', population: '', value: '' };

test('26.999 % beside 27 % has the decimals that tell them apart', () => {
  expect(valueFormatBeside(share, 0.26999, [0.27])).toBe('0.000%');
  expect(valueFormatBeside(share, 0.269999, [0.27])).toBe('0.0000%');
  expect(valueFormatBeside(mean, 39.999, [40])).toBe('#,##0.000');
});

test('a value on its target or far from it has two', () => {
  expect(valueFormatBeside(share, 0.27, [0.27])).toBe('0.00%');
  expect(valueFormatBeside(share, 0.2687, [0.15, undefined])).toBe('0.00%');
  expect(valueFormatBeside(share, undefined, [0.15])).toBe('0.00%');
});

test('a difference of less than half a hundredth of a point does not read as none', () => {
  expect(differenceFormat(share, -0.00001)).toBe('+#,##0.000;-#,##0.000;#,##0.000');
  expect(differenceFormat(share, -0.016)).toBe('+#,##0.00;-#,##0.00;#,##0.00');
  expect(differenceFormat(share, 0)).toBe('+#,##0.00;-#,##0.00;#,##0.00');
});
