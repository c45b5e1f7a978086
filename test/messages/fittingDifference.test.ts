import fc from 'fast-check';
import type { Measure } from '../../src/core/indicators/Indicator';
import { differenceToTarget, fittingDifference } from '../../src/messages/fittingDifference';
import { formatsFor } from '../../src/messages/Formats';

const share: Measure = { kind: 'share', population: '', condition: '[A]' };
const mean: Measure = { kind: 'mean', population: '', value: '[A]' };

test.each<[Measure, number, number, number]>([
  [share, 0.36285, 0.4, -0.0371],
  [share, 0.43715, 0.4, 0.03715],
  [share, 0.3257, 0.36285, -0.03715],
  [share, 0.20004, 0.18336, 0.0166],
  [mean, 41.285, 45, -3.71],
])(
  'of a %j at %d beside %d the difference fits the figures shown',
  (measure, value, from, fitting) => {
    expect(fittingDifference(measure, value - from, from)).toBeCloseTo(fitting, 10);
  },
);

test('a difference that fits, or is smaller than what is shown, stays as exact as it is', () => {
  expect(fittingDifference(share, 869 / 3234 - 0.15, 0.15)).toBe(869 / 3234 - 0.15);
  expect(fittingDifference(share, -0.000001, 0.15)).toBe(-0.000001);
});

test('a range is measured from the end that the figure is beyond', () => {
  const target = { value: 0.4, upper: 0.5 };
  expect(differenceToTarget(share, -0.03715, target)).toBeCloseTo(-0.0371, 10);
  expect(differenceToTarget(share, 0.00002, target)).toBe(0.00002);
  expect(differenceToTarget(share, 0.005, { value: 0.4, upper: 0.50006 })).toBeCloseTo(0.005, 10);
  expect(differenceToTarget(share, 0, undefined)).toBe(0);
});

test('target and shown difference make the shown share, whatever the counts', () => {
  const { share: percent, points } = formatsFor('en');
  const hundredths = (text: string) => Math.round(Number(text.replace('%', '')) * 100);
  fc.assert(
    fc.property(
      fc.nat(2000),
      fc.integer({ min: 1, max: 2000 }),
      fc.nat(10_000),
      (part, rest, at) => {
        const [value, target] = [part / (part + rest), at / 10_000];
        const difference = differenceToTarget(share, value - target, { value: target });
        const size = hundredths(points(difference)) * Math.sign(difference);
        fc.pre(size !== 0 && hundredths(percent(value)) !== at);
        expect(at + size).toBe(hundredths(percent(value)));
      },
    ),
    { seed: 20231130 },
  );
});
