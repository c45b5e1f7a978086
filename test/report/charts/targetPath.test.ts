import { targetPath } from '../../../src/report/charts/targetPath';

const day = (date: string) => Date.parse(date) / 86_400_000;
const target = { comparator: '>=', value: 0.2, due: '2025-12-31' } as const;

test('without a baseline the target holds from the start', () => {
  expect(targetPath(target)(day('2021-01-01'))).toBe(0.2);
  expect(targetPath(target)(day('2030-01-01'))).toBe(0.2);
});

test('a baseline that leads to no due date is no path', () => {
  const path = targetPath({
    ...target,
    due: undefined,
    baseline: { date: '2023-12-31', value: 0.1 },
  });
  expect(path(day('2024-06-30'))).toBe(0.2);
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
test('[T13] a stepped path without interim values rises at the end of each year', () => {
  const path = targetPath({
    ...target,
    due: '2025-12-31',
    baseline: { date: '2023-12-31', value: 0.1 },
    path: 'stepped',
  });
  expect(path(day('2024-12-30'))).toBe(0.1);
  expect(path(day('2024-12-31'))).toBeCloseTo(0.1 + (0.1 * 366) / 731, 12);
  expect(path(day('2025-06-30'))).toBe(path(day('2024-12-31')));
});

test('[T14] with interim values the path is in steps unless it says straight, and begins with the first', () => {
  const path = targetPath({
    ...target,
    due: '2025-12-31',
    interim: [{ date: '2024-12-31', value: 0.15 }],
  });
  expect(path(day('2024-06-30'))).toBeUndefined();
  expect(path(day('2025-06-30'))).toBe(0.15);
  expect(path(day('2025-12-31'))).toBe(0.2);
});
