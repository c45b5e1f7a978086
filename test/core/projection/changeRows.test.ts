import type { Measure } from '../../../src/core/indicators/Indicator';
import type { Figure } from '../../../src/core/indicators/IndicatorResult';
import { changeRows } from '../../../src/core/projection/changeRows';
import type { BridgeCause, IndicatorBridge } from '../../../src/core/projection/IndicatorBridge';

const SHARE: Measure = { kind: 'share', population: '', condition: '[x]' };
const RATIO: Measure = { kind: 'ratio', population: '', numerator: '[a]', denominator: '[b]' };
const UNITS: Measure = { kind: 'unitShare', level: 'commune', population: '', condition: '[x]' };
const CAUSES: readonly BridgeCause[] = ['redefined', 'aged', 'left', 'changed', 'joined'];

// 3 of 4 becomes 3 to 4 of 5: one turns 40, one leaves, two join, of one of whom nothing is known.
const BEFORE = figure(3, 4, 0.75);
const AFTER = { ...figure(3, 5, 0.6), possible: 4 };
const BRIDGE = bridgeOf(SHARE, BEFORE, AFTER, {
  scale: 20,
  aged: { certain: -1, possible: -1, weight: -4 },
  left: { certain: -1, possible: -1, denominator: -1, weight: -1 },
  joined: { certain: 1, possible: 2, denominator: 2, weight: -2 },
  people: ['aged', 'left', 'joined', 'joined'],
});

test('[P11] the way leads from the earlier figure over its causes, in their order, to the later one', () => {
  expect(changeRows(BRIDGE)).toEqual([
    { kind: 'before', figure: BEFORE, part: null },
    row('aged', { people: 1, certain: -1, part: -0.2 }),
    row('left', { people: 1, certain: -1, denominator: -1, part: -0.05 }),
    row('joined', { people: 2, certain: 1, unknown: 1, denominator: 2, part: -0.1 }),
    { kind: 'after', figure: AFTER, part: -0.2 + -0.05 + -0.1 },
  ]);
});

test.each<[string, Changes]>([
  ['people', { people: ['left'] }],
  ['certain ones', { left: { certain: 1, possible: 1 } }],
  ['unknown ones', { left: { possible: 1 } }],
  ['the line below', { left: { denominator: -1 } }],
  ['the value', { left: { weight: 1 } }],
])(
  '[P11] a cause that changed %s alone is a row, one that changed nothing is none',
  (_, changes) => {
    const rows = changeRows(bridgeOf(SHARE, BEFORE, AFTER, { scale: 20, ...changes }));
    expect(rows.map((one) => (one.kind === 'cause' ? one.cause : one.kind))).toEqual([
      'before',
      'left',
      'after',
    ]);
  },
);

test('[P12] where there is no value on either side, causes have counts and no parts', () => {
  const rows = changeRows({ ...BRIDGE, scale: null });
  expect(rows.map(({ part }) => part)).toEqual([null, null, null, null, null]);
  expect(rows[1]).toEqual(row('aged', { people: 1, certain: -1 }));
});

test.each<[Measure, number | null]>([
  [SHARE, 1],
  [{ ...SHARE, kind: 'count' }, 1],
  [RATIO, 1],
  [UNITS, null],
])('[P12] of %j a cause is told with its people: %p', (measure, people) => {
  const changes = { scale: 20, left: { certain: -1, possible: -1 }, people: ['left'] } as const;
  const [, left] = changeRows(bridgeOf(measure, BEFORE, AFTER, changes));
  expect(left).toEqual(row('left', { people, certain: -1, part: 0 }));
});

describe('averages', () => {
  const measureOf = (kind: 'mean' | 'median'): Measure => ({
    kind,
    population: '',
    value: '[Tuổi]',
  });
  const figures = [40, 41, 41, 39, 43].map((value) => figure(4, 4, value));

  test.each([['mean'], ['median']] as const)(
    '[P12] of a %s each cause has the part by which it moved the value, and no people',
    (kind) => {
      const bridge = bridgeOf(measureOf(kind), figure(4, 4, 40), figure(4, 4, 43), { figures });
      expect(changeRows(bridge).slice(1)).toEqual([
        row('aged', { people: null, part: 1 }),
        row('changed', { people: null, part: -2 }),
        row('joined', { people: null, part: 4 }),
        { kind: 'after', figure: figure(4, 4, 43), part: 3 },
      ]);
    },
  );

  test.each([
    ['nobody', null],
    ['a value that is not exact', { low: 39, high: 40 }],
  ])('[P12] with %s on the way there are no parts', (_, value) => {
    const unsure = { ...figure(4, 4, 0), value };
    const open = figures.map((one, at) => (at === 2 ? unsure : one));
    const bridge = bridgeOf(measureOf('mean'), figure(4, 4, 40), figure(4, 4, 43), {
      figures: open,
    });
    expect(changeRows(bridge).map(({ part }) => part)).toEqual([null, null]);
  });
});

interface Counts {
  readonly certain?: number;
  readonly possible?: number;
  readonly denominator?: number;
  readonly weight?: number;
}

interface Changes extends Partial<Record<BridgeCause, Counts>> {
  readonly scale?: number;
  /** The cause of each. */
  readonly people?: readonly BridgeCause[];
  /** After each cause. */
  readonly figures?: readonly Figure[];
}

function bridgeOf(measure: Measure, before: Figure, after: Figure, changes: Changes) {
  const nothing = { certain: 0, possible: 0, denominator: 0, denominatorPossible: 0, weight: 0 };
  const bridge: IndicatorBridge = {
    indicator: { code: 'x', title: { vi: 'x', en: 'x' }, measure },
    before,
    after,
    scale: changes.scale ?? null,
    people: (changes.people ?? []).map((cause) => ({ ...nothing, cause, before: 0, after: 0 })),
    steps: CAUSES.map((cause, at) => ({
      ...nothing,
      ...changes[cause],
      cause,
      figure: changes.figures?.[at] ?? after,
    })),
  };
  return bridge;
}

function figure(certain: number, denominator: number, value: number): Figure {
  return {
    certain,
    possible: certain,
    denominator,
    undecided: 0,
    value: { low: value, high: value },
  };
}

function row(cause: BridgeCause, more: object) {
  return { kind: 'cause', cause, certain: 0, unknown: 0, denominator: 0, part: null, ...more };
}
