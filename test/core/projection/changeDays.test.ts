import { formatIsoDate, parseIsoDate } from '../../../src/core/engine/calendar';
import type { AgeCounting, LeapDayReading } from '../../../src/core/engine/completedYears';
import type { BoundMeasure } from '../../../src/core/indicators/bindMeasure';
import { bindMeasure } from '../../../src/core/indicators/bindMeasure';
import { compileNumber } from '../../../src/core/indicators/compile/compileNumber';
import { compileEntryState } from '../../../src/core/indicators/entryStates';
import type { Measure } from '../../../src/core/indicators/Indicator';
import { listConditionFields } from '../../../src/core/indicators/language/ConditionField';
import { rosterFields } from '../../../src/core/indicators/rosterFields';
import { buildTimeline } from '../../../src/core/projection/buildTimeline';
import { listChangeDays } from '../../../src/core/projection/changeDays';
import { readClock } from '../../../src/core/projection/Clock';
import { buildRoster } from '../../support/buildRoster';

const FIRST = day('2024-01-30');
const LAST = day('2025-03-02');

/** Around the ends of months and both kinds of February, in the past and in the future. */
const BIRTHS = [
  ...['1983-02-28', '1984-02-28', '1984-02-29', '1984-03-01', '1983-12-31', '1984-01-01'],
  ...['1984-01-31', '1984-05-31', '2024-02-29', '2025-02-28', '2026-02-28', '2024-08-31'],
  ...['1983', '1984', null],
];
const ROSTER = buildRoster(
  [
    { key: 'birthDate', kind: 'date', vi: 'Ngày sinh' },
    { key: 'partyDate', kind: 'date', vi: 'Ngày vào Đảng' },
    { key: 'member', kind: 'flag', vi: 'Cấp ủy viên' },
    { key: 'name', kind: 'text', vi: 'Họ và tên' },
    { key: 'position', kind: 'text', vi: 'Chức vụ' },
  ],
  BIRTHS.map((birthDate, at) => ({
    cells: { birthDate, partyDate: BIRTHS[BIRTHS.length - 1 - at] ?? null, member: at % 2 === 0 },
  })),
);
const TIMELINE = buildTimeline(ROSTER, { asOf: FIRST });

const LEAP_DAYS: readonly LeapDayReading[] = ['march1', 'february28'];

describe('[P1] [P2] no day on which somebody’s part changes is left out of', () => {
  test.each([
    '[Tuổi] < 40',
    'NOT([Tuổi] >= 41)',
    'AGE([Ngày vào Đảng]) >= 40',
    'AGE(ASOF(); [Ngày vào Đảng]) <= 1',
    'YEARS([Ngày sinh]; ASOF()) = 40',
    'YEARS(ASOF(); [Ngày sinh]) >= 1',
    'YEARS(ASOF(); [Ngày sinh]) = 2',
    'MONTHS([Ngày sinh]; ASOF()) >= 485',
    'MONTHS(ASOF(); [Ngày sinh]) > 3',
    'MONTHS([Ngày sinh]; DATE(2020;1;1)) > 3',
    'YEARS([Ngày sinh]; [Ngày vào Đảng]) > 3',
    'YEARS([Ngày sinh] + 30; ASOF()) >= 40',
    'MONTHS(DATE(2022;2;28); ASOF()) >= 30',
    'OR([Cấp ủy viên]; ISBLANK([Ngày sinh]); [Tuổi] + 1 > 41; [Họ và tên] = "An")',
    'YEAR(ASOF()) - YEAR([Ngày sinh]) >= 41',
    'MONTH(ASOF()) = MONTH([Ngày sinh])',
    'MONTH(ASOF() + 10) > 6',
    'YEAR(ASOF() + 10) > 2024',
    'ASOF() - [Ngày sinh] < 14610',
    'ASOF() - [Ngày sinh] = 14702',
    '[Ngày sinh] + 14702 <> ASOF()',
    '[Ngày sinh] >= ASOF()',
    'AND(ASOF() > DATE(2024;6;1); ASOF() <= DATE(2024;6;9))',
    '(ASOF() - [Ngày sinh]) / 365 > [Tuổi]',
    'AND(MONTH(ASOF() + 30) > 6; ASOF() - [Ngày sinh] < 14610)',
    'OR(ASOF() - [Ngày sinh] < 14610; MONTH(ASOF() + 30) > 6)',
    'YEARS([Ngày sinh]; ASOF() + 90) >= 40',
    '[Họ và tên] = [Chức vụ]',
    '2 * (ASOF() - [Ngày sinh]) - (ASOF() - [Ngày sinh]) > 14610',
  ])('%s', (condition) => {
    const counts: readonly AgeCounting[] = /Tuổi|AGE|YEARS/.test(condition)
      ? ['date', 'month', 'year']
      : ['date'];
    for (const age of counts) {
      for (const leapDay of LEAP_DAYS) expect(missedDays({ condition }, age, leapDay)).toEqual([]);
    }
  });

  test.each(['[Tuổi]', 'MONTHS([Ngày vào Đảng]; ASOF())', '(ASOF() - [Ngày sinh]) / 365'])(
    'the mean of %s',
    (value) => {
      expect(missedDays({ value }, 'date', 'march1')).toEqual([]);
      expect(missedDays({ value }, 'month', 'february28')).toEqual([]);
    },
  );
});

describe('[P1] looked at again are', () => {
  const only = (birthDate: string, partyDate = birthDate) =>
    buildTimeline(buildRoster(fieldsOf(), [{ cells: { birthDate, partyDate } }]), { asOf: FIRST });
  const fieldsOf = () => ROSTER.fields.map(({ key, kind, labels }) => ({ key, kind, ...labels }));
  const daysOf = (condition: string, birth: string, last: string, age: AgeCounting = 'date') => {
    const bound = boundOf({ condition });
    const clock = readClock(bound, age === 'date');
    const counting = { age, leapDay: 'march1' } as const;
    const changes = listChangeDays(only(birth), clock, counting, FIRST, day(last));
    return [...changes].map(([at, rows]) => `${formatIsoDate(at)} ${rows.join()}`);
  };

  test('the birthday and the day after it', () =>
    expect(daysOf('[Tuổi] < 40', '1984-02-10', '2025-02-11')).toEqual([
      ...['2024-02-10 0', '2024-02-11 0', '2025-02-10 0', '2025-02-11 0'],
    ]));

  test('1 March as well, for whoever was born on 28 February', () =>
    expect(daysOf('[Tuổi] < 40', '1983-02-28', '2025-12-31')).toEqual([
      ...['2024-02-28 0', '2024-02-29 0', '2024-03-01 0', '2025-02-28 0', '2025-03-01 0'],
    ]));

  test('both ends of a year alone', () =>
    expect(daysOf('[Tuổi] < 40', '1984', '2025-01-31')).toEqual([
      ...['2024-12-31 0', '2025-01-01 0', '2025-01-02 0'],
    ]));

  test('the first of the month, where ages count by it', () =>
    expect(daysOf('[Tuổi] < 40', '1984-02-10', '2024-04-01', 'month')).toEqual([
      ...['2024-02-01 0', '2024-03-01 0', '2024-04-01 0'],
    ]));

  test('the same day of each month for months', () =>
    expect(daysOf('MONTHS([Ngày sinh]; ASOF()) > 480', '1984-01-15', '2024-03-15')).toEqual([
      ...['2024-02-15 0', '2024-02-16 0', '2024-03-15 0'],
    ]));

  test('the few days on which a sum of days that only rises crosses its bound', () =>
    expect(daysOf('ASOF() - [Ngày sinh] < 14610', '1984-02-10', '2026-01-01')).toEqual([
      ...['2024-02-10 0', '2024-02-11 0'],
    ]));

  test('nobody on any day, where nothing depends on it', () => {
    const still = 'AND([Cấp ủy viên]; NOT(ISBLANK([Họ và tên])); YEAR([Ngày sinh]) < 1990)';
    expect(daysOf(still, '1984-02-10', '2026-01-01')).toEqual([]);
    expect(daysOf('[Tuổi] < 40', '1984-01-30', '2024-01-30')).toEqual([]);
  });

  test('everybody on every day, where arithmetic turns back and forth', () => {
    const turning = 'MONTH(ASOF() + 1) > 6';
    const changes = listChangeDays(
      TIMELINE,
      readClock(boundOf({ condition: turning }), true),
      { age: 'date', leapDay: 'march1' },
      FIRST,
      FIRST + 3,
    );
    expect([...changes.keys()]).toEqual([FIRST + 1, FIRST + 2, FIRST + 3]);
    expect(changes.get(FIRST + 2)).toHaveLength(BIRTHS.length);
  });

  test('whoever comes or goes', () => {
    const timeline = buildTimeline(ROSTER, {
      asOf: FIRST,
      retirement: {},
      changes: [
        {
          day: FIRST + 9,
          kind: 'appoint',
          who: { name: 'Giang' },
          values: new Map(),
          at: { in: 'workbook' },
        },
      ],
    });
    const bound = boundOf({ condition: '[Cấp ủy viên]' });
    const counting = { age: 'date', leapDay: 'march1' } as const;
    const changes = listChangeDays(timeline, readClock(bound, true), counting, FIRST, LAST);
    expect([...changes]).toEqual([[FIRST + 9, [BIRTHS.length]]]);
  });
});

/** Days on which a state or a value differs from the day before, though nobody is looked at. */
function missedDays(
  measure: { readonly condition?: string; readonly value?: string },
  age: AgeCounting,
  leapDay: LeapDayReading,
): string[] {
  const bound = boundOf(measure);
  const clock = readClock(bound, age === 'date');
  const changes = listChangeDays(TIMELINE, clock, { age, leapDay }, FIRST, LAST);
  const context = { ...rosterFields(ROSTER), asOf: FIRST, isMovingOn: true, age, leapDay };
  const stateOf = compileEntryState(bound, context);
  const value = bound.value && compileNumber(bound.value, context);
  const look = (at: number) => {
    context.asOf = at;
    return BIRTHS.map(
      (_, row) => `${stateOf(row)} ${value?.low(row) ?? ''} ${value?.high(row) ?? ''}`,
    );
  };
  const missed: string[] = [];
  let before = look(FIRST);
  for (let at = FIRST + 1; at <= LAST; at++) {
    const after = look(at);
    const rows = changes.get(at) ?? [];
    after.forEach((state, row) => {
      if (Object.is(state, before[row]) || rows.includes(row)) return;
      missed.push(`${formatIsoDate(at)} ${BIRTHS[row] ?? 'nothing'}`);
    });
    before = after;
  }
  return missed;
}

function boundOf({ condition, value }: { condition?: string; value?: string }): BoundMeasure {
  const measure: Measure =
    value === undefined
      ? { kind: 'count', population: '', condition: condition ?? '' }
      : { kind: 'mean', population: '', value };
  const fields = listConditionFields(rosterFields(ROSTER).fields);
  const indicator = { code: 'x', title: { vi: 'x', en: 'x' }, measure };
  const { measure: bound, issues } = bindMeasure(indicator, fields);
  if (!bound) throw new Error(issues.map(({ code }) => code).join());
  return bound;
}

function day(date: string): number {
  return parseIsoDate(date) ?? NaN;
}
