import { shareOfPopulation } from '../../../src/core/indicators/shareOfPopulation';

const counts = { certain: 13, possible: 13, denominator: 65, undecided: 0 };

test('[I15] a ratio counts against all assessed as well, as far as is known', () => {
  expect(shareOfPopulation({ ...counts, population: 100 })).toEqual({ low: 0.13, high: 0.13 });
  expect(shareOfPopulation({ ...counts, possible: 23, population: 100 })).toEqual({
    low: 0.13,
    high: 0.23,
  });
});

test('[I15] those who are perhaps in the population make no more than everybody of it', () => {
  expect(shareOfPopulation({ ...counts, possible: 15, population: 14 })?.high).toBe(1);
});

test('[I15] nobody in the population, or another kind of figure, has no such share', () => {
  expect(shareOfPopulation({ ...counts, population: 0 })).toBeNull();
  expect(shareOfPopulation(counts)).toBeNull();
});
