/**
 * How many letters stand between two texts: insertions, deletions, replacements and swaps of
 * neighbours, each counted once. Worked example: YEASR → YEARS is 1.
 */
export function editDistance(left: string, right: string): number {
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
