import type { Line } from './expandLines';
import { hashKey } from './hashKey';

/** Where a line of the copy stood when it was last filled (or in the form, at first). */
export interface RecordedLine {
  readonly origin: number;
  /** `null` in a copy that was never filled: any turn of the same origin may take it. */
  readonly key: string | null;
  /** Hash of the texts and numbers that filling left in a row. */
  readonly content?: string;
  /** Only held a place open. */
  readonly isBlank?: boolean;
}

/** How the lines of one axis become the wanted ones. */
export interface LinePlan {
  /** Lines to take out, as consecutive runs, the last one first. */
  readonly deletions: readonly { readonly at: number; readonly count: number }[];
  /** Lines to add, as consecutive runs, in order; `at` counts with everything before in place. */
  readonly insertions: readonly { readonly at: number; readonly count: number }[];
  /** Per wanted line, the line of the copy that becomes it; -1 for an added one. */
  readonly sources: readonly number[];
}

/** Keeps as many lines where they are as their order allows. */
export function planLines(present: readonly RecordedLine[], wanted: readonly Line[]): LinePlan {
  const isFresh = present.every(({ key }) => key === null);
  const candidates = isFresh ? matchFirst(present, wanted) : matchKeys(present, wanted);
  const sources = longestRising(candidates);
  const kept = new Set(sources);
  const gone = present.map((_, line) => line).filter((line) => !kept.has(line));
  const added = sources.flatMap((source, line) => (source < 0 ? [line] : []));
  return { deletions: runsOf(gone).reverse(), insertions: runsOf(added), sources };
}

/** Lines as consecutive runs. */
export function runsOf(lines: readonly number[]): { at: number; count: number }[] {
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
