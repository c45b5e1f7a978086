import type { RawCell } from '../RosterInput';

/**
 * One sheet column as it arrives: each distinct raw value once, each row as an index to it. All
 * later reading (dates, vocabularies, folding) is then done once per distinct value.
 *
 * Where nearly every row has a value of its own (names, numbers of persons) a dictionary costs
 * more than it saves; such a column goes over to holding the row's value itself.
 */
export class ColumnEncoder {
  private index = new Map<RawCell, number>();
  private entries: RawCell[] = [null];
  private codes = new Uint32Array(1024);
  private rowCount = 0;
  private isPlain = false;

  /** Appends the cell at `column` of each of the chosen rows. */
  add(rows: readonly (readonly RawCell[])[], chosen: readonly number[], column: number): void {
    if (this.isPlain) this.addPlain(rows, chosen, column);
    else this.addCoded(rows, chosen, column);
  }

  finish(): EncodedColumn {
    const codes = this.isPlain ? null : this.codes.subarray(0, this.rowCount);
    return { entries: this.entries, codes, rowCount: this.rowCount };
  }

  private addCoded(
    rows: readonly (readonly RawCell[])[],
    chosen: readonly number[],
    column: number,
  ): void {
    this.reserve(this.rowCount + chosen.length);
    const { index, entries, codes } = this;
    for (let i = 0; i < chosen.length; i++) {
      const raw = rows[chosen[i] ?? 0]?.[column] ?? null;
      let code = 0;
      if (raw !== null && raw !== '') {
        const known = index.get(raw);
        if (known === undefined) {
          code = entries.length;
          if (code > DICTIONARY_MINIMUM && code * 2 > this.rowCount) {
            this.goPlain();
            this.addPlain(rows, chosen.slice(i), column);
            return;
          }
          index.set(raw, code);
          entries.push(raw);
        } else {
          code = known;
        }
      }
      codes[this.rowCount++] = code;
    }
  }

  private addPlain(
    rows: readonly (readonly RawCell[])[],
    chosen: readonly number[],
    column: number,
  ): void {
    for (const row of chosen) this.entries.push(rows[row]?.[column] ?? null);
    this.rowCount += chosen.length;
  }

  private goPlain(): void {
    const { entries, codes } = this;
    const cells: RawCell[] = [];
    for (let i = 0; i < this.rowCount; i++) cells.push(entries[codes[i] ?? 0] ?? null);
    this.entries = cells;
    this.codes = new Uint32Array(0);
    this.index = new Map();
    this.isPlain = true;
  }

  private reserve(size: number): void {
    if (size <= this.codes.length) return;
    const larger = new Uint32Array(Math.max(size, this.codes.length * 2));
    larger.set(this.codes.subarray(0, this.rowCount));
    this.codes = larger;
  }
}

/** `codes` is `null` where row i simply has `entries[i]`; otherwise entry 0 is the blank cell. */
export interface EncodedColumn {
  readonly entries: readonly RawCell[];
  readonly codes: Uint32Array | null;
  readonly rowCount: number;
}

/** Up to so many values a dictionary is kept whatever the share of new ones. */
const DICTIONARY_MINIMUM = 4096;
