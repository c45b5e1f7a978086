import fc from 'fast-check';
import { EntryMasks } from '../../../src/core/engine/EntryMasks';
import type { Factor, Leaf } from '../../../src/core/engine/Factor';
import { planMasks } from '../../../src/core/engine/planMasks';
import { decidePlane, type Plane } from '../../../src/core/engine/Plane';
import type { JointPredicate } from '../../../src/core/engine/PredicateList';
import { runSteps } from '../../support/runSteps';

/** Codes 0 … 3 in three classes. */
const CLASS_OF = Uint16Array.of(2, 0, 1, 2);
/** Four columns, of which the last two are asked two questions each. */
const LEAVES: readonly Leaf[] = [0, 1, 2, 2, 3, 3].map((factor, at) => ({
  factor,
  truths: at % 2 === 0 ? Uint8Array.of(0, 1, 2) : Uint8Array.of(2, 0, 1),
}));

const leaf = fc.record({
  kind: fc.constant('leaf' as const),
  leaf: fc.nat(LEAVES.length - 1),
  least: fc.constantFrom(1 as const, 2 as const),
  isNegated: fc.boolean(),
});
const kind = fc.constantFrom('all' as const, 'any' as const);
const plane: fc.Arbitrary<Plane> = fc.oneof(
  leaf,
  fc.record({ kind, parts: fc.array(leaf, { maxLength: 3 }) }),
);
const rows = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)), {
  minLength: 1,
  maxLength: 6,
});

function masksOf(
  entries: readonly (readonly number[])[],
  planes: readonly Plane[],
  joints: readonly JointPredicate[] = [],
) {
  const factors = [0, 1, 2, 3].map((at): Factor => ({
    codes: Uint8Array.from(entries, (entry) => entry[at] ?? NaN),
    classOf: CLASS_OF,
    classCount: 3,
  }));
  return new EntryMasks(
    runSteps(planMasks(entries.length, factors, LEAVES, planes)),
    planes,
    joints,
  );
}

const truthsOf = (entry: readonly number[]) =>
  Uint8Array.from(
    LEAVES,
    ({ factor, truths }) => truths[CLASS_OF[entry[factor] ?? NaN] ?? NaN] ?? NaN,
  );

const bits = (mask: Int32Array, count: number) =>
  Array.from({ length: count }, (_, at) => ((mask[at >> 5] ?? NaN) >> (at & 31)) & 1);

test('an entry has the same mask by its row, by its classes and by what is true of it', () => {
  // Up to three words of predicates, and more boxes than those.
  const planes = fc.oneof(
    fc.array(plane, { maxLength: 5 }),
    fc.array(plane, { minLength: 31, maxLength: 66, size: 'max' }),
  );
  const property = fc.property(planes, rows, (asked, entries) => {
    const masks = masksOf(entries, asked);
    expect(masks.wordCount).toBe(Math.ceil(asked.length / 32));
    entries.forEach((entry, row) => {
      const truths = truthsOf(entry);
      const expected = asked.map((one) => Number(decidePlane(one, (at) => truths[at] ?? NaN)));
      const [byRow, byClasses, byTruths] = Array.from(
        { length: 3 },
        () => new Int32Array(masks.wordCount),
      ) as [Int32Array, Int32Array, Int32Array];
      masks.addRow(byRow, row);
      masks.addClasses(
        byClasses,
        Int32Array.from(entry, (code) => CLASS_OF[code] ?? NaN),
      );
      masks.addTruths(byTruths, truths);
      for (const mask of [byRow, byClasses, byTruths])
        expect(bits(mask, asked.length)).toEqual(expected);
    });
  });
  fc.assert(property, { seed: 20231130, numRuns: 50 });
});

test('what holds for one entry of a person holds for the person', () => {
  const is = (number: number): Plane => ({
    kind: 'leaf',
    leaf: number,
    least: 1,
    isNegated: false,
  });
  const asked = Array.from({ length: 40 }, (_, at) => is(at % LEAVES.length));
  const property = fc.property(rows, (entries) => {
    const masks = masksOf(entries, asked);
    const [rowwise, truthwise] = [new Int32Array(2), new Int32Array(2)];
    entries.forEach((entry, row) => {
      masks.addRow(rowwise, row);
      masks.addTruths(truthwise, truthsOf(entry));
    });
    const each = entries.map(truthsOf);
    const expected = asked.map((_, at) =>
      Number(each.some((truths) => (truths[at % LEAVES.length] ?? NaN) >= 1)),
    );
    expect(bits(rowwise, 40)).toEqual(expected);
    expect(bits(truthwise, 40)).toEqual(expected);
  });
  fc.assert(property, { seed: 20231130 });
});

test('a joint predicate holds for a person with all of some predicates and none of others', () => {
  const never: Plane = { kind: 'constant', value: false };
  const asked = new Array<Plane>(36).fill(never);
  const settled = (holding: readonly number[], all: readonly number[], none: readonly number[]) => {
    // Decided anew: what it was before does not matter.
    return [0, 1].map((before) => {
      const masks = masksOf([[0, 0, 0, 0]], asked, [{ predicate: 33, all, none }]);
      const mask = new Int32Array(2);
      for (const predicate of before ? [...holding, 33] : holding) {
        mask[predicate >> 5] = (mask[predicate >> 5] ?? NaN) | (1 << (predicate & 31));
      }
      masks.settle(mask);
      return bits(mask, 36).flatMap((bit, predicate) => (bit ? predicate : []));
    });
  };
  const twice = (...holding: number[]) => [holding, holding];
  expect(settled([0, 31, 34], [0, 31], [])).toEqual(twice(0, 31, 33, 34));
  expect(settled([0, 31, 34], [0, 31, 34], [1, 32, 35])).toEqual(twice(0, 31, 33, 34));
  expect(settled([0, 31], [0, 31, 34], [])).toEqual(twice(0, 31));
  expect(settled([0, 31], [0, 31], [1, 31])).toEqual(twice(0, 31));
  expect(settled([0, 35], [0], [35, 1])).toEqual(twice(0, 35));
  expect(settled([1], [], [0])).toEqual(twice(1, 33));
});
