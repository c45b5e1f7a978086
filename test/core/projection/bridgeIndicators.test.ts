import fc from 'fast-check';
import { formatIsoDate, parseIsoDate } from '../../../src/core/engine/calendar';
import { evaluateIndicators } from '../../../src/core/indicators/evaluateIndicators';
import type { Indicator, Measure } from '../../../src/core/indicators/Indicator';
import { bridgeIndicators, samePeople } from '../../../src/core/projection/bridgeIndicators';
import { buildTimeline } from '../../../src/core/projection/buildTimeline';
import type { Figure } from '../../../src/core/indicators/IndicatorResult';
import type { BridgeCause, Contribution } from '../../../src/core/projection/IndicatorBridge';
import { matchPeople } from '../../../src/core/projection/matchPeople';
import { rosterAt } from '../../../src/core/projection/rosterAt';
import type { Cell } from '../../support/buildRoster';
import { buildRoster, type BuiltEntry, type BuiltField } from '../../support/buildRoster';

const FIELDS: readonly BuiltField[] = [
  { key: 'personId', kind: 'text', vi: 'Số hiệu' },
  { key: 'name', kind: 'text', vi: 'Họ và tên' },
  { key: 'birthDate', kind: 'date', vi: 'Ngày sinh' },
  { key: 'gender', kind: 'text', vi: 'Giới tính' },
  { key: 'grade', kind: 'text', vi: 'Xếp loại' },
];
const YOUNG: Measure = { kind: 'share', population: '', condition: '[Tuổi] < 40' };
const FIRST = day('2023-11-30');
const SECOND = day('2024-11-30');

describe('the bridge between two rosters', () => {
  // An turns 40, Bình leaves, Chi's birth date is put right, Dũng joins, Em stays.
  const first = rosterOf([
    entry('An', '1984-03-01'),
    entry('Bình', '1990-01-01'),
    { cells: { personId: '7', name: 'Chi', birthDate: '1970-01-01' } },
    entry('Em', '1991-05-05'),
  ]);
  const second = rosterOf([
    entry('An', '1984-03-01'),
    { cells: { personId: '7', name: 'Chi', birthDate: '1990-01-01' } },
    entry('Dũng', '1995-01-01'),
    entry('Em', '1991-05-05'),
    entry('Giang', '1960-01-01'),
  ]);
  const bridgeOf = (...indicators: readonly Indicator[]) =>
    bridgeIndicators(
      { roster: first, day: FIRST },
      { roster: second, day: SECOND },
      indicators,
      matchPeople(first, second),
    );

  test('[P10] people are matched by number, name and birth date', () => {
    const match = matchPeople(first, second);
    expect([...match.after]).toEqual([0, -1, 1, 3]);
    expect([...match.before]).toEqual([0, 2, -1, 3, -1]);
    expect(match.issues).toEqual([]);
  });

  test('[P11] each step says what it changes', () => {
    const [bridge] = bridgeOf(indicatorOf(YOUNG));
    expect([bridge?.before.certain, bridge?.before.denominator]).toEqual([3, 4]);
    expect([bridge?.after.certain, bridge?.after.denominator]).toEqual([3, 5]);
    expect(
      bridge?.steps.map(({ cause, certain, denominator }) => [cause, certain, denominator]),
    ).toEqual([
      ['redefined', 0, 0],
      ['aged', -1, 0],
      ['left', -1, -1],
      ['changed', 1, 0],
      ['joined', 1, 2],
    ]);
  });

  test('[P12] the contributions of everybody add up to the change of the share', () => {
    const [bridge] = bridgeOf(indicatorOf(YOUNG));
    // 3 of 4 becomes 3 of 5: −15 points, that is −3 of 20.
    expect(bridge?.scale).toBe(20);
    expect(
      bridge?.people.map(({ cause, before, after, weight }) => [cause, before, after, weight]),
    ).toEqual([
      ['aged', 0, 0, -4],
      ['left', 1, -1, -1],
      ['changed', 2, 1, 4],
      ['joined', -1, 2, 1],
      ['joined', -1, 4, -3],
    ]);
    expect(total(bridge?.people ?? []).weight).toBe(-3);
  });

  test('[P12] of a count everybody weighs one, of a mean nobody anything', () => {
    const count = indicatorOf({ kind: 'count', population: '', condition: '[Tuổi] < 40' });
    const [counted] = bridgeOf(count);
    expect(counted?.scale).toBe(1);
    expect(counted?.steps.map(({ weight }) => weight)).toEqual([0, -1, -1, 1, 1]);
    expect(counted?.people.map(({ weight, denominator }) => [weight, denominator])).toEqual([
      [-1, 0],
      [-1, -1],
      [1, 0],
      [1, 1],
      [0, 1],
    ]);
    for (const kind of ['mean', 'median'] as const) {
      const [average] = bridgeOf(indicatorOf({ kind, population: '', value: '[Tuổi]' }));
      expect(average?.scale).toBeNull();
      expect(average?.people).toEqual([]);
      expect(average?.steps.map(({ weight }) => weight)).toEqual([0, 0, 0, 0, 0]);
    }
  });

  test('[P12] a share of units is split by cause, in units and not in people', () => {
    const communes = (...names: string[]) =>
      rosterOf(
        names.map((name, at) => ({ cells: { name, birthDate: '1990' }, path: ['A', `${at}`] })),
      );
    const measure = {
      kind: 'unitShare',
      level: 'commune',
      population: '',
      condition: '[Tuổi] < 40',
    };
    const [before, after] = [communes('An'), communes('An', 'Bình')];
    const [bridge] = bridgeIndicators(
      { roster: before, day: FIRST },
      { roster: after, day: FIRST },
      [indicatorOf(measure as Measure)],
      matchPeople(before, after),
    );
    // 1 of 3 becomes 2 of 4: the communes A1 and B1 have nobody.
    expect([bridge?.before.denominator, bridge?.after.denominator, bridge?.scale]).toEqual([
      3, 4, 12,
    ]);
    expect(bridge?.steps.map(({ weight }) => weight)).toEqual([0, 0, 0, -1, 3]);
    expect(bridge?.people).toEqual([]);
  });

  test('[P12] without anybody below the line nothing can be weighed', () => {
    const nobody = rosterOf([]);
    const [bridge] = bridgeIndicators(
      { roster: nobody, day: FIRST },
      { roster: second, day: SECOND },
      [indicatorOf(YOUNG)],
      matchPeople(nobody, second),
    );
    expect(bridge?.scale).toBeNull();
    expect(bridge?.steps.map(({ weight }) => weight)).toEqual([0, 0, 0, 0, 0]);
    expect(bridge?.steps[4]).toMatchObject({ cause: 'joined', certain: 3, denominator: 5 });
  });

  test('[P12] who is outside the share before and after contributes nothing', () => {
    const [before, after] = [null, 'Nam'].map((gender) =>
      rosterOf([{ cells: { personId: '1', name: 'An', birthDate: '1990', gender } }]),
    );
    const women = indicatorOf({ ...YOUNG, population: '[Giới tính] = "Nữ"' });
    if (!before || !after) throw new Error('two rosters');
    const [bridge] = bridgeIndicators(
      { roster: before, day: FIRST },
      { roster: after, day: FIRST },
      [women],
      matchPeople(before, after),
    );
    expect([bridge?.before.undecided, bridge?.after.undecided]).toEqual([1, 0]);
    expect(bridge?.people).toEqual([]);
  });

  test('[P11] each indicator is compared with its own earlier version, and one without has no bridge', () => {
    const code = (one: string, more: Partial<Indicator>) => ({
      ...indicatorOf(YOUNG),
      ...more,
      code: one,
    });
    const bridges = bridgeOf(
      code('other', { measure: { ...YOUNG, condition: '[Tuổi] < 20' } }),
      code('young', {}),
      code('new', { validFrom: '2024-06-01' }),
      code('broken', { measure: { ...YOUNG, condition: '[Cấp ủy viên]' } }),
    );
    expect(bridges.map(({ indicator, steps }) => [indicator.code, steps[0]?.certain])).toEqual([
      ['other', 0],
      ['young', 0],
    ]);
  });

  test('[P10] a name and birth date that two people share match nobody, and are reported', () => {
    const twins = rosterOf([entry('An', '1984'), entry('An', '1984')]);
    const { after, before, issues } = matchPeople(rosterOf([entry('An', '1984')]), twins);
    expect([...after]).toEqual([-1]);
    expect([...before]).toEqual([-1, -1]);
    expect(issues.map(({ code, parameters }) => [code, parameters.people])).toEqual([
      ['bridge-person-unclear', 2],
    ]);
  });

  test('[P10] a birth date put right leaves the same name in the same unit', () => {
    const before = rosterOf([{ cells: { name: 'An', birthDate: '1984' }, path: ['A', 'A1'] }]);
    const after = rosterOf([{ cells: { name: 'An', birthDate: '1984-02-03' }, path: ['A', 'A1'] }]);
    expect([...matchPeople(before, after).after]).toEqual([0]);
  });

  test('[P11] a new version of the definition is a step of its own', () => {
    const versions = [
      { ...indicatorOf(YOUNG), validTo: '2023-12-31' },
      { ...indicatorOf({ ...YOUNG, condition: '[Tuổi] < 50' }), validFrom: '2024-01-01' },
    ];
    const [changed] = bridgeOf(...versions);
    expect(changed?.steps.map(({ certain }) => certain)).toEqual([0, 0, -1, 1, 1]);
    const stricter = [
      versions[0],
      { ...indicatorOf({ ...YOUNG, condition: '[Tuổi] < 33' }), validFrom: '2024-01-01' },
    ].filter((one) => one !== undefined);
    const [redefined] = bridgeOf(...stricter);
    expect(redefined?.steps[0]).toMatchObject({ cause: 'redefined', certain: -2 });
    expect(redefined?.people.filter(({ cause }) => cause === 'redefined')).toHaveLength(2);
    const measure = { ...YOUNG, condition: '[Cấp ủy viên]' };
    for (const wrong of [0, 1]) {
      const broken = stricter.map((one, at) => (at === wrong ? { ...one, measure } : one));
      expect(bridgeOf(...broken)).toEqual([]);
    }
  });

  test('[P11] a new version that asks for a column which the earlier roster lacks has no bridge', () => {
    const older = buildRoster(
      FIELDS.filter(({ key }) => key !== 'grade'),
      [entry('An', '1990-01-01')],
    );
    const versions = [
      { ...indicatorOf(YOUNG), validTo: '2023-12-31' },
      {
        ...indicatorOf({ ...YOUNG, condition: '[Xếp loại] = "Tốt"' }),
        validFrom: '2024-01-01',
      },
    ];
    const ends = [
      { roster: older, day: FIRST },
      { roster: second, day: SECOND },
    ] as const;
    expect(bridgeIndicators(...ends, versions, matchPeople(older, second))).toEqual([]);
    expect(
      bridgeIndicators(...ends, [indicatorOf(YOUNG)], matchPeople(older, second)),
    ).toHaveLength(1);
  });

  test('[P11] two days of a timeline are bridged by the same people', () => {
    const pair = [entry('An', '1984-03-01'), entry('Bình', '1990')];
    const timeline = buildTimeline(rosterOf([...pair, entry('Chi', '1970')]), {
      asOf: FIRST,
      changes: [
        {
          day: FIRST + 9,
          kind: 'leave',
          who: { name: 'Bình' },
          values: new Map(),
          at: { in: 'workbook' },
        },
      ],
    });
    const [from, to] = [rosterAt(timeline, FIRST), rosterAt(timeline, SECOND)];
    const [own] = bridgeIndicators(
      { roster: from, day: FIRST },
      { roster: to, day: SECOND },
      [indicatorOf(YOUNG)],
      samePeople(from, to),
    );
    expect(own?.people.map(({ cause, certain }) => [cause, certain])).toEqual([
      ['aged', -1],
      ['left', -1],
    ]);
    const { after, before, issues } = samePeople(from, to);
    expect([[...after], [...before], issues]).toEqual([[0, -1, 2], [0, -1, 2], []]);
  });
});

describe('on random pairs', () => {
  const measures: readonly Measure[] = [
    YOUNG,
    { kind: 'share', population: '[Giới tính] = "Nữ"', condition: '[Tuổi] < 40' },
    { kind: 'count', population: '[Tuổi] > 30', condition: '[Giới tính] = "Nữ"' },
    {
      kind: 'ratio',
      population: '',
      numerator: '[Xếp loại] = "Xuất sắc"',
      denominator: '[Xếp loại] = "Tốt"',
    },
    { kind: 'unitShare', level: 'commune', population: '', condition: '[Tuổi] < 40', atLeast: 2 },
    { kind: 'mean', population: '', value: '[Tuổi]' },
  ];

  test('[P12] steps and people add up exactly to the change', () =>
    fc.assert(
      fc.property(
        fc.array(person(), { maxLength: 14 }),
        fc.array(person(), { maxLength: 14 }),
        fc.constantFrom(...measures),
        (before, after, measure) => {
          const [first, second] = [rosterOf(before), rosterOf(after)];
          const [bridge] = bridgeIndicators(
            { roster: first, day: FIRST },
            { roster: second, day: SECOND },
            [indicatorOf(measure)],
            matchPeople(first, second),
          );
          if (!bridge) throw new Error('no bridge');
          expect(bridge.before).toEqual(figureOf(first, FIRST, measure));
          expect(bridge.after).toEqual(figureOf(second, SECOND, measure));
          const change = total(bridge.steps);
          expect(change.certain).toBe(bridge.after.certain - bridge.before.certain);
          expect(change.possible).toBe(bridge.after.possible - bridge.before.possible);
          expect(change.denominator).toBe(bridge.after.denominator - bridge.before.denominator);
          if (bridge.scale !== null && measure.kind !== 'count') {
            // n₂·N₁ − n₁·N₂ over N₁·N₂, in whole numbers.
            const { before: from, after: to } = bridge;
            expect(change.weight).toBe(to.certain * mostBelow(from) - from.certain * mostBelow(to));
            expect(bridge.scale).toBe(mostBelow(from) * mostBelow(to));
            const parts = bridge.steps.map(({ weight }) => weight / (bridge.scale ?? NaN));
            const difference = (to.value?.low ?? NaN) - (from.value?.low ?? NaN);
            expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(difference, 12);
          }
          if (measure.kind === 'mean' || measure.kind === 'unitShare') return;
          for (const step of bridge.steps) {
            const own = bridge.people.filter(({ cause }) => cause === step.cause);
            expect([step.cause, total(own)]).toEqual([step.cause, total([step])]);
          }
          expect(causesOf(bridge.people)).not.toContain('redefined');
        },
      ),
      { seed: 20231130, numRuns: 400 },
    ));

  test('[P10] the order of the rows does not matter', () =>
    fc.assert(
      fc.property(
        fc.array(person(), { maxLength: 10 }),
        fc.array(person(), { maxLength: 10 }),
        (a, b) => {
          const rowsOf = (entries: readonly BuiltEntry[], match: Int32Array) =>
            [...match].filter((number) => number !== -1).length + entries.length * 1000;
          const straight = matchPeople(rosterOf(a), rosterOf(b));
          const reversed = matchPeople(rosterOf([...a].reverse()), rosterOf([...b].reverse()));
          expect(rowsOf(a, straight.after)).toBe(rowsOf(a, reversed.after));
          expect(rowsOf(b, straight.before)).toBe(rowsOf(b, reversed.before));
        },
      ),
      { seed: 20231130, numRuns: 200 },
    ));
});

function figureOf(roster: ReturnType<typeof rosterOf>, asOf: number, measure: Measure) {
  return evaluateIndicators(roster, [indicatorOf(measure)], { asOf }).results[0]?.overall;
}

function mostBelow({ denominator, denominatorPossible }: Figure): number {
  return denominatorPossible ?? denominator;
}

function total(parts: readonly Contribution[]): Contribution {
  return parts.reduce(
    (sum, part) => ({
      certain: sum.certain + part.certain,
      possible: sum.possible + part.possible,
      denominator: sum.denominator + part.denominator,
      denominatorPossible: sum.denominatorPossible + part.denominatorPossible,
      weight: sum.weight + part.weight,
    }),
    { certain: 0, possible: 0, denominator: 0, denominatorPossible: 0, weight: 0 },
  );
}

function causesOf(people: readonly { readonly cause: BridgeCause }[]): BridgeCause[] {
  return people.map(({ cause }) => cause);
}

function person(): fc.Arbitrary<BuiltEntry> {
  return fc.record({
    cells: fc.record({
      personId: fc.constantFrom<Cell>(null, null, '1', '2'),
      name: fc.constantFrom<Cell>('An', 'Bình', 'Chi', 'Dũng', null),
      birthDate: fc.oneof(
        fc.integer({ min: day('1983-06-01'), max: day('1985-06-01') }).map(formatIsoDate),
        fc.constantFrom<Cell>('1984', '1990', null, '1984-02-29'),
      ),
      gender: fc.constantFrom<Cell>('Nam', 'Nữ', null),
      grade: fc.constantFrom<Cell>('Xuất sắc', 'Tốt', null),
    }),
    path: fc.constantFrom(['A', 'A1'], ['A', 'A2'], ['B', 'B1']),
    person: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
  });
}

function rosterOf(entries: readonly BuiltEntry[]) {
  return buildRoster(FIELDS, entries, {
    units: [
      ['A', 'A1'],
      ['B', 'B1'],
    ],
  });
}

function entry(name: string, birthDate: string): BuiltEntry {
  return { cells: { name, birthDate } };
}

function indicatorOf(measure: Measure): Indicator {
  return { code: 'x', title: { vi: 'x', en: 'x' }, measure };
}

function day(date: string): number {
  return parseIsoDate(date) ?? NaN;
}
