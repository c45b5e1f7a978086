import { parseIsoDate } from '../../../src/core/engine/calendar';
import type { Indicator, Measure, Target } from '../../../src/core/indicators/Indicator';
import type { Figure } from '../../../src/core/indicators/IndicatorResult';
import type { UnitTree } from '../../../src/core/roster/UnitTree';
import { compareIndicator } from '../../../src/core/targets/compareIndicator';
import type { ComparedFigure } from '../../../src/core/targets/ComparedIndicator';

const SHARE: Measure = { kind: 'share', population: '', condition: '[x]' };
const COUNT: Measure = { kind: 'count', population: '', condition: '[x]' };
const RATIO: Measure = { kind: 'ratio', population: '', numerator: '[e]', denominator: '[g]' };
const MEAN: Measure = { kind: 'mean', population: '', value: '[x]' };
const UNITS: Measure = { kind: 'unitShare', level: 'commune', population: '', condition: '[x]' };

const TREE: UnitTree = {
  nodes: [
    { name: 'Hải Dương', parent: 0, depth: 0, level: 'province' },
    { name: 'Huyện Gia Lộc', parent: 0, depth: 1, level: 'district', code: 'H1' },
    { name: 'Xã Toàn Thắng', parent: 1, depth: 2, level: 'commune' },
    { name: 'Xã Trùng Khánh', parent: 1, depth: 2, level: 'commune' },
    { name: 'Huyện Tứ Kỳ', parent: 0, depth: 1, level: 'district', code: 'H2' },
    { name: 'Xã Toàn Thắng', parent: 4, depth: 2, level: 'commune' },
  ],
};

describe('the verdict of the reviewed project', () => {
  const asOf = '2023-11-30';
  const due = '2025-12-31';

  test('[T1] [T10] 869 of 3,234 is not less than 15 %, ahead of time', () => {
    const young = overall(
      SHARE,
      share(869, 869, 3234),
      { comparator: '>=', value: 0.15, due },
      asOf,
    );
    expect(young.comparison).toMatchObject({
      verdict: 'reached',
      timing: 'reachedAhead',
      missing: 0,
      missingByAdding: 0,
    });
    expect(young.comparison.difference).toBeCloseTo(869 / 3234 - 0.15, 15);
  });

  test('[T1] 126 of 500 is over 20 %', () =>
    expect(verdict(SHARE, share(126, 126, 500), { comparator: '>', value: 0.2 })).toBe('reached'));

  test('[T1] all of 42 are 100 %', () =>
    expect(verdict(SHARE, share(42, 42, 42), { comparator: '=', value: 1 })).toBe('reached'));
});

describe('verdicts are decided on counts', () => {
  test('[T1] exactly 20 % is not over 20 %', () =>
    expect(verdict(SHARE, share(100, 100, 500), { comparator: '>', value: 0.2 })).toBe('missed'));

  test('[T2] 29.9999 %, shown as 30.00 %, is below 30 %', () =>
    expect(
      verdict(SHARE, share(299_999, 299_999, 1_000_000), { comparator: '>=', value: 0.3 }),
    ).toBe('missed'));

  test('[T2] 7 of 25 is 28 %, though 0.28 × 25 is 7.000000000000001 in doubles', () => {
    expect(0.28 * 25).toBeGreaterThan(7);
    expect(verdict(SHARE, share(7, 7, 25), { comparator: '>=', value: 0.28 })).toBe('reached');
  });

  test('[T2] 869 of 3,234 does not equal 26.87 %', () =>
    expect(verdict(SHARE, share(869, 869, 3234), { comparator: '=', value: 0.2687 })).toBe(
      'missed',
    ));

  test.each([
    ['>=', 20, 'reached'],
    ['>', 20, 'missed'],
    ['>', 21, 'reached'],
    ['=', 20, 'reached'],
    ['=', 21, 'missed'],
    ['<=', 20, 'reached'],
    ['<=', 21, 'missed'],
    ['<', 20, 'missed'],
    ['<', 19, 'reached'],
  ] as const)('[T1] target %s 20 %%: %d of 100 is %s', (comparator, count, expected) =>
    expect(verdict(SHARE, share(count, count, 100), { comparator, value: 0.2 })).toBe(expected),
  );

  test.each([
    ['>=', 40, 'reached'],
    ['>=', 50, 'reached'],
    ['>=', 39, 'missed'],
    ['>=', 51, 'missed'],
    ['>', 40, 'missed'],
    ['>', 50, 'reached'],
    ['<', 40, 'reached'],
    ['<', 50, 'missed'],
  ] as const)('[T3] range %s from 40 %% to 50 %%: %d of 100 is %s', (comparator, count, expected) =>
    expect(verdict(SHARE, share(count, count, 100), { comparator, value: 0.4, upper: 0.5 })).toBe(
      expected,
    ),
  );
});

describe('worst and best case', () => {
  const atLeast: Target = { comparator: '>=', value: 0.2 };
  const atMost: Target = { comparator: '<=', value: 0.2 };

  test('[T4] a floor that the certain ones reach is reached', () =>
    expect(verdict(SHARE, share(20, 40, 100), atLeast)).toBe('reached'));
  test('[T4] a floor that only the possible ones reach is undecidable', () =>
    expect(verdict(SHARE, share(19, 40, 100), atLeast)).toBe('undecidable'));
  test('[T4] a floor that not even the possible ones reach is missed', () =>
    expect(verdict(SHARE, share(10, 19, 100), atLeast)).toBe('missed'));
  test('[T4] a ceiling that the possible ones keep is reached', () =>
    expect(verdict(SHARE, share(10, 20, 100), atMost)).toBe('reached'));
  test('[T4] a ceiling that only the certain ones keep is undecidable', () =>
    expect(verdict(SHARE, share(10, 21, 100), atMost)).toBe('undecidable'));
  test('[T4] a ceiling that the certain ones break is missed', () =>
    expect(verdict(SHARE, share(21, 40, 100), atMost)).toBe('missed'));
  test('[T4] an equality within reach of the unknown is undecidable', () =>
    expect(verdict(SHARE, share(10, 30, 100), { comparator: '=', value: 0.2 })).toBe(
      'undecidable',
    ));
  test('[T4] an equality that no whole number of people meets is missed', () =>
    expect(verdict(SHARE, share(0, 3, 3), { comparator: '=', value: 0.5 })).toBe('missed'));
  test('[T4] everything unknown is undecidable', () =>
    expect(verdict(SHARE, share(0, 100, 100), atLeast)).toBe('undecidable'));
  test('[T4] everything unknown still reaches "not less than 0 %"', () =>
    expect(verdict(SHARE, share(0, 100, 100), { comparator: '>=', value: 0 })).toBe('reached'));
  test('[T5] a share of nobody is undecidable, also against 0 %', () => {
    expect(verdict(SHARE, share(0, 0, 0), atLeast)).toBe('undecidable');
    expect(verdict(SHARE, share(0, 0, 0), { comparator: '>=', value: 0 })).toBe('undecidable');
    expect(verdict(SHARE, share(0, 0, 0), atMost)).toBe('undecidable');
  });
  test('[T5] a count of nobody is 0', () =>
    expect(verdict(COUNT, share(0, 0, 0), { comparator: '<=', value: 3 })).toBe('reached'));
  test('[T4] without a target the verdict is open', () =>
    expect(overall(SHARE, share(1, 1, 2), undefined).comparison).toEqual({
      verdict: 'open',
      difference: null,
      missing: null,
      missingByAdding: null,
    }));
});

describe('ratios of two counts', () => {
  const ceiling: Target = { comparator: '<=', value: 0.2 };

  test('[T6] the ceiling of 8 holds for 40 good', () => {
    expect(verdict(RATIO, share(8, 8, 40), ceiling)).toBe('reached');
    expect(verdict(RATIO, share(9, 9, 40), ceiling)).toBe('missed');
  });
  test('[T6] nobody good: 0 excellent are allowed', () => {
    const none = overall(RATIO, share(3, 3, 0), ceiling);
    expect(none.comparison).toMatchObject({ verdict: 'missed', allowed: 0, difference: null });
  });
  test('[T6] nobody excellent and nobody good is undecidable', () =>
    expect(verdict(RATIO, share(0, 0, 0), ceiling)).toBe('undecidable'));
  test('[T6] the worst case of an uncertain denominator decides', () => {
    expect(verdict(RATIO, ratio(8, 8, 40, 50), ceiling)).toBe('reached');
    expect(verdict(RATIO, ratio(9, 9, 40, 50), ceiling)).toBe('undecidable');
    expect(verdict(RATIO, ratio(11, 11, 40, 50), ceiling)).toBe('missed');
    expect(verdict(RATIO, ratio(9, 9, 40, 50), { comparator: '>=', value: 0.2 })).toBe(
      'undecidable',
    );
    expect(verdict(RATIO, ratio(10, 10, 40, 50), { comparator: '>=', value: 0.2 })).toBe('reached');
  });
  test('[T1] [T6] > and < leave their end out of the worst case, too', () => {
    const over: Target = { comparator: '>', value: 0.2 };
    const under: Target = { comparator: '<', value: 0.2 };
    expect(verdict(RATIO, ratio(10, 10, 40, 50), over)).toBe('undecidable');
    expect(verdict(RATIO, ratio(8, 8, 40, 50), over)).toBe('missed');
    expect(verdict(RATIO, ratio(8, 8, 40, 50), under)).toBe('undecidable');
    expect(verdict(RATIO, ratio(10, 10, 40, 50), under)).toBe('missed');
  });
  test('[T6] 0 of 0 to 5 is undecidable, 0 of 1 to 5 keeps the ceiling', () => {
    expect(verdict(RATIO, ratio(0, 0, 0, 5), ceiling)).toBe('undecidable');
    expect(verdict(RATIO, ratio(0, 0, 1, 5), ceiling)).toBe('reached');
  });
});

describe('means and shares of units', () => {
  test('[T7] a mean is decided on its lowest and highest value', () => {
    const target: Target = { comparator: '<=', value: 45.5 };
    expect(verdict(MEAN, mean(44, 45.5), target)).toBe('reached');
    expect(verdict(MEAN, mean(44, 46), target)).toBe('undecidable');
    expect(verdict(MEAN, mean(45.6, 46), target)).toBe('missed');
    expect(verdict(MEAN, { ...share(0, 0, 0), value: null }, target)).toBe('undecidable');
  });
  test('[T1] [T7] a mean of exactly 40 years is neither over nor under 40', () => {
    expect(verdict(MEAN, mean(40, 40), { comparator: '>', value: 40 })).toBe('missed');
    expect(verdict(MEAN, mean(40, 40), { comparator: '<', value: 40 })).toBe('missed');
    expect(verdict(MEAN, mean(40, 41), { comparator: '>', value: 40 })).toBe('undecidable');
  });
  test('[T7] means have a difference and no missing people', () =>
    expect(overall(MEAN, mean(46, 47), { comparator: '<=', value: 45 }).comparison).toMatchObject({
      difference: 2,
      missing: null,
      missingByAdding: null,
    }));
  test('[T8] a share of units lacks units and cannot add any', () =>
    expect(
      overall(UNITS, share(90, 90, 235), { comparator: '>=', value: 0.5 }).comparison,
    ).toMatchObject({ verdict: 'missed', missing: 28, missingByAdding: null }));
});

describe('the difference', () => {
  test('[T9] is measured from the worst case', () => {
    expect(difference(share(10, 30, 100), { comparator: '>=', value: 0.25 })).toBe(-0.15);
    expect(difference(share(10, 30, 100), { comparator: '<=', value: 0.25 })).toBe(0.05);
  });
  test('[T9] from a range is the distance to its nearer end, 0 inside', () => {
    const range: Target = { comparator: '>=', value: 0.4, upper: 0.5 };
    expect(difference(share(30, 30, 100), range)).toBe(-0.1);
    expect(difference(share(45, 45, 100), range)).toBe(0);
    expect(difference(share(60, 60, 100), range)).toBe(0.1);
  });
  test('[T9] of a share of nobody does not exist', () =>
    expect(difference(share(0, 0, 0), { comparator: '>=', value: 0.2 })).toBeNull());
});

describe('verdict by date', () => {
  const due = '2025-12-31';
  const straight: Target = {
    comparator: '>=',
    value: 0.5,
    due,
    baseline: { date: '2021-12-31', value: 0.1 },
  };

  test('[T11] what is missed on the due date is overdue, the day before it is not', () => {
    const plain: Target = { comparator: '>=', value: 0.5, due };
    expect(timing(share(1, 1, 4), plain, '2025-12-30')).toBeUndefined();
    expect(timing(share(1, 1, 4), plain, '2025-12-31')).toBe('overdue');
    expect(timing(share(2, 2, 4), plain, '2025-12-30')).toBe('reachedAhead');
    expect(timing(share(2, 2, 4), plain, '2025-12-31')).toBeUndefined();
  });
  test('[T10] [T11] what is due on no day is neither ahead of time nor overdue', () => {
    const open: Target = { comparator: '>=', value: 0.5 };
    expect(timing(share(1, 1, 4), open, '2025-12-31')).toBeUndefined();
    expect(timing(share(2, 2, 4), open, '2025-12-31')).toBeUndefined();
  });
  test('[T12] [T13] a straight path asks for 30 % at half time', () => {
    // 731 of 1,461 days: 0.1 + 0.4 · 731 / 1461 = 0.30013…
    expect(overall(SHARE, share(301, 301, 1000), straight, '2024-01-01').expected).toBeCloseTo(
      0.1 + (0.4 * 731) / 1461,
      15,
    );
    expect(timing(share(301, 301, 1000), straight, '2024-01-01')).toBe('onTrack');
    expect(timing(share(300, 300, 1000), straight, '2024-01-01')).toBe('behind');
    expect(timing(share(300, 301, 1000), straight, '2024-01-01')).toBeUndefined();
  });
  test('[T12] before the baseline there is no path', () =>
    expect(timing(share(1, 1, 1000), straight, '2021-12-30')).toBeUndefined());
  test('[T13] a stepped path rises on 31 December', () => {
    const stepped: Target = { ...straight, path: 'stepped' };
    expect(timing(share(10, 10, 100), stepped, '2022-12-30')).toBe('onTrack');
    expect(timing(share(19, 19, 100), stepped, '2022-12-31')).toBe('behind');
    expect(overall(SHARE, share(1, 1, 9), stepped, '2023-06-01').expected).toBeCloseTo(
      0.1 + (0.4 * 365) / 1461,
      15,
    );
  });
  test('[T14] interim values stand until the next one', () => {
    const interim: Target = {
      comparator: '>=',
      value: 0.5,
      due,
      interim: [
        { date: '2024-12-31', value: 0.4 },
        { date: '2023-12-31', value: 0.3 },
      ],
    };
    expect(timing(share(30, 30, 100), interim, '2024-12-30')).toBe('onTrack');
    expect(timing(share(30, 30, 100), interim, '2024-12-31')).toBe('behind');
    expect(timing(share(1, 1, 100), interim, '2023-12-30')).toBeUndefined();
    expect(timing(share(35, 35, 100), { ...interim, path: 'straight' }, '2024-07-01')).toBe(
      'onTrack',
    );
  });
  test('[T12] the path of a ceiling leads down', () => {
    const down: Target = {
      comparator: '<=',
      value: 0.2,
      due,
      baseline: { date: '2021-12-31', value: 0.4 },
    };
    expect(timing(share(29, 29, 100), down, '2023-12-31')).toBe('onTrack');
    expect(timing(share(31, 31, 100), down, '2023-12-31')).toBe('behind');
  });
  test('[T12] an equality is approached from the side of its baseline', () => {
    const all: Target = { ...straight, comparator: '=', value: 1 };
    expect(timing(share(90, 90, 100), all, '2024-01-01')).toBe('onTrack');
    expect(timing(share(40, 40, 100), all, '2024-01-01')).toBe('behind');
  });
});

describe('targets by unit', () => {
  const target: Target = {
    comparator: '>=',
    value: 0.15,
    byUnit: [
      { level: 'district', value: 0.3 },
      { unit: 'huyện GIA LỘC', value: 0.4 },
      { unit: 'Huyện Tứ Kỳ/Xã Toàn Thắng', value: 0.5 },
      { unit: 'Xã Toàn Thắng', value: 0.9 },
    ],
  };
  const values = (measure: Measure, one: Target) =>
    compared(measure, share(1, 1, 5), one).byUnit.map((unit) => unit.target?.value);

  test('[T15] its own value, else that of its level, else that of the whole', () =>
    expect(values(SHARE, target)).toEqual([0.15, 0.4, 0.15, 0.15, 0.3, 0.5]));
  test('[T15] a code names a unit, a name that two units share names none', () =>
    expect(
      values(SHARE, {
        ...target,
        byUnit: [
          { unit: 'h2', value: 0.2 },
          { unit: 'xã toàn thắng', value: 0.3 },
        ],
      }),
    ).toEqual([0.15, 0.15, 0.15, 0.15, 0.2, 0.15]));
  test('[T15] a level narrows a name', () =>
    expect(
      values(SHARE, {
        ...target,
        byUnit: [{ level: 'commune', unit: 'Huyện Tứ Kỳ', value: 0.2 }],
      }),
    ).toEqual([0.15, 0.15, 0.15, 0.15, 0.15, 0.15]));
  test('[T15] a unit may have interim values of its own', () => {
    const dated: Target = {
      ...target,
      due: '2025-12-31',
      interim: [{ date: '2022-12-31', value: 0.1 }],
      byUnit: [
        { unit: 'H1', value: 0.25, date: '2023-12-31' },
        { unit: 'H1', value: 0.4, date: '2025-12-31' },
        { unit: 'H2', value: 0.18 },
      ],
    };
    const units = compared(SHARE, share(1, 1, 5), dated, '2024-06-01').byUnit;
    expect(units.map(({ expected }) => expected)).toEqual([0.1, 0.25, 0.1, 0.1, undefined, 0.1]);
    expect(units.map((unit) => unit.target?.value)).toEqual([0.15, 0.4, 0.15, 0.15, 0.18, 0.15]);
    expect(units.map(({ comparison }) => comparison.timing)).toEqual([
      'reachedAhead',
      'behind',
      'reachedAhead',
      'reachedAhead',
      'reachedAhead',
      'reachedAhead',
    ]);
  });
  test('[T15] the end of a range is that of the whole unless the unit has its own', () => {
    const range: Target = {
      comparator: '>=',
      value: 0.4,
      upper: 0.5,
      byUnit: [
        { unit: 'H1', value: 0.45 },
        { unit: 'H2', value: 0.1, upper: 0.2 },
      ],
    };
    const targets = compared(SHARE, share(1, 1, 5), range).byUnit.map((unit) => unit.target);
    expect([targets[1], targets[4]]).toEqual([
      { value: 0.45, upper: 0.5 },
      { value: 0.1, upper: 0.2 },
    ]);
  });
  test('[T16] a number of people for the whole is no target of its parts', () => {
    expect(
      values(COUNT, { comparator: '>=', value: 500, byUnit: [{ unit: 'H1', value: 40 }] }),
    ).toEqual([undefined, 40, undefined, undefined, undefined, undefined]);
  });
});

function compared(measure: Measure, figure: Figure, target?: Target, asOf = '2023-11-30') {
  const indicator: Indicator = { code: 'x', title: { vi: 'x', en: 'x' }, measure, target };
  const byUnit = TREE.nodes.map((_, unit) => ({ ...figure, unit }));
  const result = { indicator, overall: figure, byUnit, byField: [] };
  return compareIndicator(result, TREE, parseIsoDate(asOf) ?? NaN);
}

function overall(
  measure: Measure,
  figure: Figure,
  target?: Target,
  asOf?: string,
): ComparedFigure<Figure> {
  return compared(measure, figure, target, asOf).overall;
}

function verdict(measure: Measure, figure: Figure, target: Target) {
  return overall(measure, figure, target).comparison.verdict;
}

function timing(figure: Figure, target: Target, asOf: string) {
  return overall(SHARE, figure, target, asOf).comparison.timing;
}

function difference(figure: Figure, target: Target) {
  return overall(SHARE, figure, target).comparison.difference;
}

function share(certain: number, possible: number, denominator: number): Figure {
  const value =
    denominator === 0 ? null : { low: certain / denominator, high: possible / denominator };
  return { certain, possible, denominator, undecided: 0, value };
}

function ratio(certain: number, possible: number, low: number, high: number): Figure {
  const value = low === 0 ? null : { low: certain / high, high: possible / low };
  return { certain, possible, denominator: low, denominatorPossible: high, undecided: 0, value };
}

function mean(low: number, high: number): Figure {
  return { ...share(10, 10, 10), value: { low, high } };
}
