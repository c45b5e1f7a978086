import type { Line } from './expandLines';
import { hashKey } from './hashKey';

/** Where a line of the copy stood when it was last filled (or in the form, at first). */
export interface RecordedLine {
  readonly origin: number;
  /** `null` in a copy that was never filled: any turn of the same origin may take it. */
  readonly key: string | null;
  /** Hash of the texts and numbers that filling left in a row, or in a column of the head. */
  readonly content?: string;
  /** Only held a place open. */
  readonly isBlank?: boolean;
}

/** Consecutive lines. */
export interface LineRun {
  readonly at: number;
  readonly count: number;
}

/** How the lines of one axis become the wanted ones: first insert, then delete, each as ordered. */
export interface LinePlan {
  /** The last one first, so that `at` counts lines as they stood before. */
  readonly insertions: readonly LineRun[];
  /** The last one first; `at` counts with everything inserted. */
  readonly deletions: readonly LineRun[];
  /** Inserted lines where they stand in the end. */
  readonly added: readonly LineRun[];
  /** Per wanted line, the line of the copy that becomes it; -1 for an added one. */
  readonly sources: readonly number[];
}

/**
 * Keeps as many lines where they are as their order allows. Lines go in before others come out, so
 * that whatever reaches over a block or its marks grows with it and never loses its last line.
 */
export function planLines(present: readonly RecordedLine[], wanted: readonly Line[]): LinePlan {
  const isFresh = present.every(({ key }) => key === null);
  const candidates = isFresh ? matchFirst(present, wanted) : matchKeys(present, wanted);
  const sources = longestRising(candidates);
  const added = runsOf(sources.flatMap((source, line) => (source < 0 ? [line] : [])));
  const insertions = added
    .map(({ at, count }) => ({ at: (sources[at - 1] ?? -1) + 1, count }))
    .reverse();
  const kept = new Set(sources);
  let shift = 0;
  const rising = [...insertions].reverse();
  const gone = present.flatMap((_, line) => {
    while (rising[0] && rising[0].at <= line) shift += rising.shift()?.count ?? 0;
    return kept.has(line) ? [] : [line + shift];
  });
  return { insertions, deletions: runsOf(gone).reverse(), added, sources };
}

/** Lines as consecutive runs. */
export function runsOf(lines: readonly number[]): LineRun[] {
  const runs: { at: number; count: number }[] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last && last.at + last.count === line) last.count++;
    else runs.push({ at: line, count: 1 });
  }
  return runs;
}

/** In a fresh copy each line of the form becomes the first wanted line that comes from it. */
function matchFirst(present: readonly RecordedLine[], wanted: readonly Line[]): number[] {
  const places = new Map(present.map(({ origin }, place) => [origin, place]));
  return wanted.map(({ origin }) => {
    const place = places.get(origin);
    if (place === undefined) return -1;
    places.delete(origin);
    return place;
  });
}

function matchKeys(present: readonly RecordedLine[], wanted: readonly Line[]): number[] {
  const nameOf = (origin: number, key: string | null): string => `${origin} ${key ?? ''}`;
  const places = new Map(present.map(({ origin, key }, place) => [nameOf(origin, key), place]));
  const sources = wanted.map(({ origin, key }) => places.get(nameOf(origin, hashKey(key))) ?? -1);
  // A row that holds a table or chart open is handed over, never taken out before another is in.
  const used = new Set(sources);
  return wanted.map(({ origin, isBlank }, place) => {
    const own = sources[place] ?? -1;
    if (own >= 0) return own;
    const free = present.findIndex(
      (line, at) => !used.has(at) && line.origin === origin && (isBlank || line.isBlank === true),
    );
    used.add(free);
    return free;
  });
}

/** The longest selection that rises; all others become -1. Numbers occur at most once. */
export function longestRising(numbers: readonly number[]): number[] {
  /** Per length, the place of the smallest last number of a rising selection. */
  const tails: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, place) => {
    before.push(-1);
    if (number < 0) return;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[place] = tails[low - 1] ?? -1;
    tails[low] = place;
  });
  const kept = new Set<number>();
  for (let place = tails[tails.length - 1] ?? -1; place >= 0; place = before[place] ?? -1) {
    kept.add(place);
  }
  return numbers.map((number, place) => (kept.has(place) ? number : -1));
}
