import { OFFICERS_LINE } from './alignRows';
import type { Expansion, Line } from './expandLines';
import type { Run } from './Run';

interface OriginLines {
  readonly positions: number[];
  /** Per turn, the places in `positions` that belong to it. */
  readonly byTurn: Map<number, { from: number; to: number }>;
}

/** Where the lines of a form went: the ground on which references are put right. */
export class LineIndex {
  readonly lines: readonly Line[];
  readonly #origins = new Map<number, OriginLines>();
  readonly #blocksOf: ReadonlyMap<number, readonly number[]>;

  constructor(
    { lines, blocksOf }: Pick<Expansion, 'lines' | 'blocksOf'>,
    /** Lines of the form; what stands beyond only moves. */
    readonly size: number,
  ) {
    this.lines = lines;
    this.#blocksOf = blocksOf;
    lines.forEach(({ origin, turns }, position) => {
      const held: OriginLines = this.#origins.get(origin) ?? {
        positions: [],
        byTurn: new Map(),
      };
      this.#origins.set(origin, held);
      const place = held.positions.push(position) - 1;
      for (const turn of turns) {
        const range = held.byTurn.get(turn);
        if (range) range.to = place + 1;
        else held.byTurn.set(turn, { from: place, to: place + 1 });
      }
    });
  }

  /**
   * The lines that came from `from` … `to` of the form, as seen from a line: in the blocks that
   * both stand in, those of the same turn; in all others, those of every turn.
   */
  runs(from: number, to: number, seenFrom: Line | null): readonly Run[] {
    const positions: number[] = [];
    for (let origin = from; origin <= Math.min(to, this.size - 1); origin++) {
      for (const position of this.#positions(origin, seenFrom)) positions.push(position);
    }
    positions.sort((one, other) => one - other);
    const runs: { first: number; last: number }[] = [];
    for (const position of positions) {
      const last = runs[runs.length - 1];
      if (last && this.#isJoined(last.last, position)) last.last = position;
      else runs.push({ first: position, last: position });
    }
    if (to >= this.size) {
      const growth = this.lines.length - this.size;
      const beyond = { first: Math.max(from, this.size) + growth, last: to + growth };
      const last = runs[runs.length - 1];
      if (last?.last === beyond.first - 1) last.last = beyond.last;
      else runs.push(beyond);
    }
    return runs;
  }

  /** Whether `from` … `to` stand in the same blocks, so that they are only ever copied together. */
  isPlain(from: number, to: number): boolean {
    const first = this.#blocksOf.get(from)?.join();
    for (let origin = from; origin <= to; origin++) {
      const chain = this.#blocksOf.get(origin);
      if (!chain || chain.join() !== first) return false;
    }
    return true;
  }

  /** Whether some block stands around one of `from` … `to`. */
  isRepeated(from: number, to: number): boolean {
    for (let origin = from; origin <= to; origin++) {
      if ((this.#blocksOf.get(origin) ?? []).length > 0) return true;
    }
    return false;
  }

  /** The innermost turns that all of `from` … `to` stand in together, each with a line of it. */
  sharedTurns(from: number, to: number): readonly Line[] {
    const chains = Array.from({ length: to - from + 1 }, (_, index) =>
      this.#blocksOf.get(from + index),
    ).filter((chain) => chain !== undefined);
    const [first = []] = chains;
    let depth = first.length;
    for (const chain of chains) {
      while (depth > 0 && first.slice(0, depth).some((block, at) => chain[at] !== block)) depth--;
    }
    const seen = new Map<number, Line>();
    for (const line of this.lines) {
      if (line.origin < from || line.origin > to) continue;
      const turn = depth === 0 ? 0 : (line.turns[depth - 1] ?? 0);
      const shared = { ...line, turns: line.turns.slice(0, depth) };
      if (!seen.has(turn)) seen.set(turn, shared);
    }
    return [...seen.values()];
  }

  /** Nothing between two lines but rows that officers inserted. */
  #isJoined(from: number, to: number): boolean {
    for (let line = from + 1; line < to; line++) {
      if (this.lines[line]?.origin !== OFFICERS_LINE) return false;
    }
    return true;
  }

  #positions(origin: number, seenFrom: Line | null): readonly number[] {
    const held = this.#origins.get(origin);
    if (!held) return [];
    const shared = seenFrom ? this.#sharedTurn(origin, seenFrom) : 0;
    if (shared === 0) return held.positions;
    const range = held.byTurn.get(shared);
    return range ? held.positions.slice(range.from, range.to) : [];
  }

  /** The innermost turn around `line` whose block also holds `origin`; 0 for none. */
  #sharedTurn(origin: number, line: Line): number {
    const theirs = this.#blocksOf.get(origin) ?? [];
    const own = this.#blocksOf.get(line.origin) ?? [];
    let shared = 0;
    for (let depth = 0; depth < line.turns.length; depth++) {
      if (theirs[depth] === undefined || theirs[depth] !== own[depth]) break;
      shared = line.turns[depth] ?? 0;
    }
    return shared;
  }
}
