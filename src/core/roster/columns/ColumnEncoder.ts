import { GrowingNumbers } from '../GrowingNumbers';
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
  /** Codes of whole numbers, which dates and years are; 0 for those not yet met. */
  private readonly numbers = new Uint32Array(COMMON_NUMBERS);
  /** Values met lately, by a few of their letters; `codesNear` has their codes. */
  private readonly near: string[] = new Array<string>(NEAR).fill('');
  private readonly codesNear = new Uint32Array(NEAR);
  private entries: RawCell[] = [null];
  /** Chunks of equal size: growing never copies what is already there. */
  private chunks: Codes[] = [];
  private isWide = false;
  private readonly odd = new GrowingNumbers();
  private rowCount = 0;
  private isPlain = false;

  /** Appends the cell at `column` of each of the chosen rows. */
  add(rows: readonly (readonly RawCell[])[], chosen: readonly number[], column: number): void {
    const first = this.isPlain ? 0 : this.addCoded(rows, chosen, column);
    if (this.isPlain) this.addPlain(rows, chosen, column, first);
  }

  finish(): EncodedColumn {
    const { entries, rowCount } = this;
    if (this.isPlain) return { entries, codes: null, rowCount, odd: this.odd.finish() };
    const codes = this.isWide ? new Uint32Array(rowCount) : new Uint16Array(rowCount);
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
    const { near, codesNear, numbers } = this;
    let { rowCount } = this;
    let chunk = this.chunkAt(rowCount);
    for (let taken = 0; taken < chosen.length; taken++) {
      const raw = rows[chosen[taken] ?? 0]?.[column] ?? null;
      let code = 0;
      if (typeof raw === 'string') {
        const { length } = raw;
        if (length > 0) {
          const slot =
            (raw.charCodeAt(length - 1) * 7 +
              raw.charCodeAt(length > 1 ? length - 2 : 0) * 131 +
              length * 29) &
            (NEAR - 1);
          if (near[slot] === raw) {
            code = codesNear[slot] ?? 0;
          } else {
            code = this.codeOf(raw);
            near[slot] = raw;
            codesNear[slot] = code;
          }
        }
      } else if (raw !== null) {
        code = (numbers[raw as number] ?? 0) || this.codeOf(raw);
      }
      if (code >= DICTIONARY_MINIMUM && this.isCrowded(raw, code, rowCount)) {
        this.rowCount = rowCount;
        this.goPlain();
        return taken;
      }
      if (code > 0xffff && !this.isWide) {
        this.widen();
        chunk = this.chunkAt(rowCount);
      }
      const place = rowCount % CHUNK;
      if (place === 0) chunk = this.chunkAt(rowCount);
      chunk[place] = code;
      rowCount++;
    }
    this.rowCount = rowCount;
    return chosen.length;
  }

  private codeOf(raw: RawCell): number {
    let code = this.index.get(raw);
    if (code === undefined) {
      code = this.entries.length;
      this.index.set(raw, code);
      this.entries.push(raw);
      // Values such as −1, 1.5 or true leave a typed array as it is.
      if (typeof raw === 'number' && !Object.is(raw, -0)) this.numbers[raw] = code;
    }
    return code;
  }

  /** Words with spaces are names when there are so many; dates and numbers come to an end. */
  private isCrowded(raw: RawCell, code: number, rowCount: number): boolean {
    if (code * 2 <= rowCount) return false;
    return code >= DICTIONARY_MAXIMUM || (typeof raw === 'string' && raw.includes(' '));
  }

  private addPlain(
    rows: readonly (readonly RawCell[])[],
    chosen: readonly number[],
    column: number,
    first: number,
  ): void {
    const { entries, odd } = this;
    for (let i = first; i < chosen.length; i++) {
      const raw = rows[chosen[i] ?? 0]?.[column] ?? null;
      if (typeof raw !== 'string' || mayBeOdd(raw)) odd.push(entries.length);
      entries.push(raw);
    }
    this.rowCount += chosen.length - first;
  }

  private goPlain(): void {
    const { entries, codes } = this.finish();
    this.entries = Array.from(codes ?? [], (code) => entries[code] ?? null);
    this.entries.forEach((raw, entry) => {
      if (typeof raw !== 'string' || mayBeOdd(raw)) this.odd.push(entry);
    });
    this.chunks = [];
    this.index.clear();
    this.isPlain = true;
  }

  private chunkAt(row: number): Codes {
    const number = Math.floor(row / CHUNK);
    return (this.chunks[number] ??= this.isWide ? new Uint32Array(CHUNK) : new Uint16Array(CHUNK));
  }

  private widen(): void {
    this.isWide = true;
    this.chunks = this.chunks.map((chunk) => new Uint32Array(chunk));
  }
}

/** Whether a value of a column of names wants a closer look; few do. */
function mayBeOdd(raw: string): boolean {
  const unit = raw.charCodeAt(0) | 0x20;
  if (unit === LETTER_N || unit === LETTER_D) {
    const next = raw.charCodeAt(1) | 0x20;
    return !(next >= LETTER_A && next <= LETTER_Z) || ODD_SECONDS.has(next);
  }
  const isLatin = (unit >= LETTER_A && unit <= LETTER_Z) || (unit >= 0xe0 && unit < 0x250);
  return !isLatin && unit >> 8 !== 0x1e;
}

/** `codes` is `null` where row i simply has `entries[i]`; otherwise entry 0 is the blank cell. */
export interface EncodedColumn {
  readonly entries: readonly RawCell[];
  readonly codes: Codes | null;
  readonly rowCount: number;
  /**
   * Where `codes` is null, the entries that may be blank, errors or marks for "as above": no others
   * are. Absent where every entry is to be looked at.
   */
  readonly odd?: Uint32Array;
}

export type Codes = Uint16Array | Uint32Array;

/** Up to so many values a dictionary is kept, whatever they are. */
const DICTIONARY_MINIMUM = 4096;
/** More than a column of birth dates ever has. */
const DICTIONARY_MAXIMUM = 65_536;
const CHUNK = 8192;
const NEAR = 512;
/** Serial numbers of dates until 2079. */
const COMMON_NUMBERS = 65_536;

const [LETTER_A, LETTER_Z, LETTER_N, LETTER_D] = [0x61, 0x7a, 0x6e, 0x64];
/** "Nh", "Nt", "Di": "như trên", "nt", "ditto". */
const ODD_SECONDS: ReadonlySet<number> = new Set([0x68, 0x74, 0x69]);
