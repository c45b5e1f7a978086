import { foldText } from '../core/roster/foldText';

/** The candidate nearest to a misspelt name, or `null` when none is near. */
export function suggestName(name: string, candidates: Iterable<string>): string | null {
  const wanted = foldText(name);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = countEdits(wanted, foldText(candidate), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours; `limit` when not fewer than it. */
function countEdits(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      let cost = Math.min(at(last, j) + 1, at(next, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (isSwap) cost = Math.min(cost, at(before, j - 2) + 1);
      next.push(cost);
    }
    [before, last] = [last, next];
  }
  return Math.min(at(last, to.length), limit);
}

function at(costs: readonly number[], index: number): number {
  return costs[index] ?? Infinity;
}
