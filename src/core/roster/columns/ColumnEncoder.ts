import type { RawCell } from '../RosterInput';

/**
 * One sheet column as it arrives: each distinct raw value once, each row as an index to it. All
 * later reading (dates, vocabularies, folding) is then done once per distinct value.
 *
 * Where nearly every row has a value of its own (names, numbers of persons) a dictionary costs
 * more than it saves; such a column goes over to holding the row's value itself.
 */
export class ColumnEncoder {
  private readonly index = new Map<RawCell, number>();
  private entries: RawCell[] = [null];
  /** Chunks of equal size: growing never copies what is already there. */
  private chunks: Uint32Array[] = [];
  private rowCount = 0;
  private isPlain = false;

  /** Appends the cell at `column` of each of the chosen rows. */
  add(rows: readonly (readonly RawCell[])[], chosen: readonly number[], column: number): void {
    const first = this.isPlain ? 0 : this.addCoded(rows, chosen, column);
    if (this.isPlain) this.addPlain(rows, chosen, column, first);
  }

  finish(): EncodedColumn {
    const { entries, rowCount } = this;
    if (this.isPlain) return { entries, codes: null, rowCount };
    const codes = new Uint32Array(rowCount);
    this.chunks.forEach((chunk, number) => {
      const start = number * CHUNK;
      codes.set(start + CHUNK > rowCount ? chunk.subarray(0, rowCount - start) : chunk, start);
    });
    return { entries, codes, rowCount };
  }

  /** Returns how many of the chosen rows were taken before the column went over to plain values. */
  private addCoded(
    rows: readonly (readonly RawCell[])[],
    chosen: readonly number[],
    column: number,
  ): number {
    const { index, entries } = this;
    let taken = 0;
    let chunk = this.chunkAt(this.rowCount);
    for (const row of chosen) {
      const raw = rows[row]?.[column] ?? null;
      let code = 0;
      if (raw !== null && raw !== '') {
        code = index.get(raw) ?? 0;
        if (code === 0) {
          code = entries.length;
          if (code > DICTIONARY_MINIMUM && code * 2 > this.rowCount) {
            this.goPlain();
            return taken;
          }
          index.set(raw, code);
          entries.push(raw);
        }
      }
      const place = this.rowCount % CHUNK;
      if (place === 0) chunk = this.chunkAt(this.rowCount);
      chunk[place] = code;
      this.rowCount++;
      taken++;
    }
    return taken;
  }

  private addPlain(
    rows: readonly (readonly RawCell[])[],
    chosen: readonly number[],
    column: number,
    first: number,
  ): void {
    for (let i = first; i < chosen.length; i++) {
      this.entries.push(rows[chosen[i] ?? 0]?.[column] ?? null);
    }
    this.rowCount += chosen.length - first;
  }

  private goPlain(): void {
    const { entries, codes } = this.finish();
    this.entries = Array.from(codes ?? [], (code) => entries[code] ?? null);
    this.chunks = [];
    this.index.clear();
    this.isPlain = true;
  }

  private chunkAt(row: number): Uint32Array {
    const number = Math.floor(row / CHUNK);
    return (this.chunks[number] ??= new Uint32Array(CHUNK));
  }
}

/** `codes` is `null` where row i simply has `entries[i]`; otherwise entry 0 is the blank cell. */
export interface EncodedColumn {
  readonly entries: readonly RawCell[];
  readonly codes: Uint32Array | null;
  readonly rowCount: number;
}

/** Up to so many values a dictionary is kept: more than a column of birth dates ever has. */
const DICTIONARY_MINIMUM = 65_536;
const CHUNK = 8192;
