import fc from 'fast-check';
import { formatIsoDate, parseIsoDate, toCivilDate } from '../../../src/core/engine/calendar';
import { evaluateIndicators } from '../../../src/core/indicators/evaluateIndicators';
import type { Indicator, Measure, Target } from '../../../src/core/indicators/Indicator';
import type { TimelineOptions } from '../../../src/core/projection/buildTimeline';
import { buildTimeline } from '../../../src/core/projection/buildTimeline';
import type { PlannedChange } from '../../../src/core/projection/PlannedChange';
import { projectIndicators } from '../../../src/core/projection/projectIndicators';
import { rosterAt } from '../../../src/core/projection/rosterAt';
import { compareIndicator } from '../../../src/core/targets/compareIndicator';
import type { Cell } from '../../support/buildRoster';
import { buildRoster, type BuiltEntry, type BuiltField } from '../../support/buildRoster';

const FIELDS: readonly BuiltField[] = [
  { key: 'name', kind: 'text', vi: 'Họ và tên' },
  { key: 'birthDate', kind: 'date', vi: 'Ngày sinh' },
  { key: 'gender', kind: 'text', vi: 'Giới tính' },
  { key: 'partyDate', kind: 'date', vi: 'Ngày vào Đảng' },
  { key: 'grade', kind: 'text', vi: 'Xếp loại' },
  { key: 'position', kind: 'text', vi: 'Chức vụ' },
  { key: 'commune', kind: 'text', vi: 'Xã' },
  { key: 'unit', kind: 'text', vi: 'Đơn vị' },
];

const YOUNG: Measure = { kind: 'share', population: '', condition: '[Tuổi] < 40' };
const TARGET: Target = { comparator: '>=', value: 0.5, due: '2025-12-31' };

describe('a target that ageing loses', () => {
  const people = ['1983-12-15', '1984-06-01', '1984-06-02', '1960-01-01'];
  const project = () =>
    projectOne(
      YOUNG,
      TARGET,
      people.map((birth) => bornOn(birth)),
      { asOf: day('2023-11-30') },
    );

  test('[P1] is lost on the birthday after which too few are left', () => {
    const projection = project();
    expect(projection?.crossing).toMatchObject({ kind: 'lost', day: day('2024-06-01') });
    expect(formatIsoDate(projection?.crossing?.day ?? 0)).toBe('2024-06-01');
  });

  test('[P7] by the person whose birthday it is', () =>
    expect(project()?.crossing?.people).toEqual([
      { person: 1, row: 1, before: 'counted', after: 'notCounted', cause: 'aged' },
    ]));

  test('[P7] [P9] without a new version saying so, and by age also of who retires later', () => {
    const men = people.map((birth) => bornOn(birth, 'Nam'));
    const options = { asOf: day('2023-11-30'), retirement: {} };
    const crossing = projectOne(YOUNG, TARGET, men, options)?.crossing;
    expect(crossing).toMatchObject({ day: day('2024-06-01'), isNewVersion: false });
    expect(crossing?.people.map(({ person, cause }) => [person, cause])).toEqual([[1, 'aged']]);
  });

  test('[P7] and the day before it stands with one more', () => {
    const projection = project();
    const figures = [projection?.crossing?.before.figure, projection?.crossing?.after.figure];
    expect(figures.map((figure) => figure?.certain)).toEqual([2, 1]);
  });

  test('[P6] its value at the due date is known', () => {
    const projection = project();
    expect(projection?.due?.day).toBe(day('2025-12-31'));
    expect(projection?.due?.compared.overall.figure).toMatchObject({ certain: 0, denominator: 4 });
    expect(projection?.due?.compared.overall.comparison).toMatchObject({
      verdict: 'missed',
      timing: 'overdue',
      missing: 2,
    });
  });

  test('[P8] its series has the as-of date, every end of month and the last day', () => {
    const series = project()?.series ?? [];
    const counts = series.map(({ day: at, compared }) => [
      formatIsoDate(at),
      compared.figure.certain,
    ]);
    expect(counts.slice(0, 3)).toEqual([
      ['2023-11-30', 3],
      ['2023-12-31', 2],
      ['2024-01-31', 2],
    ]);
    expect(counts[7]).toEqual(['2024-06-30', 0]);
    expect(counts).toHaveLength(26);
  });
});

describe('a share of communes whose secretary is also their chairman', () => {
  const asOf = day('2023-11-30');
  const at = { in: 'workbook' } as const;
  const post = (name: string, position: string, commune: string): BuiltEntry => ({
    cells: { name, position, birthDate: '1980-01-01' },
    path: ['A', commune],
    person: name,
  });
  const plan = (kind: PlannedChange['kind'], name: string, values: Record<string, string>) => ({
    day: day('2024-02-01'),
    kind,
    who: { name, birthDate: '1980-01-01' },
    values: new Map(Object.entries({ name, ...values })),
    at,
  });
  const crossingOf = (
    entries: readonly BuiltEntry[],
    changes: readonly PlannedChange[],
    level = 'commune',
  ) =>
    projectOne(
      {
        kind: 'unitShare',
        level,
        population: '',
        condition: 'BEGINS([Chức vụ]; "Bí thư")',
        alsoCondition: 'CONTAINS([Chức vụ]; "Chủ tịch")',
      },
      { comparator: '>=', value: 0.5 },
      entries,
      { asOf, changes },
    )?.crossing;

  test('[P7] [I18] is reached by the secretary who is appointed chairman as well', () => {
    const above = { ...post('Dũng', 'Bí thư', ''), path: ['A'] };
    const entries = [post('An', 'Bí thư', 'A1'), post('An', 'Ủy viên', 'A2'), above];
    const crossing = crossingOf(entries, [
      plan('appoint', 'An', { position: 'Chủ tịch', commune: 'A1' }),
    ]);
    expect(crossing).toMatchObject({ kind: 'reached', day: day('2024-02-01') });
    expect(crossing?.people).toEqual([
      { person: 0, row: 3, before: 'notCounted', after: 'counted', cause: 'appointed' },
    ]);
  });

  test('[P7] [I18] is reached by posts in two communes where districts are counted', () => {
    const entries = [post('An', 'Bí thư', 'A1'), post('An', 'Ủy viên', 'A2')];
    const changes = [plan('appoint', 'An', { position: 'Chủ tịch', commune: 'A2' })];
    expect(crossingOf(entries, changes)).toBeNull();
    const crossing = crossingOf(entries, changes, 'district');
    expect(crossing).toMatchObject({ kind: 'reached', day: day('2024-02-01') });
    expect(crossing?.people).toEqual([
      { person: 0, row: 2, before: 'notCounted', after: 'counted', cause: 'appointed' },
    ]);
  });

  test('[P7] is lost by who moves, in the commune left and in the one joined', () => {
    const entries = [
      post('An', 'Bí thư, Chủ tịch', 'A1'),
      post('Bình', 'Bí thư', 'A2'),
      post('Chi', 'Bí thư', 'A2'),
    ];
    const crossing = crossingOf(entries, [
      plan('move', 'An', { position: 'Chủ tịch', commune: 'A2' }),
    ]);
    expect(crossing?.kind).toBe('lost');
    expect(crossing?.people).toEqual([
      { person: 0, row: 0, before: 'counted', after: 'outside', cause: 'moved' },
      { person: 0, row: 3, before: 'outside', after: 'notCounted', cause: 'moved' },
    ]);
  });
});

test('[P7] who moved long before and reaches the age crosses by age', () => {
  const changes: PlannedChange[] = [
    {
      day: day('2024-02-01'),
      kind: 'move',
      who: { name: 'An' },
      values: new Map([['position', 'Chủ tịch']]),
      at: { in: 'workbook' },
    },
  ];
  const entries = [{ cells: { name: 'An', birthDate: '1984-06-01' } }];
  const crossing = projectOne(YOUNG, TARGET, entries, {
    asOf: day('2023-11-30'),
    changes,
  })?.crossing;
  expect(crossing?.day).toBe(day('2024-06-01'));
  expect(crossing?.people.map(({ cause }) => cause)).toEqual(['aged']);
});

test('[P7] who leaves one of two posts and still counts by the other does not cross', () => {
  const entries = ['Bí thư', 'Ủy viên', 'Kế toán'].map((position, at) => ({
    cells: { name: at < 2 ? 'An' : 'Bình', birthDate: '1990', position },
    person: at < 2 ? 'An' : 'Bình',
  }));
  const leave = (name: string, post: string) => ({
    day: day('2024-02-01'),
    kind: 'leave' as const,
    who: { name, post },
    values: new Map(),
    at: { in: 'workbook' } as const,
  });
  const changes = [leave('An', 'Bí thư'), leave('Bình', 'Kế toán')];
  const measure = { kind: 'count', population: '', condition: '[Tuổi] < 40' } as const;
  const target = { comparator: '>=', value: 2 } as const;
  const projection = projectOne(measure, target, entries, { asOf: day('2023-11-30'), changes });
  expect(projection?.crossing?.people.map(({ person, cause }) => [person, cause])).toEqual([
    [1, 'left'],
  ]);
});

test('[P6] [I12] who has two posts counts once, also where as many people have left', () => {
  const person = (name: string) => ({ cells: { name, birthDate: '1960' }, person: name });
  const changes: PlannedChange[] = [
    {
      day: day('2024-02-01'),
      kind: 'leave',
      who: { name: 'Bình' },
      values: new Map(),
      at: { in: 'workbook' },
    },
  ];
  const entries = [person('An'), person('Bình'), person('An')];
  const target: Target = { comparator: '>=', value: 0.5, due: '2024-12-31' };
  const projection = projectOne(YOUNG, target, entries, { asOf: day('2023-11-30'), changes });
  expect(projection?.due?.compared.overall.figure.denominator).toBe(1);
});

describe('boundary days', () => {
  test.each([
    ['somebody born on 29 February, read as 1 March', {}, '1984-02-29', '2023-03-01', 39],
    ['the same read as 28 February', { leapDay: 'february28' }, '1984-02-29', '2023-02-28', 39],
    ['the same in a leap year', { leapDay: 'february28' }, '1984-02-29', '2024-02-29', 40],
    ['counted at the month', { age: 'month' }, '1984-02-29', '2024-02-01', 40],
    ['counted by year', { age: 'year' }, '1984-02-29', '2024-01-01', 40],
    ['a full date', {}, '1983-11-30', '2023-11-30', 40],
  ] as const)('[P2] %s', (_, settings, birth, crossing, age) => {
    const measure: Measure = { ...YOUNG, condition: `[Tuổi] < ${age}` };
    const asOf = day(crossing) - 20;
    const target: Target = { comparator: '>=', value: 1 };
    const projection = projectOne(measure, target, [bornOn(birth)], { asOf }, { settings });
    expect(formatIsoDate(projection?.crossing?.day ?? 0)).toBe(crossing);
  });

  test('[P2] a year alone is certain until 1 January, and certainly not after 31 December', () => {
    const asOf = day('2022-12-01');
    const target: Target = { comparator: '>=', value: 1 };
    const projection = projectOne(YOUNG, target, [bornOn('1983')], { asOf });
    expect(formatIsoDate(projection?.crossing?.day ?? 0)).toBe('2023-01-01');
    expect(projection?.crossing?.people).toMatchObject([{ before: 'counted', after: 'unknown' }]);
    const verdicts = projection?.series.map(({ compared }) => compared.comparison.verdict);
    expect(new Set(verdicts?.slice(0, 2))).toEqual(new Set(['reached']));
    expect(verdicts?.[2]).toBe('undecidable');
    expect(verdicts?.[13]).toBe('missed');
  });

  test('[P5] who retires is there on the last day of the month and gone on the first', () => {
    const entries = [bornOn('1961-07-15', 'Nam'), bornOn('1990-01-01', 'Nam')];
    const measure: Measure = { kind: 'count', population: '', condition: '[Giới tính] = "Nam"' };
    const target: Target = { comparator: '>=', value: 2 };
    const options = { asOf: day('2021-06-30'), retirement: {} };
    const projection = projectOne(measure, target, entries, options);
    expect(projection?.crossing).toMatchObject({
      kind: 'lost',
      day: day('2021-11-01'),
      people: [{ person: 0, before: 'counted', after: 'outside', cause: 'retired' }],
    });
  });

  test('[P5] who is past the age on the as-of date stays, and is noted', () => {
    const timeline = timelineOf([bornOn('1950-01-01', 'Nam'), bornOn('1990')], {
      asOf: day('2023-11-30'),
      retirement: {},
    });
    expect(rosterAt(timeline, day('2040-01-01')).rowCount).toBe(2);
    expect(timeline.issues.map(({ code, parameters }) => [code, parameters.people])).toEqual([
      ['projection-retirement-unknown', 1],
      ['projection-retirement-past', 1],
    ]);
  });

  test('[P5] a column of last days goes before the decree', () => {
    const fields: readonly BuiltField[] = [...FIELDS, { key: 'lastDay', kind: 'date' }];
    const cells = { birthDate: '1990-01-01', gender: 'Nữ', lastDay: '2024-05-15' };
    const timeline = buildTimeline(buildRoster(fields, [{ cells }]), {
      asOf: day('2023-11-30'),
      retirement: { overrideField: 'lastDay' },
    });
    expect(rosterAt(timeline, day('2024-05-15')).rowCount).toBe(1);
    expect(rosterAt(timeline, day('2024-05-16')).rowCount).toBe(0);
  });
});

describe('versions of a definition', () => {
  test('[P9] a stricter version may lose the target on its first day', () => {
    const versions: Indicator[] = [
      indicatorOf(YOUNG, { comparator: '>=', value: 0.5 }, { validTo: '2023-12-31' }),
      indicatorOf(
        { ...YOUNG, condition: '[Tuổi] < 30' },
        { comparator: '>=', value: 0.5 },
        { validFrom: '2024-01-01' },
      ),
    ];
    const timeline = timelineOf([bornOn('1985-05-05')], { asOf: day('2023-11-30') });
    const { projections } = projectIndicators(timeline, versions, { asOf: day('2023-11-30') });
    expect(projections).toHaveLength(1);
    expect(projections[0]?.crossing).toMatchObject({
      day: day('2024-01-01'),
      isNewVersion: true,
      people: [],
    });
  });
});

describe('the days that a projection covers', () => {
  const asOf = day('2023-11-30');
  const days = (versions: readonly Indicator[], options: { until?: number } = {}) => {
    const timeline = timelineOf([bornOn('1985-05-05')], { asOf });
    const { projections } = projectIndicators(timeline, versions, { asOf, ...options });
    return projections.map(({ due, crossing, series }) => [
      due && formatIsoDate(due.day),
      crossing && formatIsoDate(crossing.day),
      formatIsoDate(series.at(-1)?.day ?? 0),
    ]);
  };
  const young = (code: string, target: Partial<Target>, more: Partial<Indicator> = {}) => ({
    ...indicatorOf(YOUNG, { comparator: '>=', value: 0.5, ...target }, more),
    code,
  });
  const old = (more: Partial<Indicator>) => ({
    ...young('a', {}, more),
    measure: { ...YOUNG, condition: '[Tuổi] > 90' },
  });

  test('[P6] [P8] all run to the latest due date, each with its own', () =>
    expect(days([young('a', { due: '2024-12-31' }), young('b', { due: '2025-06-30' })])).toEqual([
      ['2024-12-31', '2025-05-05', '2025-06-30'],
      ['2025-06-30', '2025-05-05', '2025-06-30'],
    ]));

  test('[P6] a target that is due on the as-of date has its figure', () =>
    expect(days([young('a', { due: '2023-11-30' })])).toEqual([
      ['2023-11-30', null, '2023-11-30'],
    ]));

  test('[P9] a version ends with its last day, and where none follows the series ends', () =>
    expect(days([young('a', {}, { validTo: '2024-01-15' })], { until: asOf + 200 })).toEqual([
      [null, null, '2024-01-15'],
    ]));

  test('[P9] a version counts from its first day on, also if that is the last day looked at', () => {
    const versions = [
      young('a', {}, { validTo: '2024-01-15' }),
      old({ validFrom: '2024-01-16', validTo: '2024-02-15' }),
      young('a', {}, { validFrom: '2024-02-16' }),
    ];
    const until = day('2024-01-16');
    expect(days(versions, { until })).toEqual([[null, '2024-01-16', '2024-01-16']]);
    expect(days(versions, { until: until - 1 })).toEqual([[null, null, '2024-01-15']]);
    expect(days([...versions].reverse(), { until: asOf + 100 })).toEqual([
      [null, '2024-01-16', '2024-03-09'],
    ]);
  });

  test('[P9] of versions that are all valid the one counts that began last, in whatever order', () => {
    const versions = [
      young('a', {}),
      old({ validFrom: '2024-01-16' }),
      young('a', {}, { validFrom: '2024-03-01' }),
      old({ validFrom: '2024-05-16' }),
    ];
    const timeline = timelineOf([bornOn('1985-05-05')], { asOf });
    const certain = (own: readonly Indicator[]) => {
      const { projections } = projectIndicators(timeline, own, { asOf, until: asOf + 200 });
      return projections.map(({ series }) => series.map(({ compared }) => compared.figure.certain));
    };
    expect(certain(versions)).toEqual([[1, 1, 0, 0, 1, 1, 0, 0]]);
    expect(certain([...versions].reverse())).toEqual([[1, 1, 0, 0, 1, 1, 0, 0]]);
    const [first, ...others] = versions;
    if (!first) throw new Error('no version');
    expect(certain([others[1], others[0], first, others[2]].flatMap((one) => one ?? []))).toEqual([
      [1, 1, 0, 0, 1, 1, 0, 0],
    ]);
  });

  test('[P6] [P12] a median is projected as a median, counted as its indicator says', () => {
    const born = ['1984-12-31', '1990-01-01', '2000-01-01'].map((birth) => bornOn(birth));
    const value = (kind: 'mean' | 'median', settings: Indicator['settings']) => {
      const measure = { kind, population: '', value: '[Tuổi]' } as const;
      const target = { comparator: '<', value: 50 } as const;
      const projection = projectOne(measure, target, born, { asOf }, { settings });
      return projection?.series.at(-1)?.compared.figure.value?.low;
    };
    expect(value('median', {})).toBe(35);
    expect(value('mean', {})).toBeCloseTo((40 + 35 + 25) / 3, 9);
    expect(value('mean', { age: 'year' })).toBeCloseTo((41 + 35 + 25) / 3, 9);
  });
});

test('[P6] indicators projected together have the figures that each has alone', () => {
  const asOf = day('2023-11-30');
  const women: Measure = { kind: 'count', population: '', condition: '[Giới tính] = "Nữ"' };
  const communes: Measure = { ...women, kind: 'unitShare', level: 'commune' };
  const age: Measure = { kind: 'mean', population: '', value: '[Tuổi]' };
  const indicators = [
    indicatorOf(YOUNG, TARGET, { code: 'young' }),
    indicatorOf(women, { ...TARGET, value: 2 }, { code: 'women' }),
    indicatorOf(communes, TARGET, { code: 'communes' }),
    indicatorOf(age, { comparator: '<', value: 35, due: '2025-12-31' }, { code: 'age' }),
    indicatorOf(women, { ...TARGET, value: 1, due: '2024-12-31' }, { code: 'sooner' }),
  ];
  const people = [
    { ...bornOn('1984-05-05', 'Nữ'), path: ['A', '1'] },
    { ...bornOn('1984-06-06', 'Nam'), path: ['A', '1'] },
    { ...bornOn('1995-01-01', 'Nữ'), path: ['A', '2'] },
  ];
  const project = (own: readonly Indicator[]) =>
    projectIndicators(timelineOf(people, { asOf }), own, { asOf, until: day('2025-12-31') })
      .projections;
  const together = project(indicators);
  expect(together).toEqual(indicators.flatMap((one) => project([one])));
  const due = together.map(({ due: at }) => at?.compared.overall.figure.certain);
  expect(due).toEqual([1, 2, 2, 3, 2]);
});

describe('against an evaluation of every single day', () => {
  const asOf = day('2023-11-30');
  const last = asOf + 400;
  const measures: readonly Measure[] = [
    YOUNG,
    {
      kind: 'share',
      population: '[Giới tính] = "Nữ"',
      condition: 'AND([Tuổi] >= 35; [Tuổi] < 41)',
    },
    { kind: 'count', population: '', condition: 'MONTHS([Ngày vào Đảng]; ASOF()) >= 30' },
    {
      kind: 'ratio',
      population: '[Tuổi] < 45',
      numerator: '[Xếp loại] = "Xuất sắc"',
      denominator: '[Xếp loại] = "Tốt"',
    },
    { kind: 'mean', population: '', value: '[Tuổi]' },
    { kind: 'median', population: '[Giới tính] = "Nam"', value: 'YEARS([Ngày vào Đảng]; ASOF())' },
    { kind: 'unitShare', level: 'commune', population: '', condition: '[Tuổi] < 40', atLeast: 1 },
    { kind: 'share', population: '', condition: 'ASOF() - [Ngày sinh] < 14610' },
    { kind: 'share', population: '', condition: 'MONTH(ASOF()) > 6' },
    { kind: 'share', population: '', condition: '(ASOF() - [Ngày sinh]) / 365.25 >= 40' },
    { kind: 'count', population: 'DATE(2024;6;1) >= ASOF()', condition: '[Tuổi] < 40' },
    { kind: 'share', population: '', condition: '[Ngày sinh] + 14610 <> ASOF()' },
    { kind: 'share', population: '', condition: '40 = 2 * (ASOF() - [Ngày sinh]) / 730' },
    { kind: 'count', population: '', condition: 'YEARS([Ngày sinh]; ASOF() + 90) >= 40' },
    { kind: 'count', population: '', condition: 'MONTH(ASOF() + 30) > 6' },
    { kind: 'count', population: '', condition: '10 * (YEAR(ASOF()) - 2020) > [Tuổi]' },
    { kind: 'mean', population: '', value: '(ASOF() - [Ngày sinh]) / 365' },
    { kind: 'share', population: '', condition: 'YEARS(ASOF(); [Ngày vào Đảng]) < 0' },
  ];

  test('[P1] [P6] [P8] every figure, verdict and crossing is the same', () =>
    fc.assert(
      fc.property(
        fc.array(person(), { minLength: 1, maxLength: 14 }),
        fc.constantFrom(...measures),
        fc.constantFrom<Target['comparator']>('>=', '<'),
        fc.constantFrom(0.2, 0.5, 0.8),
        fc.constantFrom<Indicator['settings']>(
          {},
          { age: 'month' },
          { age: 'year' },
          { leapDay: 'february28' },
        ),
        fc.boolean(),
        fc.array(plannedLeave(), { maxLength: 3 }),
        (entries, measure, comparator, value, settings, retires, changes) => {
          const isShare = measure.kind !== 'mean' && measure.kind !== 'median';
          const target = { comparator, value: isShare ? value : value * 60 };
          const indicator = indicatorOf(measure, target, { settings });
          const timeline = timelineOf(entries, {
            asOf,
            changes,
            ...(retires && { retirement: {} }),
          });
          const { projections } = projectIndicators(timeline, [indicator], { asOf, until: last });
          const [projection] = projections;
          const daily = Array.from({ length: last - asOf + 1 }, (_, index) => {
            const at = asOf + index;
            const roster = rosterAt(timeline, at);
            const [result] = evaluateIndicators(roster, [indicator], { asOf: at }).results;
            return result && { at, ...compareIndicator(result, roster.units, at).overall };
          });
          const isReached = daily.map((one) => one?.comparison.verdict === 'reached');
          const crossing = isReached.findIndex((reached) => reached !== isReached[0]);
          expect(projection?.crossing?.day ?? null).toBe(crossing < 0 ? null : asOf + crossing);
          const points = daily.filter(
            (one) =>
              one && (one.at === asOf || one.at === last || toCivilDate(one.at + 1).day === 1),
          );
          expect(projection?.series.map(({ day: at, compared }) => [at, compared.figure])).toEqual(
            points.map((one) => [one?.at, one?.figure]),
          );
        },
      ),
      { seed: 20231130, numRuns: 30 },
    ));
});

function person(): fc.Arbitrary<BuiltEntry> {
  const birthDate = fc.oneof(
    fc.integer({ min: day('1982-06-01'), max: day('1986-06-01') }).map(formatIsoDate),
    fc.integer({ min: day('1961-01-01'), max: day('1964-06-01') }).map(formatIsoDate),
    fc.constantFrom<Cell>('1983', '1984', null, '1984-02-29'),
  );
  return fc.record({
    cells: fc.record({
      name: fc.constantFrom('An', 'Bình', 'Chi'),
      birthDate,
      gender: fc.constantFrom<Cell>('Nam', 'Nữ', null),
      partyDate: fc.oneof(
        fc.integer({ min: day('2021-01-01'), max: day('2025-01-01') }).map(formatIsoDate),
        fc.constantFrom<Cell>(null, '2021-08-31', '2022'),
      ),
      grade: fc.constantFrom<Cell>('Xuất sắc', 'Tốt', null),
    }),
    path: fc.constantFrom(['A', 'A1'], ['A', 'A2'], ['B', 'B1']),
    person: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
  });
}

function plannedLeave(): fc.Arbitrary<PlannedChange> {
  return fc.record({
    day: fc.integer({ min: day('2023-12-01'), max: day('2025-01-01') }),
    kind: fc.constant('leave' as const),
    who: fc.record({ name: fc.constantFrom('An', 'Bình') }),
    values: fc.constant(new Map()),
    at: fc.constant({ in: 'workbook' as const }),
  });
}

function projectOne(
  measure: Measure,
  target: Target,
  entries: readonly BuiltEntry[],
  options: TimelineOptions,
  more: Partial<Indicator> = {},
) {
  const indicators = [indicatorOf(measure, target, more)];
  return projectIndicators(timelineOf(entries, options), indicators, options).projections[0];
}

function timelineOf(entries: readonly BuiltEntry[], options: TimelineOptions) {
  return buildTimeline(buildRoster(FIELDS, entries), options);
}

function indicatorOf(measure: Measure, target: Target, more: Partial<Indicator> = {}): Indicator {
  return { code: 'x', title: { vi: 'x', en: 'x' }, measure, target, ...more };
}

function bornOn(birthDate: string, gender: string | null = null): BuiltEntry {
  return { cells: { birthDate, gender } };
}

function day(date: string): number {
  return parseIsoDate(date) ?? NaN;
}
