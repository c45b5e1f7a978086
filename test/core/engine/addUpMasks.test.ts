import fc from 'fast-check';
import { addUpMasks, type MaskLookup } from '../../../src/core/engine/addUpMasks';

/** Rows that are the keys of their own masks. */
function lookupOf(masks: readonly number[]): MaskLookup {
  return {
    first: Uint16Array.from(masks, (_, at) => at),
    second: new Uint16Array(masks.length),
    ofFirst: Int32Array.from(masks),
    ofSecond: Int32Array.of(-1),
  };
}

function addUp(lookup: MaskLookup, start: number, end: number, counts = new Uint32Array(32)) {
  addUpMasks(lookup, start, end, new Int32Array(32).fill(-1), counts, 0);
  return [...counts];
}

/** Bit by bit, mask by mask. */
function countNaively(masks: readonly number[]): number[] {
  return Array.from({ length: 32 }, (_, bit) => masks.filter((mask) => (mask >> bit) & 1).length);
}

const mask = fc.oneof(fc.integer(), fc.constantFrom(0, -1, 1, 1 << 31));

test('each bit is counted as often as masks have it', () => {
  const masks = fc.array(mask, { maxLength: 80, size: 'max' });
  const property = fc.property(masks, fc.nat(8), fc.nat(8), (all, before, behind) => {
    const end = Math.max(before, all.length - behind);
    const part = all.slice(before, end);
    expect(addUp(lookupOf(all), Math.min(before, all.length), Math.min(end, all.length))).toEqual(
      countNaively(part),
    );
  });
  fc.assert(property, { seed: 20231130 });
});

// Eight at a time, every way in which eight bits can stand.
test.each([8, 9, 16, 17, 24])(
  '%i masks of all combinations are added up as one by one',
  (length) => {
    for (let number = 0; number < 256; number++) {
      const masks = Array.from(
        { length },
        (_, at) => ((number >> (at % 8)) & 1 ? 0b01 : 0) | ((number * (at + 3)) & 0b1110),
      );
      expect(addUp(lookupOf(masks), 0, length)).toEqual(countNaively(masks));
    }
  },
);

test('as many as 100,000 masks are counted to the last', () => {
  const masks = new Array<number>(100_000).fill(5);
  const [zero, one, two] = addUp(
    { ...lookupOf(masks), first: new Uint16Array(100_000) },
    0,
    100_000,
  );
  expect([zero, one, two]).toEqual([100_000, 0, 100_000]);
});

test('a mask is what both tables say of the keys of its row', () => {
  const lookup: MaskLookup = {
    first: Uint16Array.of(0, 1, 1, 0, 1, 1, 1, 1, 1),
    second: Uint16Array.of(0, 0, 1, 1, 0, 0, 1, 0, 1),
    ofFirst: Int32Array.of(0b1100, 0b0110),
    ofSecond: Int32Array.of(0b1010, 0b0110),
  };
  expect(addUp(lookup, 0, 9).slice(0, 4)).toEqual([0, 7, 4, 1]);
});

test('what is counted comes on top of what was, from a place of its own', () => {
  const counts = Uint32Array.from({ length: 40 }, () => 1);
  addUpMasks(lookupOf([0b11, 0b01, -1]), 0, 3, new Int32Array(32), counts, 4);
  expect([...counts.subarray(0, 8)]).toEqual([1, 1, 1, 1, 4, 3, 2, 2]);
  expect([...counts.subarray(34)]).toEqual([2, 2, 1, 1, 1, 1]);
});
