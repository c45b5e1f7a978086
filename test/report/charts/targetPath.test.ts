import { targetPath } from '../../../src/report/charts/targetPath';

const day = (date: string) => Date.parse(date) / 86_400_000;
const target = { comparator: '>=', value: 0.2, due: '2025-12-31' } as const;

test('without a baseline the target holds from the start', () => {
  expect(targetPath(target)(day('2021-01-01'))).toBe(0.2);
  expect(targetPath(target)(day('2030-01-01'))).toBe(0.2);
});

test('a straight path runs evenly from its baseline', () => {
  const path = targetPath({
    ...target,
    baseline: { date: '2023-12-31', value: 0.1 },
    path: 'straight',
  });
  expect(path(day('2023-12-31'))).toBe(0.1);
  // 731 days lie between; half of them is 365.5.
  expect(path(day('2024-12-31'))).toBeCloseTo(0.1 + (0.1 * 366) / 731, 12);
  expect(path(day('2026-06-01'))).toBe(0.2);
});

test('a stepped path holds each value until the next date', () => {
  const path = targetPath({
    ...target,
    baseline: { date: '2021-12-31', value: 0.1 },
    interim: [{ date: '2023-12-31', value: 0.15 }],
    path: 'stepped',
  });
  expect(path(day('2023-12-30'))).toBe(0.1);
  expect(path(day('2023-12-31'))).toBe(0.15);
  expect(path(day('2025-12-30'))).toBe(0.15);
  expect(path(day('2025-12-31'))).toBe(0.2);
});
