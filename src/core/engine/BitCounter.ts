import { addUpMasks, type MaskLookup } from './addUpMasks';
import type { Keys, MaskTables } from './MaskTables';

/** Below this, going through the bits one by one is cheaper than adding masks up. */
const FEW = 12;
const EVERYTHING = Int32Array.of(-1);

/** Counts the boxes of runs of rows by the bits of their masks. */
export class BitCounter {
  readonly #zeros: Keys;
  /** Where more than two tables have a say: the masks of each row, per word. */
  readonly #joined: readonly Int32Array[];
  readonly #ownPlaces: Keys;
  readonly #planes = new Int32Array(32);
  #lookups: readonly MaskLookup[] = [];

  constructor(
    readonly tables: MaskTables,
    rowsAtMost: number,
    readonly counts: Uint32Array,
  ) {
    const { keys, wordCount } = tables;
    this.#zeros = new Uint16Array(rowsAtMost);
    const words = keys.length > 2 ? wordCount : 0;
    this.#joined = Array.from({ length: words }, () => new Int32Array(rowsAtMost));
    this.#ownPlaces = Uint16Array.from(this.#joined[0] ?? [], (_, at) => at);
  }

  /** Takes the keys of `length` rows, one array per table. */
  load(keys: readonly Keys[], length: number): void {
    const [first = this.#zeros, second = this.#zeros] = keys;
    const { tables } = this;
    this.#lookups = Array.from({ length: tables.wordCount }, (_, word) => {
      const joined = this.#joined[word];
      const masks = tables.keys.map((table) => table.masks[word] ?? EVERYTHING);
      if (!joined) {
        const [ofFirst = EVERYTHING, ofSecond = EVERYTHING] = masks;
        return { first, second, ofFirst, ofSecond };
      }
      joined.fill(-1, 0, length);
      masks.forEach((table, at) => narrow(joined, keys[at] ?? this.#zeros, table, length));
      return {
        first: this.#ownPlaces,
        second: this.#zeros,
        ofFirst: joined,
        ofSecond: EVERYTHING,
      };
    });
  }

  /** Adds the rows from `start` to before `end` of those loaded, box b at `counts[base + b]`. */
  count(start: number, end: number, base: number): void {
    let place = base;
    for (const lookup of this.#lookups) {
      if (end - start < FEW) addBits(lookup, start, end, this.counts, place);
      else addUpMasks(lookup, start, end, this.#planes, this.counts, place);
      place += 32;
    }
  }
}

function narrow(masks: Int32Array, keys: Keys, table: Int32Array, length: number): void {
  for (let at = 0; at < length; at++) masks[at] = (masks[at] ?? 0) & (table[keys[at] ?? 0] ?? 0);
}

function addBits(
  { first, second, ofFirst, ofSecond }: MaskLookup,
  start: number,
  end: number,
  counts: Uint32Array,
  base: number,
): void {
  for (let at = start; at < end; at++) {
    let mask = (ofFirst[first[at] ?? 0] ?? 0) & (ofSecond[second[at] ?? 0] ?? 0);
    while (mask !== 0) {
      const place = base + 31 - Math.clz32(mask & -mask);
      counts[place] = (counts[place] ?? 0) + 1;
      mask &= mask - 1;
    }
  }
}
