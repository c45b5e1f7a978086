import fc from 'fast-check';
import { parseIsoDate } from '../../../../src/core/engine/calendar';
import { codeColumn } from '../../../../src/core/engine/CodedColumn';
import type { DateColumn } from '../../../../src/core/engine/Column';
import { MISSING_EARLIEST, MISSING_LATEST } from '../../../../src/core/engine/Column';
import { sortDays } from '../../../../src/core/engine/SortedDays';
import { compileTruth } from '../../../../src/core/indicators/compile/compileTruth';
import { cutDays } from '../../../../src/core/indicators/compile/cutDays';
import { sampleDates } from '../../../../src/core/indicators/compile/sampleDates';
import type { BoundTruth } from '../../../../src/core/indicators/language/BoundCondition';
import { listConditionFields } from '../../../../src/core/indicators/language/ConditionField';
import { readCondition } from '../../../../src/core/indicators/language/readCondition';
import { runSteps } from '../../../support/runSteps';

const FIELDS = listConditionFields([
  {
    key: 'birthDate',
    labels: { vi: 'Ngày sinh', en: 'Birth date' },
    kind: 'date' as const,
    headers: [],
  },
]);

const SETTINGS = (['date', 'month', 'year'] as const).flatMap((age) =>
  (['march1', 'february28'] as const).flatMap((leapDay) =>
    ['2023-11-30', '2023-02-28', '2024-02-29'].map((date) => ({
      age,
      leapDay,
      asOf: parseIsoDate(date) ?? NaN,
    })),
  ),
);

function bind(condition: string): BoundTruth {
  const { bound } = readCondition(condition, FIELDS, (binder, each) => binder.truth(each));
  if (!bound) throw new Error(`${condition} is not bound`);
  return bound;
}

/** Days around birthdays and the end of February, years, and nothing. */
const date = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -40 * 366, max: 60 * 366 }).map((day) => [day, day]) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 1955, max: 2024 }), fc.constantFrom('02-28', '03-01', '11-30'))
      .chain(([year, rest]) => {
        const day = parseIsoDate(`${year}-${rest}`) ?? 0;
        return fc.integer({ min: day - 1, max: day + 1 }).map((near) => [near, near]);
      }),
  },
  fc.integer({ min: 1955, max: 2024 }).map((year) => {
    const first = parseIsoDate(`${year}-01-01`) ?? 0;
    return [first, first + 364];
  }),
  fc.constant([MISSING_EARLIEST, MISSING_LATEST]),
);

const dates = fc.array(date, { maxLength: 40 }).map((rows): DateColumn => ({
  kind: 'date',
  earliest: Int32Array.from(rows, ([from]) => from),
  latest: Int32Array.from(rows, ([, to]) => to),
}));

const CONDITIONS = [
  '[Tuổi] < 40',
  'NOT([Tuổi] >= 40)',
  '[Tuổi] = 19',
  '[Tuổi] <> 40',
  '40 > [Tuổi]',
  '[Tuổi] < 30 + 10',
  'YEARS(DATE(1983;11;30); ASOF()) >= [Tuổi]',
  'AND([Tuổi] >= 40; [Tuổi] < 50)',
  'OR([Ngày sinh] < DATE(1980;2;29); [Ngày sinh] >= DATE(1990;1;1))',
  '[Ngày sinh] = DATE(1983;11;30)',
  'ISBLANK([Ngày sinh])',
  'YEAR([Ngày sinh]) <= 1983',
  'YEAR(ASOF()) - 40 = YEAR([Ngày sinh])',
  'MONTHS([Ngày sinh]; ASOF()) >= 480',
  'YEARS(DATE(1960;2;29); [Ngày sinh]) > 20',
  '[Ngày sinh] + 30 > DATE(1983;11;30)',
  'DATE(1983;11;30) <= [Ngày sinh] + 30',
  'ASOF() - [Ngày sinh] > 14610',
];

type Settings = (typeof SETTINGS)[number];

/** Truths of all dates of a column, each judged by itself and as those judged that stand for them. */
function judge(condition: string, column: DateColumn, settings: Settings) {
  const node = bind(condition);
  const coded = runSteps(codeColumn(column));
  const { distinct } = coded;
  if (distinct.kind !== 'date') throw new Error('no dates');
  const sorted = sortDays(coded);
  const { days } = sorted;
  const along = new Map([['birthDate', { ...column, earliest: days, latest: days }]]);
  const cuts = cutDays(node, { ...settings, columns: along }, days.length);
  if (!cuts) throw new Error('judged one by one');
  const sample = sampleDates(distinct, sorted, cuts);
  const truthIn = (one: DateColumn) =>
    compileTruth(node, { ...settings, columns: new Map([['birthDate', one]]) });
  const [all, few] = [truthIn(distinct), truthIn(sample.column)];
  const codes = Array.from({ length: coded.size }, (_, code) => code);
  return {
    each: codes.map(all),
    sampled: codes.map((code) => few(sample.placeOf[code] ?? NaN)),
    size: sample.size,
  };
}

test.each(CONDITIONS)(
  '[I50] dates that stand for others are judged as these would be: %s',
  (condition) => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...SETTINGS), (column, settings) => {
        const { each, sampled } = judge(condition, column, settings);
        expect(sampled).toEqual(each);
      }),
      { seed: 20231130, numRuns: 150 },
    );
  },
);

/** Every twentieth day of eighty years, years, and nothing. */
const LONG: DateColumn = {
  kind: 'date',
  earliest: Int32Array.from({ length: 1461 }, (_, at) => -7305 + at * 20),
  latest: Int32Array.from({ length: 1461 }, (_, at) => -7305 + at * 20),
};
for (const [at, year] of [1983, 1982, 1990].entries()) {
  LONG.latest[at * 400] = (LONG.earliest[at * 400] = parseIsoDate(`${year}-01-01`) ?? 0) + 364;
}
LONG.earliest[1] = MISSING_EARLIEST;
LONG.latest[1] = MISSING_LATEST;

test.each(CONDITIONS)('[I50] a handful of dates stands for all: %s', (condition) => {
  for (const settings of SETTINGS.slice(0, 2)) {
    const { each, sampled, size } = judge(condition, LONG, settings);
    expect(each.filter((truth, code) => truth !== sampled[code])).toEqual([]);
    expect(size).toBeLessThan(15);
  }
});

test('each of a hundred thousand dates finds the one that stands for it', () => {
  const days = Int32Array.from({ length: 100_000 }, (_, at) => at);
  const codes = Uint32Array.from(days);
  const column: DateColumn = { kind: 'date', earliest: days, latest: days };
  const { column: sample, placeOf } = sampleDates(column, { days, codes, inexact: [] }, days);
  expect(days.filter((day) => sample.earliest[placeOf[day] ?? 0] !== day)).toHaveLength(0);
});

test.each([
  'MONTH([Ngày sinh]) = 3',
  'AND([Tuổi] < 40; MONTH([Ngày sinh]) = 3)',
  'NOT(MONTH([Ngày sinh]) = 3)',
  '[Ngày sinh] - [Ngày sinh] = 0',
  '[Tuổi] * 2 > 80',
])('[I50] what need not rise or fall with the day is judged of every date: %s', (condition) => {
  const days = Int32Array.of(0, 1, 2);
  const columns = new Map([['birthDate', { kind: 'date', earliest: days, latest: days } as const]]);
  const context = { columns, asOf: 20_000, age: 'date', leapDay: 'march1' } as const;
  expect(cutDays(bind(condition), context, 3)).toBeNull();
});
