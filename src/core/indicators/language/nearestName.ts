import { foldText } from '../../roster/foldText';

/**
 * The candidate that was most likely meant, or `null` when none is near: at most one edit for each
 * three letters, accents not counted unless nothing else decides.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | null {
  const wanted = plain(name);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 0.5;
  for (const candidate of candidates) {
    const accents = foldText(candidate) === foldText(name) ? 0 : 0.25;
    const distance = editDistance(wanted, plain(candidate)) + accents;
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function plain(text: string): string {
  return foldText(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
}

/** Insertions, deletions, replacements and swaps of neighbours, each counted once. */
function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let at = 1; at <= right.length; at++) {
      const isSame = left.charAt(row - 1) === right.charAt(at - 1);
      const replaced = (last[at - 1] ?? 0) + (isSame ? 0 : 1);
      let cost = Math.min(replaced, (last[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1);
      // Before its first character a text has the empty one, which equals none.
      const isSwap =
        left.charAt(row - 1) === right.charAt(at - 2) &&
        left.charAt(row - 2) === right.charAt(at - 1);
      if (isSwap) cost = Math.min(cost, (beforeLast[at - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? 0;
}
