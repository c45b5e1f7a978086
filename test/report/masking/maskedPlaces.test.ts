import fc from 'fast-check';
import type { UnitTree } from '../../../src/core/roster/UnitTree';
import { maskedPlaces } from '../../../src/report/masking/maskedPlaces';
import { groupPlace, placeFigures } from '../../../src/report/masking/placeFigures';
import { exampleReport, exampleShare, type Counts } from '../../support/exampleReport';

const indicator = exampleShare('x', { vi: 'x', en: 'x' }, ['>=', 0.15]);

test('a lone small unit takes its smallest sibling with it', () => {
  expect(maskOf([0, 0, 1, 1, 1], [0, 0, 4, 12, 14], 10)).toEqual([2, 3]);
});

test('people of the parent itself are cover enough', () => {
  expect(maskOf([0, 0, 1, 1], [0, 20, 4, 12], 10)).toEqual([2]);
});

test('an only child gives its parent away, and the parent its siblings', () => {
  expect(maskOf([0, 0, 1, 0, 0], [0, 0, 4, 30, 40], 10)).toEqual([1, 2, 3]);
});

test('masked units together are never fewer than the limit', () => {
  expect(maskOf([0, 0, 0, 0, 0], [0, 2, 3, 20, 30], 10)).toEqual([1, 2, 3]);
});

test('a small whole is masked with everything below it', () => {
  expect(maskOf([0, 0, 0], [0, 4, 4], 10)).toEqual([0, 1, 2]);
});

test('nothing small, nothing masked', () => {
  expect(maskOf([0, 0, 0], [0, 10, 20], 10)).toEqual([]);
});

test('masked units are never told to be all or none by what is left of their parent', () => {
  // 1 of the 14 counts, nobody of the 4 and the 12; 5 of another district of 30.
  expect(maskOf([0, 0, 1, 1, 1, 0], [0, 0, 4, 12, 14, 30], 10, [0, 0, 0, 0, 1, 5])).toEqual([
    2, 3, 4,
  ]);
  // Nobody of the first district counts: its own total would tell it.
  expect(maskOf([0, 0, 1, 1, 0], [0, 0, 4, 12, 30], 10, [0, 0, 0, 0, 5])).toEqual([1, 2, 3, 4]);
});

test('of a whole in which nobody counts the counts are no secret', () => {
  expect(maskOf([0, 0, 1, 1, 1], [0, 0, 4, 12, 14], 10, [0, 0, 0, 0, 0])).toEqual([2, 3]);
});

test('groups of a field are covered like units', () => {
  const [compared] = exampleReport([{ indicator, whole: [9, 9, 60] }], { nodes: [] }).indicators;
  if (!compared) throw new Error('no indicator');
  const figure = (certain: number, denominator: number) => ({
    certain,
    possible: certain,
    denominator,
    undecided: 0,
    value: { low: certain / denominator, high: certain / denominator },
  });
  const groups = [
    { name: 'Nam', figure: figure(4, 35) },
    { name: 'Nữ', figure: figure(4, 21) },
    { name: '', figure: figure(1, 4) },
  ];
  const grouped = {
    ...compared,
    result: { ...compared.result, byField: [{ field: 'gender', groups }] },
  };
  const masked = maskedPlaces(placeFigures({ nodes: [] }, grouped), 10);
  expect([...masked]).toEqual([groupPlace('gender', ''), groupPlace('gender', 'Nữ')]);
});

test('a ratio is masked by the people it is about, also where nobody stands below its line', () => {
  // Unit 1 has one "excellent" and no "good": the whole less the others would tell it.
  const units: UnitTree = {
    nodes: ['', '1', '2', '3'].map((name, unit) => ({
      name,
      parent: 0,
      depth: unit === 0 ? 0 : 1,
    })),
  };
  const byUnit = { 1: [1, 1, 0], 2: [2, 2, 18], 3: [2, 2, 22] } as const;
  const report = exampleReport([{ indicator, whole: [5, 5, 40], units: byUnit }], units);
  const [compared] = report.indicators;
  if (!compared) throw new Error('no indicator');
  const about = [45, 1, 20, 24];
  const ratio = {
    ...compared,
    overall: { ...compared.overall, figure: { ...compared.overall.figure, population: 45 } },
    byUnit: compared.byUnit.map((one) => ({
      ...one,
      figure: { ...one.figure, population: about[one.figure.unit] ?? 0 },
    })),
  };
  expect([...maskedPlaces(placeFigures(units, ratio), 10)]).toEqual([1, 2]);
});

test('whatever fits the visible figures leaves every masked size and count open', () => {
  fc.assert(
    fc.property(smallForests, ({ parents, own, counted }) => {
      const masked = maskOf(parents, own, 3, counted);
      const visible = parents.flatMap((_, unit) => (masked.includes(unit) ? [] : [unit]));
      const seen = masked.map(() => ({ sizes: new Set<number>(), counts: new Set<number>() }));
      for (const guess of guesses(parents, own, counted, visible)) {
        masked.forEach((unit, at) => {
          seen[at]?.sizes.add(sizeOf(parents, guess.own, unit));
          seen[at]?.counts.add(sizeOf(parents, guess.counted, unit));
        });
      }
      const [size, count] = [sizeOf(parents, own, 0), sizeOf(parents, counted, 0)];
      for (const { sizes, counts } of seen) {
        expect(sizes.size).toBeGreaterThan(1);
        if (count > 0 && count < size) expect(counts.size).toBeGreaterThan(1);
      }
    }),
    { seed: 20231130, numRuns: 80 },
  );
});

test('no masked size is a combination of the visible ones', () => {
  fc.assert(
    fc.property(forests, ({ parents, own }) => {
      const masked = maskOf(parents, own, 10);
      const sums = parents.map((_, unit) => coverage(parents, unit));
      const visible = sums.filter((_, unit) => !masked.includes(unit));
      const empty = own.flatMap((_, unit) =>
        sizeOf(parents, own, unit) === 0 ? [sums[unit]] : [],
      );
      const rows = [...visible, ...empty.filter((row) => row !== undefined)];
      const rank = rankOf(rows);
      for (const unit of masked) {
        if (sizeOf(parents, own, unit) === 0) continue;
        expect(rankOf([...rows, sums[unit] ?? []])).toBe(rank + 1);
      }
    }),
    { seed: 20231130, numRuns: 400 },
  );
});

test('every small unit is masked', () => {
  fc.assert(
    fc.property(forests, ({ parents, own }) => {
      const masked = maskOf(parents, own, 10);
      own.forEach((_, unit) => {
        const size = sizeOf(parents, own, unit);
        if (size > 0 && size < 10) expect(masked).toContain(unit);
      });
    }),
    { seed: 20231130 },
  );
});

/** Parent numbers are smaller than their children's; people stand in `own`. */
const forests = fc
  .array(fc.record({ parent: fc.nat(1000), own: fc.nat(25) }), { minLength: 2, maxLength: 14 })
  .map((nodes) => ({
    parents: nodes.map(({ parent }, unit) => (unit === 0 ? 0 : parent % unit)),
    own: nodes.map(({ own }) => own),
  }));

const smallForests = fc
  .array(
    fc.record({ parent: fc.nat(9), own: fc.nat(5), counted: fc.constantFrom(0, 0, 0, 1, 5) }),
    {
      minLength: 3,
      maxLength: 4,
    },
  )
  .map((nodes) => {
    const inhabited = nodes.map(({ own }, unit) => (unit === 0 ? 0 : own));
    return {
      parents: nodes.map(({ parent }, unit) => (unit === 0 ? 0 : parent % unit)),
      own: inhabited,
      counted: nodes.map(({ counted }, unit) => Math.min(counted, inhabited[unit] ?? 0)),
    };
  });

/** Every way to spread people and counts over the nodes that shows the same visible figures. */
function* guesses(
  parents: readonly number[],
  own: readonly number[],
  counted: readonly number[],
  visible: readonly number[],
  chosen: { readonly own: readonly number[]; readonly counted: readonly number[] } = {
    own: [0],
    counted: [0],
  },
): Generator<{ readonly own: readonly number[]; readonly counted: readonly number[] }> {
  const at = chosen.own.length;
  if (at === parents.length) {
    const fits = visible.every(
      (unit) =>
        sizeOf(parents, chosen.own, unit) === sizeOf(parents, own, unit) &&
        sizeOf(parents, chosen.counted, unit) === sizeOf(parents, counted, unit),
    );
    if (fits) yield chosen;
    return;
  }
  const isEmpty = sizeOf(parents, own, at) === 0;
  for (let size = 0; size <= (isEmpty ? 0 : 8); size++) {
    for (let count = 0; count <= size; count++) {
      const next = { own: [...chosen.own, size], counted: [...chosen.counted, count] };
      yield* guesses(parents, own, counted, visible, next);
    }
  }
}

/** `counted[i]` of the `own[i]` people of node i count; by default nobody. */
function maskOf(
  parents: readonly number[],
  own: readonly number[],
  below: number,
  counted: readonly number[] = own.map(() => 0),
): number[] {
  const units: UnitTree = {
    nodes: parents.map((parent, unit) => ({
      name: String(unit),
      parent,
      depth: unit === 0 ? 0 : 1,
    })),
  };
  const counts = (unit: number): Counts => {
    const count = sizeOf(parents, counted, unit);
    return [count, count, sizeOf(parents, own, unit)];
  };
  const byUnit = Object.fromEntries(
    parents.flatMap((_, unit) => (unit > 0 && counts(unit)[2] > 0 ? [[unit, counts(unit)]] : [])),
  ) as Readonly<Record<number, Counts>>;
  const [compared] = exampleReport(
    [{ indicator, whole: counts(0), units: byUnit }],
    units,
  ).indicators;
  if (!compared) throw new Error('no indicator');
  return [...maskedPlaces(placeFigures(units, compared), below)]
    .map(Number)
    .sort((one, other) => one - other);
}

function sizeOf(parents: readonly number[], own: readonly number[], unit: number): number {
  return coverage(parents, unit).reduce((sum, covers, at) => sum + covers * (own[at] ?? 0), 0);
}

/** 1 for every node that stands under `unit` or is it: a total as a row of a linear system. */
function coverage(parents: readonly number[], unit: number): number[] {
  return parents.map((_, node) => {
    for (let at = node; ; at = parents[at] ?? 0) {
      if (at === unit) return 1;
      if (at === 0) return 0;
    }
  });
}

function rankOf(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let rank = 0;
  const width = left[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const pivot = left.findIndex((row, at) => at >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    const [top, other] = [left[rank], left[pivot]];
    if (pivot < 0 || !top || !other) continue;
    [left[rank], left[pivot]] = [other, top];
    for (const row of left.slice(rank + 1)) {
      const factor = (row[column] ?? 0) / (other[column] ?? 1);
      row.forEach((value, at) => (row[at] = value - factor * (other[at] ?? 0)));
    }
    rank++;
  }
  return rank;
}
