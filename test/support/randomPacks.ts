import fc from 'fast-check';
import { formatIsoDate } from '../../src/core/engine/calendar';
import type {
  Indicator,
  IndicatorPack,
  Measure,
  Target,
} from '../../src/core/indicators/Indicator';

/** Well-formed packs of every kind of measure and target. */
export function randomPacks(): fc.Arbitrary<IndicatorPack> {
  return fc
    .record({
      name: codes(),
      title: bilingual(),
      indicators: fc.uniqueArray(randomIndicators(), {
        minLength: 1,
        maxLength: 6,
        selector: ({ code }) => code,
      }),
      versioned: fc.boolean(),
    })
    .map(({ name, title, indicators: list, versioned }) => {
      const [first, ...others] = list;
      if (!versioned || !first) return { name, title, indicators: list };
      const versions = [
        { ...first, validFrom: undefined, validTo: '2023-12-31' },
        ...others,
        { ...first, validFrom: '2024-01-01', validTo: undefined },
      ];
      return { name, title, indicators: versions.map(withoutUndefined) };
    });
}

function randomIndicators(): fc.Arbitrary<Indicator> {
  return fc.record(
    {
      code: codes(),
      title: bilingual(),
      group: bilingual(),
      measure: measures(),
      target: targets(),
      breakdowns: fc.array(texts(), { maxLength: 3 }),
      source: bilingual(),
      validFrom: fc.constantFrom('1850-06-30', '1905-08-01', '2021-08-15'),
      validTo: fc.constantFrom('2025-12-31', '2030-01-01'),
      settings: fc.constantFrom(
        { age: 'month' as const },
        { leapDay: 'march1' as const },
        { age: 'date' as const, leapDay: 'february28' as const },
      ),
    },
    { requiredKeys: ['code', 'title', 'measure'] },
  );
}

function measures(): fc.Arbitrary<Measure> {
  const population = fc.oneof(fc.constant(''), texts());
  return fc.oneof(
    fc.record({
      kind: fc.constantFrom('share' as const, 'count' as const),
      population,
      condition: texts(),
    }),
    fc.record({
      kind: fc.constant('ratio' as const),
      population,
      numerator: texts(),
      denominator: texts(),
    }),
    fc.record({
      kind: fc.constantFrom('mean' as const, 'median' as const),
      population,
      value: texts(),
    }),
    fc.record(
      {
        kind: fc.constant('unitShare' as const),
        level: fc.oneof(fc.constantFrom('commune', 'district', 'Xã', 'Cấp xã'), texts()),
        population,
        condition: texts(),
        alsoCondition: texts(),
        atLeast: fc.integer({ min: 1, max: 1e6 }),
      },
      { requiredKeys: ['kind', 'level', 'population', 'condition'] },
    ),
    fc.record({
      kind: fc.constant('unitShare' as const),
      level: texts(),
      population,
      condition: texts(),
      atLeastShare: fc.double({ min: Number.MIN_VALUE, max: 1, noNaN: true }),
    }),
  );
}

function targets(): fc.Arbitrary<Target> {
  const value = fc.double({ min: 0, max: 0.5, noNaN: true }).map((number) => number + 0);
  const upper = fc.double({ min: 0.6, max: 1, noNaN: true });
  const between = fc.integer({ min: 19_000, max: 20_000 }).map(formatIsoDate);
  return fc
    .record(
      {
        comparator: fc.constantFrom(
          '>=' as const,
          '>' as const,
          '=' as const,
          '<=' as const,
          '<' as const,
        ),
        value,
        upper,
        due: fc.constant('2025-12-31'),
        baseline: fc.record({ date: fc.constant('2021-12-31'), value }),
        path: fc.constantFrom('straight' as const, 'stepped' as const),
        interim: fc.uniqueArray(fc.record({ date: between, value }), {
          minLength: 1,
          maxLength: 3,
          selector: ({ date }) => date,
        }),
        byUnit: fc.array(
          fc.oneof(
            fc.record(
              { unit: texts(), level: texts(), value, upper, date: between },
              { requiredKeys: ['unit', 'value'] },
            ),
            fc.record({ level: fc.constantFrom('district', 'Huyện', '-'), value }),
          ),
          { minLength: 1, maxLength: 3 },
        ),
      },
      { requiredKeys: ['comparator', 'value'] },
    )
    .map((target) =>
      target.due === undefined || (!target.baseline && !target.interim)
        ? withoutUndefined({ ...target, path: undefined })
        : target,
    );
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}

function codes() {
  return fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,12}$/);
}

function bilingual() {
  return fc.record({ vi: texts(), en: texts() });
}

/** Texts as people and other tools write them, never empty. */
function texts() {
  return fc.oneof(
    fc.constantFrom(
      '[Tuổi] < 40',
      'Xã; phường',
      '"A"',
      '-',
      ' x ',
      '=1+1',
      '15 %',
      '2025',
      'a;"b',
      'TRUE',
    ),
    fc.string({ minLength: 1, unit: 'binary', maxLength: 12 }),
  );
}
