/** Counts of an indicator at every place that any has a figure for; `null` where it has none. */
export interface PlaceCounts {
  readonly sizes: readonly (number | null)[];
  /** Those who certainly count. */
  readonly counted: readonly (number | null)[];
}

/**
 * Indicators of which each is told by the others, at whatever place: a population that is up to four
 * others together, and a numerator, or what it leaves of its population, that is another's
 * population. The first place is the whole.
 */
export function findRelations(counts: readonly PlaceCounts[]): readonly (readonly number[])[] {
  return [...findSums(counts), ...findTellers(counts)];
}

const MOST_PARTS = 4;

function findSums(counts: readonly PlaceCounts[]): (readonly number[])[] {
  const sizes = counts.map((one) => one.sizes);
  return sizes.flatMap((all, whole) => {
    const smaller = sizes.flatMap((one, index) =>
      index !== whole && one[0] && one[0] < (all[0] ?? 0) ? [index] : [],
    );
    return addUp(smaller, all[0] ?? 0, MOST_PARTS)
      .filter((parts) =>
        agree(
          all,
          all.map((_, at) => sum(parts.map((part) => sizes[part]?.[at] ?? null))),
        ),
      )
      .map((parts) => [whole, ...parts]);
  });

  /** Two or more of the indicators whose wholes add up to `total`. */
  function addUp(candidates: readonly number[], total: number, most: number): number[][] {
    if (most === 0) return [];
    return candidates.flatMap((first, place) => {
      const left = total - (sizes[first]?.[0] ?? 0);
      if (left === 0 && most < MOST_PARTS) return [[first]];
      if (left <= 0) return [];
      return addUp(candidates.slice(place + 1), left, most - 1).map((rest) => [first, ...rest]);
    });
  }
}

function findTellers(counts: readonly PlaceCounts[]): (readonly number[])[] {
  return counts.flatMap(({ sizes }, hidden) =>
    counts.flatMap((other, teller) => {
      if (hidden === teller) return [];
      const rest = other.sizes.map((size, at) => {
        const count = other.counted[at] ?? null;
        return size === null || count === null ? null : size - count;
      });
      return agree(other.counted, sizes) || agree(rest, sizes) ? [[hidden, teller]] : [];
    }),
  );
}

/** Whether two lists are the same wherever both have a figure. */
function agree(one: readonly (number | null)[], other: readonly (number | null)[]): boolean {
  return one.every((count, at) => {
    const same = other[at] ?? null;
    return count === null || same === null || count === same;
  });
}

function sum(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>(
    (total, count) => (total === null || count === null ? null : total + count),
    0,
  );
}
