/** A small seeded generator (mulberry32), so that the sample is the same on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Uniform in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Uniform integer in [low, high]. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(from: readonly T[]): T {
    const item = from[this.between(0, from.length - 1)];
    if (item === undefined) throw new Error('pick from an empty list');
    return item;
  }

  /** `true` with probability `share`. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** Picks by weight; weights need not add up to 1. */
  weighted<T>(from: readonly (readonly [T, number])[]): T {
    let rest = this.next() * from.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of from) {
      rest -= weight;
      if (rest < 0) return item;
    }
    return this.pick(from)[0];
  }

  shuffled<T>(from: readonly T[]): T[] {
    return from
      .map((item) => [this.next(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  }
}
