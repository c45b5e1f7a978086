import { parseIsoDate } from '../../../src/core/engine/calendar';
import { evaluateIndicators } from '../../../src/core/indicators/evaluateIndicators';
import type { Indicator, Measure } from '../../../src/core/indicators/Indicator';
import { buildTimeline } from '../../../src/core/projection/buildTimeline';
import type { PlannedChange } from '../../../src/core/projection/PlannedChange';
import { projectIndicators } from '../../../src/core/projection/projectIndicators';
import { rosterAt } from '../../../src/core/projection/rosterAt';
import type { RawCell } from '../../../src/core/roster/RosterInput';
import { buildRoster, type BuiltField } from '../../support/buildRoster';

const FIELDS: readonly BuiltField[] = [
  { key: 'name', kind: 'text', vi: 'Họ và tên' },
  { key: 'personId', kind: 'text', vi: 'Số hiệu' },
  { key: 'birthDate', kind: 'date', vi: 'Ngày sinh' },
  { key: 'gender', kind: 'text', vi: 'Giới tính' },
  { key: 'grade', kind: 'text', vi: 'Xếp loại' },
  { key: 'appointmentDate', kind: 'date', vi: 'Ngày bổ nhiệm' },
  { key: 'committeeMember', kind: 'flag', vi: 'Cấp ủy viên' },
  { key: 'salary', kind: 'number', vi: 'Hệ số lương' },
];
const AS_OF = day('2023-11-30');

describe('values that a change writes', () => {
  test.each<[string, RawCell, string]>([
    ['salary', 4.98, '[Hệ số lương] = 4.98'],
    ['committeeMember', 'x', '[Cấp ủy viên]'],
    ['committeeMember', 'không', 'NOT([Cấp ủy viên])'],
    ['appointmentDate', '15/01/2024', '[Ngày bổ nhiệm] = DATE(2024;1;15)'],
    ['appointmentDate', 45306, '[Ngày bổ nhiệm] = DATE(2024;1;15)'],
    ['appointmentDate', '2024', 'YEAR([Ngày bổ nhiệm]) = 2024'],
    [
      'appointmentDate',
      '02/2024',
      'AND([Ngày bổ nhiệm] >= DATE(2024;2;1); [Ngày bổ nhiệm] <= DATE(2024;2;29))',
    ],
    ['gender', 'female', '[Giới tính] = "Nữ"'],
  ])('[P14] %s = %p is seen by conditions', (field, cell, condition) => {
    const timeline = timelineOf([change('qualify', { name: 'An' }, { [field]: cell })]);
    expect(timeline.issues).toEqual([]);
    expect(count(timeline, '2024-01-31', condition)).toBe(0);
    expect(count(timeline, '2024-02-01', condition)).toBe(1);
  });

  test.each<[string, RawCell]>([
    ['salary', 'cao'],
    ['committeeMember', 'có thể'],
    ['appointmentDate', '31/02/2024'],
    ['appointmentDate', '15/01/24'],
    ['gender', 'khác'],
  ])('[P15] %s = %p is reported and not written', (field, cell) => {
    const timeline = timelineOf([change('qualify', { name: 'An' }, { [field]: cell })]);
    expect(timeline.issues).toMatchObject([
      { code: 'plan-value-unreadable', parameters: { field, value: String(cell) } },
    ]);
    expect(count(timeline, '2024-02-01', 'ISBLANK([Hệ số lương])')).toBe(2);
  });
});

test('[P14] a newcomer retires like everybody else', () => {
  const newcomer = change(
    'appoint',
    { name: 'Chi', birthDate: '15/09/1968' },
    { gender: 'Nữ' },
    '2024-02-01',
  );
  const timeline = timelineOf([newcomer], true);
  expect(count(timeline, '2025-05-31', '[Họ và tên] = "Chi"')).toBe(1);
  expect(count(timeline, '2025-06-01', '[Họ và tên] = "Chi"')).toBe(0);
});

test('[P14] a newcomer may be changed by a later line', () => {
  const timeline = timelineOf([
    change('appoint', { name: 'Chi', personId: '77' }, {}, '2024-02-01'),
    change('leave', { name: '?', personId: '77' }, {}, '2024-04-01'),
  ]);
  expect(timeline.issues).toEqual([]);
  expect(count(timeline, '2024-03-31', '[Họ và tên] = "Chi"')).toBe(1);
  expect(count(timeline, '2024-04-01', '[Họ và tên] = "Chi"')).toBe(0);
});

test('[P14] who is changed before retiring still retires', () => {
  const timeline = timelineOf([change('qualify', { name: 'Bình' }, { salary: 5 })], true);
  expect(count(timeline, '2027-02-28', '[Hệ số lương] = 5')).toBe(1);
  expect(count(timeline, '2028-02-01', '[Hệ số lương] = 5')).toBe(0);
});

test('[P15] nobody can be changed after leaving', () => {
  const timeline = timelineOf([
    change('leave', { name: 'An' }, {}, '2024-02-01'),
    change('qualify', { name: 'An' }, { salary: 5 }, '2024-03-01'),
  ]);
  expect(timeline.issues.map(({ code }) => code)).toEqual(['plan-person-unknown']);
});

test('[P7] in a ratio the regraded leave the part and join the whole', () => {
  const measure: Measure = {
    kind: 'ratio',
    population: '',
    numerator: '[Xếp loại] = "Hoàn thành xuất sắc nhiệm vụ"',
    denominator: '[Xếp loại] = "Hoàn thành tốt nhiệm vụ"',
  };
  const timeline = timelineOf([change('qualify', { name: 'An' }, { grade: 'HTTNV' })]);
  const target = { comparator: '<=' as const, value: 1 };
  const indicators = [{ ...indicatorOf(measure), target: { ...target, value: 0 } }];
  const [projection] = projectIndicators(timeline, indicators, { asOf: AS_OF }).projections;
  expect(projection?.crossing).toMatchObject({
    kind: 'reached',
    day: day('2024-02-01'),
    people: [{ person: 0, before: 'counted', after: 'notCounted', cause: 'qualified' }],
  });
});

test('[P6] without a due date, or past it, there is no figure for it; the series runs two years', () => {
  const indicator = { ...indicatorOf({ kind: 'count', population: '', condition: '[Tuổi] < 40' }) };
  const past = { ...indicator, target: { comparator: '>=' as const, value: 1, due: '2023-11-29' } };
  const timeline = timelineOf([]);
  const dues = [indicator, past].map((one) => {
    const [projection] = projectIndicators(timeline, [one], { asOf: AS_OF }).projections;
    return [projection?.due, projection?.series.at(-1)?.day];
  });
  expect(dues).toEqual([
    [null, AS_OF + 730],
    [null, AS_OF + 730],
  ]);
});

test('a definition with an error has no projection', () => {
  const broken = indicatorOf({ kind: 'count', population: '', condition: '[Tuổi' });
  expect(projectIndicators(timelineOf([]), [broken], { asOf: AS_OF }).projections).toEqual([]);
});

function timelineOf(changes: readonly PlannedChange[], retires = false) {
  const roster = buildRoster(FIELDS, [
    { cells: { name: 'An', birthDate: '1990-05-05', grade: 'Hoàn thành xuất sắc nhiệm vụ' } },
    {
      cells: {
        name: 'Bình',
        birthDate: '1965-07-01',
        gender: 'Nam',
        grade: 'Hoàn thành tốt nhiệm vụ',
      },
    },
  ]);
  return buildTimeline(roster, { asOf: AS_OF, changes, ...(retires && { retirement: {} }) });
}

function change(
  kind: PlannedChange['kind'],
  who: PlannedChange['who'],
  values: Readonly<Record<string, RawCell>>,
  from = '2024-02-01',
): PlannedChange {
  return {
    day: day(from),
    kind,
    who,
    values: new Map(Object.entries(values)),
    at: { in: 'workbook' },
  };
}

function count(timeline: ReturnType<typeof timelineOf>, date: string, condition: string) {
  const roster = rosterAt(timeline, day(date));
  const indicator = indicatorOf({ kind: 'count', population: '', condition });
  const { results, issues } = evaluateIndicators(roster, [indicator], { asOf: day(date) });
  expect(issues).toEqual([]);
  return results[0]?.overall.certain;
}

function indicatorOf(measure: Measure): Indicator {
  return { code: 'x', title: { vi: 'x', en: 'x' }, measure };
}

function day(date: string): number {
  return parseIsoDate(date) ?? NaN;
}
