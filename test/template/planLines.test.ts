import fc from 'fast-check';
import type { Line } from '../../src/template/expandLines';
import { hashKey } from '../../src/template/hashKey';
import { planCopies } from '../../src/template/planCopies';
import { longestRising, planLines } from '../../src/template/planLines';

const seeded = { seed: 20231130 };
const line = (key: string): Line => ({
  origin: 3,
  key,
  scope: [],
  turns: [],
  isBlank: false,
  isFirst: false,
});

/** What the edits make of lines called by their keys; an added line is `+`. */
function replay(present: readonly string[], plan: ReturnType<typeof planLines>): string[] {
  const lines = [...present];
  for (const { at, count } of plan.insertions)
    lines.splice(at, 0, ...Array<string>(count).fill('+'));
  for (const { at, count } of plan.deletions) lines.splice(at, count);
  return lines;
}

const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'));

test('[T45] the planned insertions and deletions turn the present lines into the wanted ones', () => {
  fc.assert(
    fc.property(keys, keys, (present, wanted) => {
      const recorded = present.map((key) => ({ origin: 3, key: hashKey(key) }));
      const plan = planLines(recorded, wanted.map(line));
      const result = replay(present, plan);
      expect(result).toHaveLength(wanted.length);
      result.forEach((key, at) => {
        if (key !== '+') expect(key).toBe(wanted[at]);
      });
      expect(plan.sources.map((source) => source < 0)).toEqual(result.map((key) => key === '+'));
      expect(
        plan.added.flatMap(({ at, count }) => Array.from({ length: count }, (_, i) => at + i)),
      ).toEqual(result.flatMap((key, at) => (key === '+' ? [at] : [])));
    }),
    seeded,
  );
});

test('[T45] as many lines as possible stay where they are', () => {
  const longest = (numbers: readonly number[]): number =>
    numbers
      .reduce<number[]>((lengths, number, at) => {
        const before = numbers
          .slice(0, at)
          .map((each, place) => (each < number ? (lengths[place] ?? 0) : 0));
        return [
          ...lengths,
          number < 0
            ? 0
            : Math.max(
                0,
                ...before.map((length, place) => ((numbers[place] ?? 0) < 0 ? 0 : length)),
              ) + 1,
        ];
      }, [])
      .reduce((most, length) => Math.max(most, length), 0);
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 30 })), (numbers) => {
      const kept = longestRising(numbers).filter((number) => number >= 0);
      expect([...kept].sort((a, b) => a - b)).toEqual(kept);
      expect(kept).toHaveLength(longest(numbers));
    }),
    seeded,
  );
});

test('[T50] copies give every new line its origin and never read a line not yet made', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1 }), (origins) => {
      const made: (number | undefined)[] = [];
      for (const { from, source, at, count } of planCopies(origins, 100)) {
        for (let each = 0; each < count; each++) {
          const origin = from === 'form' ? source + each : made[source + each];
          expect(origin).toBeDefined();
          made[at + each] = origin;
        }
      }
      expect(made.slice(100)).toEqual(origins);
    }),
    seeded,
  );
});

test('[T50] twenty thousand like lines take sixteen copies, 235 like groups of 62 take ten', () => {
  expect(planCopies(Array<number>(20_000).fill(7), 0)).toHaveLength(16);
  const group = [4, ...Array<number>(60).fill(5), 6];
  expect(planCopies(Array.from({ length: 235 }, () => group).flat(), 0).length).toBeLessThan(20);
});
