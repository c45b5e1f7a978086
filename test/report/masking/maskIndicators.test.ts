import { maskIndicators } from '../../../src/report/masking/maskIndicators';
import {
  exampleReport,
  exampleShare,
  exampleUnits,
  type Counts,
} from '../../support/exampleReport';

const nobody: Counts = [0, 0, 0];
const three: Counts = [1, 1, 3];

test('women and men hide each other where they add up to everybody', () => {
  // Communes 2 and 3 under district 1; nobody else.
  const masks = masksOf(
    { 0: [9, 9, 60], 1: [9, 9, 60], 2: [4, 4, 23], 3: [5, 5, 37] },
    { 0: [5, 5, 23], 1: [5, 5, 23], 2: three, 3: [4, 4, 20] },
    { 0: [4, 4, 37], 1: [4, 4, 37], 2: [3, 3, 20], 3: [1, 1, 17] },
  );
  expect(masks).toEqual([[], [2, 3], [2, 3]]);
});

test('indicators without such a relation do not touch each other', () => {
  const masks = masksOf(
    { 0: [9, 9, 61], 1: [9, 9, 61], 2: [4, 4, 23], 3: [5, 5, 38] },
    { 0: [5, 5, 23], 1: [5, 5, 23], 2: three, 3: [4, 4, 20] },
    { 0: [4, 4, 37], 1: [4, 4, 37], 2: [3, 3, 20], 3: [1, 1, 17] },
  );
  expect(masks).toEqual([[], [2, 3], []]);
});

test('a numerator that is another’s population is masked with it', () => {
  const masks = masksOf(
    { 0: [23, 23, 60], 1: [23, 23, 60], 2: [3, 3, 23], 3: [20, 20, 37] },
    { 0: [5, 5, 23], 1: [5, 5, 23], 2: three, 3: [4, 4, 20] },
  );
  expect(masks).toEqual([
    [2, 3],
    [2, 3],
  ]);
});

test('so is what a numerator leaves of its population', () => {
  const masks = masksOf(
    { 0: [37, 37, 60], 1: [37, 37, 60], 2: [20, 20, 23], 3: [17, 17, 37] },
    { 0: [5, 5, 23], 1: [5, 5, 23], 2: three, 3: [4, 4, 20] },
  );
  expect(masks[0]).toEqual([2, 3]);
});

function masksOf(...indicators: readonly Readonly<Record<number, Counts>>[]): number[][] {
  const { units, indicators: compared } = exampleReport(
    indicators.map(({ 0: whole = nobody, ...byUnit }, index) => ({
      indicator: exampleShare(`i${index}`, { vi: 'x', en: 'x' }, ['>=', 0.15]),
      whole,
      units: byUnit,
    })),
    exampleUnits(1, 2),
  );
  return maskIndicators(units, compared, 10).map((mask) =>
    [...mask].map(Number).sort((a, b) => a - b),
  );
}
