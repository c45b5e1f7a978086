import fc from 'fast-check';
import type { BuiltEntry, BuiltField } from '../buildRoster';
import type { NaiveMeasure } from './countNaively';
import type { NaiveCondition, Sign } from './NaiveCondition';

/** Says that somebody has no value of a vocabulary. */
export const NO_VALUE = 'Không xếp loại';
const RANKS = ['Nhân viên', 'Cán sự', 'Chuyên viên', 'Chuyên viên chính', 'Chuyên viên cao cấp'];
export const FIELDS: readonly BuiltField[] = [
  { key: 'birthDate', kind: 'date', vi: 'Ngày sinh' },
  { key: 'appointmentDate', kind: 'date', vi: 'Ngày bổ nhiệm' },
  { key: 'gender', kind: 'text', vi: 'Giới tính' },
  { key: 'position', kind: 'text', vi: 'Chức vụ' },
  { key: 'committeeMember', kind: 'flag', vi: 'Cấp ủy viên' },
  { key: 'rank', kind: 'text', vi: 'Ngạch', vocabulary: RANKS },
  { key: 'salary', kind: 'number', vi: 'Hệ số lương' },
];
const POSITIONS = ['bí thư', 'phó bí thư', 'chủ tịch', 'bí thư, chủ tịch', 'phó chủ tịch'];

const pad = (value: number) => String(value).padStart(2, '0');
const day = fc
  .tuple(
    fc.integer({ min: 1960, max: 2004 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${pad(month)}-${pad(date)}`);
/** Days at which counting of years is easily wrong. */
const edge = fc.constantFrom(
  '1983-11-30',
  '1983-12-01',
  '1983-11-29',
  '1984-02-29',
  '1988-02-29',
  '1983-12-31',
);
const date = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 3, arbitrary: edge },
  { weight: 2, arbitrary: fc.integer({ min: 1975, max: 1995 }).map(String) },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 4, nil: null });

/** What each field can hold, missing values apart. */
export const DOMAINS = {
  birthDate: date,
  appointmentDate: date,
  gender: fc.constantFrom('nam', 'nữ'),
  position: fc.constantFrom(...POSITIONS),
  committeeMember: fc.boolean(),
  rank: fc.constantFrom(...RANKS, 'kỹ sư', NO_VALUE),
  salary: fc.constantFrom(2.34, 3, 4.98),
} as const;

const cells = fc.record({
  birthDate: maybe(date),
  appointmentDate: maybe(date),
  gender: maybe(DOMAINS.gender),
  position: maybe(DOMAINS.position),
  committeeMember: maybe(DOMAINS.committeeMember),
  rank: maybe(DOMAINS.rank),
  salary: maybe(DOMAINS.salary),
});
const path = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom('A', 'B'), fc.constantFrom('1', '2', '3')) },
  { weight: 1, arbitrary: fc.constantFrom<string[]>([], ['A'], ['B']) },
);

/** Rosters in which a third of the entries belong to somebody with several. */
export const entries: fc.Arbitrary<readonly BuiltEntry[]> = fc.array(
  fc
    .record({
      cells,
      path,
      person: fc.option(fc.constantFrom('p', 'q', 'r'), { freq: 2, nil: undefined }),
    })
    .map(({ person, ...rest }) => (person === undefined ? rest : { ...rest, person })),
  { maxLength: 14 },
);

const sign = fc.constantFrom<Sign>('=', '<>', '<', '<=', '>', '>=');
const dateField = fc.constantFrom('birthDate', 'appointmentDate');
const wholeDay = fc.oneof(day, edge);

const atom: fc.Arbitrary<NaiveCondition> = fc.oneof(
  fc.constant<NaiveCondition>({ op: 'flag', field: 'committeeMember' }),
  fc
    .constantFrom(...FIELDS.map(({ key }) => key))
    .map((field): NaiveCondition => ({ op: 'blank', field })),
  fc
    .tuple(fc.subarray(['nam', 'nữ'], { minLength: 1 }), fc.boolean())
    .map(([values, isNegated]): NaiveCondition => ({
      op: 'among',
      field: 'gender',
      values,
      isNegated,
    })),
  fc
    .tuple(
      fc.constantFrom<'contains' | 'begins'>('contains', 'begins'),
      fc.constantFrom('bí thư', 'chủ tịch', 'phó'),
    )
    .map(([op, part]): NaiveCondition => ({ op, field: 'position', part })),
  fc
    .tuple(
      sign.filter((one) => one !== '=' && one !== '<>'),
      fc.constantFrom(...RANKS),
    )
    .map(([one, value]): NaiveCondition => ({
      op: 'rank',
      field: 'rank',
      order: RANKS,
      sign: one,
      value,
    })),
  fc
    .tuple(sign, fc.integer({ min: 34, max: 44 }))
    .map(([one, value]): NaiveCondition => ({ op: 'age', field: 'birthDate', sign: one, value })),
  fc
    .tuple(sign, fc.constantFrom(2.34, 3, 5))
    .map(([one, value]): NaiveCondition => ({ op: 'number', field: 'salary', sign: one, value })),
  fc
    .tuple(dateField, sign, fc.integer({ min: 1980, max: 1990 }))
    .map(([field, one, value]): NaiveCondition => ({ op: 'year', field, sign: one, value })),
  fc
    .tuple(dateField, sign, wholeDay)
    .map(([field, one, value]): NaiveCondition => ({ op: 'date', field, sign: one, value })),
  fc
    .tuple(
      dateField,
      sign,
      wholeDay,
      fc.constantFrom<'years' | 'months'>('years', 'months'),
      fc.integer({ min: -30, max: 30 }),
    )
    .map(([field, one, to, op, value]): NaiveCondition => ({ op, field, to, sign: one, value })),
);

export const condition: fc.Arbitrary<NaiveCondition> = fc.letrec<{ node: NaiveCondition }>(
  (tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      atom,
      fc
        .tuple(
          fc.constantFrom<'and' | 'or'>('and', 'or'),
          fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
        )
        .map(([op, parts]): NaiveCondition => ({ op, parts })),
      tie('node').map((part): NaiveCondition => ({ op: 'not', part })),
    ),
  }),
).node;

const population = fc.option(condition, { freq: 3, nil: null });

export const measure: fc.Arbitrary<NaiveMeasure> = fc.oneof(
  fc.record({ kind: fc.constantFrom<'share' | 'count'>('share', 'count'), population, condition }),
  fc.record({
    kind: fc.constant('ratio' as const),
    population,
    numerator: condition,
    denominator: condition,
  }),
  fc.record({
    kind: fc.constant('unitShare' as const),
    population,
    condition,
    also: fc.option(condition, { nil: null }),
    atLeast: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constant('unitShare' as const),
    population,
    condition,
    also: fc.option(condition, { nil: null }),
    atLeastShare: fc.constantFrom(0.3, 0.5, 1),
  }),
);

export const settings = fc.record({
  asOf: fc.constantFrom('2023-11-30', '2023-02-28', '2024-02-29', '2023-03-01', '2023-12-31'),
  age: fc.constantFrom<'date' | 'month' | 'year'>('date', 'month', 'year'),
  leapDay: fc.constantFrom<'february28' | 'march1'>('february28', 'march1'),
});
