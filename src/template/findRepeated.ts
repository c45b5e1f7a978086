/** Lines of one origin that follow each other, up to before `end`. */
interface OriginRun {
  readonly start: number;
  readonly end: number;
}

/** Per origin its runs in order, and per line the end of its run. */
interface OriginRuns {
  readonly byOrigin: ReadonlyMap<number, readonly OriginRun[]>;
  readonly endOf: readonly number[];
}

/**
 * Where the lines from `line` on already occurred, and how many of them: the longest place among
 * the earlier runs of the same origin, taken from their start or so that they end together.
 */
export function findRepeated(
  origins: readonly number[],
  { byOrigin, endOf }: OriginRuns,
  line: number,
): readonly [source: number, count: number] {
  const left = (endOf[line] ?? line) - line;
  let best: readonly [number, number] = [0, 0];
  for (const { start, end } of byOrigin.get(origins[line] ?? 0) ?? []) {
    if (start >= line) break;
    for (const source of [start, Math.min(end, line) - left]) {
      if (source < start) continue;
      const count = countRepeated(origins, source, line);
      if (count > best[1]) best = [source, count];
    }
  }
  return best;
}

export function runsByOrigin(origins: readonly number[]): OriginRuns {
  const byOrigin = new Map<number, OriginRun[]>();
  const endOf: number[] = [];
  for (let start = 0; start < origins.length;) {
    const origin = origins[start] ?? 0;
    let end = start + 1;
    while (end < origins.length && origins[end] === origin) end++;
    const own = byOrigin.get(origin) ?? [];
    byOrigin.set(origin, own);
    own.push({ start, end });
    for (; start < end; start++) endOf.push(end);
  }
  return { byOrigin, endOf };
}

/** How many lines from `line` on repeat those from `source` on, without running into themselves. */
function countRepeated(origins: readonly number[], source: number, line: number): number {
  let count = 0;
  while (source + count < line && origins[line + count] === origins[source + count]) count++;
  return count;
}
