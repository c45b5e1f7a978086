import type { Measure } from '../../../src/core/indicators/Indicator';
import { readQuantity } from '../../../src/core/targets/Quantity';

const FIGURE = {
  certain: 2,
  possible: 3,
  denominator: 10,
  denominatorPossible: 12,
  undecided: 1,
  value: { low: 0.2, high: 0.3 },
};
const PART = { low: 2, high: 3 };
const texts = { population: '', condition: '', numerator: '', denominator: '', value: '' };
const measure = (kind: Measure['kind']) => ({ ...texts, kind, level: 'commune' }) as Measure;

test.each<[Measure['kind'], object]>([
  [
    'share',
    { isNested: true, most: 10, canGrow: true, isQuotient: true, whole: { low: 10, high: 10 } },
  ],
  [
    'unitShare',
    { isNested: true, most: 10, canGrow: false, isQuotient: true, whole: { low: 10, high: 10 } },
  ],
  [
    'count',
    { isNested: false, most: 10, canGrow: true, isQuotient: false, whole: { low: 1, high: 1 } },
  ],
  [
    'ratio',
    {
      isNested: false,
      most: Infinity,
      canGrow: true,
      isQuotient: true,
      whole: { low: 10, high: 12 },
    },
  ],
])('a %s is decided on its counts', (kind, expected) => {
  expect(readQuantity(FIGURE, measure(kind))).toEqual({ kind: 'parts', part: PART, ...expected });
});

test('[T7] a mean and a median are decided on their values, if there are any', () => {
  for (const kind of ['mean', 'median'] as const) {
    expect(readQuantity(FIGURE, measure(kind))).toEqual({ kind: 'value', low: 0.2, high: 0.3 });
    expect(readQuantity({ ...FIGURE, value: null }, measure(kind))).toEqual({ kind: 'none' });
  }
});
