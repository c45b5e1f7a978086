import type { Place, PlaceFigures } from './placeFigures';

/**
 * The places whose figure of an indicator is masked: those with fewer than `below` people, and as
 * many others as it takes that no total gives a masked one away.
 *
 * Worked example: a district of 30 with communes of 4, 12 and 14 and nobody of its own. The commune
 * of 4 is masked; alone it would be 30 − 12 − 14, so the commune of 12 is masked too, and the two
 * together are known only as 16. If nobody of these 16 counts and 3 of the 14 do, the 14 are masked
 * as well: else the rest would tell that each share is 0.
 */
export function maskedPlaces(
  { sizes, people, counted, partitions }: PlaceFigures,
  below: number,
  /** Places that are masked for the sake of other indicators. */
  also: Iterable<Place> = [],
): ReadonlySet<Place> {
  const masked = new Set(also);
  for (const counts of [sizes, people])
    for (const [place, size] of counts) if (size > 0 && size < below) masked.add(place);
  if (masked.size === 0) return masked;
  // Sizes alone first: indicators of one population then mask the same places, and what is masked
  // for their counts only adds to it.
  close((parent, parts) => isFew(parent, parts));
  // Where everybody or nobody counts in the whole, its own figure says so of every part.
  if (!isAllOrNone([0])) close((parent, parts) => isFew(parent, parts) || isAlike(parent, parts));
  return masked;

  /** What is masked on the way up can lay open what stands below it, hence the repetition. */
  function close(isOpen: (parent: Place, parts: readonly Place[]) => boolean): void {
    for (let before = -1; before < masked.size;) {
      before = masked.size;
      for (const { parent, parts } of partitions) cover(parent, parts, isOpen);
    }
  }

  function cover(
    parent: Place,
    parts: readonly Place[],
    isOpen: (parent: Place, parts: readonly Place[]) => boolean,
  ): void {
    // Everything under a masked place is masked: its parts would add up to it.
    if (masked.has(parent)) for (const part of parts) masked.add(part);
    if (masked.has(parent) || !parts.some((part) => masked.has(part))) return;
    while (isOpen(parent, parts)) {
      const next = nextOf(parent, parts);
      if (next !== undefined) masked.add(next);
      else {
        for (const place of [parent, ...parts]) masked.add(place);
        return;
      }
    }
  }

  /** The smallest visible part; where shares are all alike, the smallest that differs. */
  function nextOf(parent: Place, parts: readonly Place[]): Place | undefined {
    const visible = parts.filter((part) => !masked.has(part)).sort(bySize);
    if (isFew(parent, parts)) return visible[0];
    const hidden = parts.filter((part) => masked.has(part));
    return visible.find((part) => !isAllOrNone([...hidden, part]));
  }

  /** Whether parent − visible parts tells about one place, or about too few people. */
  function isFew(parent: Place, parts: readonly Place[]): boolean {
    const hidden = parts.filter((part) => masked.has(part));
    const apart = sizeOf(parent) - total(parts, sizeOf);
    if (hidden.length + (apart > 0 ? 1 : 0) < 2 || total(hidden, sizeOf) + apart < below)
      return true;
    const stands =
      lineOf(parent) -
      total(
        parts.filter((part) => !masked.has(part)),
        lineOf,
      );
    return stands > 0 && stands < below;
  }

  /** Whether parent − visible parts tells that everybody or nobody counts in each masked place. */
  function isAlike(parent: Place, parts: readonly Place[]): boolean {
    const [size, count] = [sizeOf, countOf].map((of) => {
      const visible = parts.filter((part) => !masked.has(part));
      return of(parent) - total(visible, of);
    });
    return count === 0 || count === size;
  }

  function isAllOrNone(places: readonly Place[]): boolean {
    const count = total(places, countOf);
    return count === 0 || count === total(places, sizeOf);
  }

  function total(places: readonly Place[], of: (place: Place) => number): number {
    return places.reduce((sum: number, place) => sum + of(place), 0);
  }

  function sizeOf(place: Place): number {
    return people.get(place) ?? 0;
  }

  /** Those below the line. */
  function lineOf(place: Place): number {
    return sizes.get(place) ?? 0;
  }

  function countOf(place: Place): number {
    return counted.get(place) ?? 0;
  }

  function bySize(one: Place, other: Place): number {
    return sizeOf(one) - sizeOf(other) || (one < other ? -1 : 1);
  }
}
