import fc from 'fast-check';
import { formatIsoDate, parseIsoDate } from '../../../src/core/engine/calendar';
import {
  addMonths,
  dayAfterKey,
  weekday,
  weeksOfMonth,
} from '../../../src/taskpane/dates/monthDays';

const day = (iso: string) => {
  const at = parseIsoDate(iso);
  if (at === null) throw new Error(`${iso} is no day`);
  return at;
};
const anyDay = fc.integer({ min: day('1900-01-01'), max: day('2149-12-31') });

test('November 2023 begins on a Wednesday and has thirty days in five weeks', () => {
  const weeks = weeksOfMonth(day('2023-11-17'));
  expect(weeks).toHaveLength(5);
  expect(weeks[0]).toEqual([null, null, ...[1, 2, 3, 4, 5].map((at) => day(`2023-11-0${at}`))]);
  expect(weeks.flat().filter((at) => at !== null)).toHaveLength(30);
});

test('each day stands once in the weeks of its month, under its own weekday', () =>
  fc.assert(
    fc.property(anyDay, (at) => {
      const places = weeksOfMonth(at)
        .flatMap((week) => week.indexOf(at))
        .filter((x) => x >= 0);
      expect(places).toEqual([weekday(at)]);
      expect(weekday(at)).toBe((new Date(at * 86_400_000).getUTCDay() + 6) % 7);
    }),
    { seed: 20231130 },
  ));

test.each([
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2023-01-15', -1, '2022-12-15'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s and %i months is %s', (from, months, to) =>
  expect(formatIsoDate(addMonths(day(from), months))).toBe(to),
);

test.each([
  ['ArrowLeft', false, '2023-11-29'],
  ['ArrowRight', false, '2023-12-01'],
  ['ArrowUp', false, '2023-11-23'],
  ['ArrowDown', false, '2023-12-07'],
  ['Home', false, '2023-11-27'],
  ['End', false, '2023-12-03'],
  ['PageUp', false, '2023-10-30'],
  ['PageDown', false, '2023-12-30'],
  ['PageUp', true, '2022-11-30'],
  ['PageDown', true, '2024-11-30'],
])('%s (with shift: %s) leads from 30 November 2023 to %s', (key, isShift, iso) =>
  expect(dayAfterKey(day('2023-11-30'), key, isShift)).toBe(day(iso)),
);

test('other keys lead nowhere', () => expect(dayAfterKey(0, 'a', false)).toBeNull());
