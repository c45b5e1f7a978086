import { parseIsoDate } from '../../../src/core/engine/calendar';
import type { Target } from '../../../src/core/indicators/Indicator';
import { expectValue, isDescending } from '../../../src/core/targets/expectValue';
import { parseRational, toNumber } from '../../../src/core/targets/Rational';

const BASELINE = { date: '2020-12-31', value: 0 };
const target = (more: Partial<Target>): Target => ({ comparator: '>=', value: 1, ...more });

function expected(more: Partial<Target>, iso: string): number | null {
  const value = expectValue(target(more), parseIsoDate(iso) ?? 0);
  return value && toNumber(value);
}

test('[T12] without a due date, or without a way to it, nothing is expected', () => {
  expect(expected({}, '2021-06-30')).toBeNull();
  expect(expected({ baseline: BASELINE }, '2021-06-30')).toBeNull();
  expect(expected({ due: '2021-12-31' }, '2021-06-30')).toBeNull();
  expect(expected({ due: '2021-12-31' }, '2022-06-30')).toBeNull();
});

test('[T13] before the baseline nothing is expected, on its day its value, after the due date the target', () => {
  const path = { baseline: BASELINE, due: '2021-12-31' };
  expect(expected(path, '2020-12-30')).toBeNull();
  expect(expected(path, '2020-12-31')).toBe(0);
  expect(expected(path, '2021-12-31')).toBe(1);
  expect(expected(path, '2022-12-31')).toBe(1);
});

test('[T13] a straight path rises by days, a stepped one on 31 December', () => {
  const path = { baseline: BASELINE, due: '2022-12-31' };
  expect(expected(path, '2021-12-31')).toBe(0.5);
  expect(expected(path, '2021-05-26')).toBe(0.2);
  expect(expected({ ...path, path: 'straight' }, '2021-05-26')).toBe(0.2);
  const steps = { ...path, path: 'stepped' as const };
  expect(
    ['2021-05-31', '2021-12-30', '2021-12-31', '2022-12-30'].map((day) => expected(steps, day)),
  ).toEqual([0, 0, 0.5, 0.5]);
  const late = { ...steps, baseline: { date: '2021-06-30', value: 0.4 } };
  expect(expected(late, '2021-10-31')).toBe(0.4);
});

test('[T14] interim values stand from their day on, unless the path is straight', () => {
  const interim = [
    { date: '2022-12-31', value: 0.8 },
    { date: '2021-12-31', value: 0.5 },
  ];
  const path = { interim, due: '2023-12-31' };
  expect(
    ['2021-12-30', '2021-12-31', '2022-12-30', '2022-12-31'].map((day) => expected(path, day)),
  ).toEqual([null, 0.5, 0.5, 0.8]);
  const straight = { ...path, baseline: BASELINE, path: 'straight' as const };
  expect(expected(straight, '2021-03-14')).toBe(0.1);
});

test('[T14] a value on a day that does not exist is no part of the path', () => {
  const path = { baseline: BASELINE, due: '2022-12-31', path: 'straight' as const };
  const interim = [{ date: '2021-02-29', value: 0.9 }];
  expect(expected({ ...path, interim }, '2021-12-31')).toBe(0.5);
  expect(expected({ interim, due: '2022-12-31' }, '2021-12-31')).toBeNull();
  expect(expected({ interim, due: '2022-12-31' }, '2022-12-31')).toBeNull();
});

test('[T12] the way leads down to a ceiling, and to an equality or a range from above', () => {
  const down = (more: Partial<Target>, from: number) =>
    isDescending(target(more), parseRational(from));
  expect([down({ comparator: '<=' }, 0), down({ comparator: '<' }, 0)]).toEqual([true, true]);
  expect([down({ comparator: '>=' }, 2), down({ comparator: '>' }, 2)]).toEqual([false, false]);
  expect([0.9, 1, 1.1].map((from) => down({ comparator: '=' }, from))).toEqual([
    false,
    false,
    true,
  ]);
  expect([1.9, 2, 2.1].map((from) => down({ upper: 2 }, from))).toEqual([false, false, true]);
  expect([1.9, 2, 2.1].map((from) => down({ comparator: '<', upper: 2 }, from))).toEqual([
    false,
    false,
    true,
  ]);
});
