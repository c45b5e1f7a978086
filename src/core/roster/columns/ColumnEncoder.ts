import type { Codes } from '../../engine/Column';
import { GrowingNumbers } from '../GrowingNumbers';
import type { RawCell } from '../RosterInput';
import { GrowingCodes } from './GrowingCodes';
import { PlainCells, type RawCells } from './PlainCells';

/**
 * One sheet column as it arrives: each distinct raw value once, each row as an index to it. All
 * later reading (dates, vocabularies, folding) is then done once per distinct value.
 *
 * Where nearly every row has a value of its own (names, numbers of persons) a dictionary costs
 * more than it saves; such a column goes over to holding each row's value as bytes.
 */
export class ColumnEncoder {
  private readonly index = new Map<RawCell, number>();
  /** Codes of whole numbers, which dates and years are, in place of `index`; 0 for those not met. */
  private numbers = NO_NUMBERS;
  /** Values met lately, by a few of their letters; `codesNear` has their codes. */
  private readonly near: string[] = new Array<string>(NEAR).fill('');
  private readonly codesNear = new Uint16Array(NEAR);
  private readonly entries: RawCell[] = [null];
  private readonly codes = new GrowingCodes();
  private block = new Uint32Array(0);
  private rowCount = 0;
  /** Once the column went over to plain values. */
  private plain: PlainCells | null = null;
  private readonly odd = new GrowingNumbers();
  /** Codes of all values but those in `numbers`. */
  private readonly words: number[] = [0];

  /** Appends the cell at `column` of each of the rows. */
  add(rows: readonly (readonly RawCell[])[], column: number): void {
    const first = this.plain ? 0 : this.addCoded(rows, column);
    for (let i = first; i < rows.length; i++) this.addPlain(rows[i]?.[column] ?? null);
  }

  /**
   * Appends rows of a column that was encoded before; `again` keeps what their codes are here, one
   * more than the code. Rows have the same numbers here and there.
   */
  addEncoded(column: EncodedColumn, first: number, end: number, again: Uint32Array): void {
    const { entries, codes } = column;
    let row = this.plain || !codes ? first : this.addCodes(entries, codes, first, end, again);
    if (this.plain && !codes && entries instanceof PlainCells) {
      this.plain.copy(entries, row, end);
      const odd = column.odd ?? NO_NUMBERS;
      for (let at = placeOf(odd, row); (odd[at] ?? end) < end; at++) this.odd.push(odd[at] ?? 0);
      this.rowCount += end - row;
      return;
    }
    const rows: RawCell[][] = [];
    for (; row < end; row++) rows.push([entries.at(codes ? (codes[row] ?? 0) : row) ?? null]);
    this.add(rows, 0);
  }

  finish(): EncodedColumn {
    const { entries, rowCount, plain } = this;
    if (plain) return { entries: plain, codes: null, rowCount, odd: this.odd.finish() };
    const codes = this.codes.finish();
    if (this.numbers === NO_NUMBERS) return { entries, codes, rowCount };
    return { entries, codes, rowCount, odd: Uint32Array.from(this.words) };
  }

  /** Returns how many of the rows were taken before the column went over to plain values. */
  private addCoded(rows: readonly (readonly RawCell[])[], column: number): number {
    const { near, codesNear } = this;
    const count = rows.length;
    if (this.block.length < count) this.block = new Uint32Array(count);
    const { block } = this;
    for (let taken = 0; taken < count; taken++) {
      const raw = rows[taken]?.[column] ?? null;
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
            const known = this.entries.length;
            code = this.codeOf(raw);
            if (code === known && this.isCrowded(raw, code, this.rowCount + taken)) {
              this.append(block, taken);
              this.goPlain();
              return taken;
            }
            if (code <= 0xffff) {
              near[slot] = raw;
              codesNear[slot] = code;
            }
          }
        }
      } else if (raw !== null) {
        const known = this.entries.length;
        code = (this.numbers[raw as number] ?? 0) || this.codeOf(raw);
        if (code === known && this.isCrowded(raw, code, this.rowCount + taken)) {
          this.append(block, taken);
          this.goPlain();
          return taken;
        }
      }
      block[taken] = code;
    }
    this.append(block, count);
    return count;
  }

  /** Returns the row before which the column went over to plain values, or `end`. */
  private addCodes(
    entries: RawCells,
    codes: Codes,
    first: number,
    end: number,
    again: Uint32Array,
  ): number {
    const block = new Uint32Array(end - first);
    for (let row = first; row < end; row++) {
      const before = codes[row] ?? 0;
      let code = (again[before] ?? 0) - 1;
      if (code < 0) {
        const raw = entries.at(before) ?? null;
        const known = this.entries.length;
        code = raw === null || raw === '' ? 0 : this.codeOf(raw);
        if (code === known && this.isCrowded(raw, code, row)) {
          this.append(block, row - first);
          this.goPlain();
          return row;
        }
        again[before] = code + 1;
      }
      block[row - first] = code;
    }
    this.append(block, block.length);
    return end;
  }

  private append(block: Uint32Array, count: number): void {
    this.codes.append(block, count, this.entries.length - 1);
    this.rowCount += count;
  }

  private codeOf(raw: RawCell): number {
    if (isCommonNumber(raw)) return this.codeOfNumber(raw);
    let code = this.index.get(raw);
    if (code === undefined) {
      code = this.entries.push(raw) - 1;
      this.index.set(raw, code);
      this.words.push(code);
    }
    return code;
  }

  private codeOfNumber(number: number): number {
    if (this.numbers === NO_NUMBERS) this.numbers = new Uint32Array(COMMON_NUMBERS);
    const known = this.numbers[number] ?? 0;
    if (known > 0) return known;
    const code = this.entries.push(number) - 1;
    this.numbers[number] = code;
    return code;
  }

  /**
   * Whether a value met first is one too many. Words with spaces are names when there are so many;
   * dates and numbers come to an end.
   */
  private isCrowded(raw: RawCell, code: number, rowCount: number): boolean {
    if (code < DICTIONARY_MINIMUM || code * 2 <= rowCount) return false;
    return code >= DICTIONARY_MAXIMUM || (typeof raw === 'string' && raw.includes(' '));
  }

  private addPlain(raw: RawCell): void {
    if (typeof raw !== 'string' || mayBeOdd(raw)) this.odd.push(this.rowCount);
    this.plain?.push(raw);
    this.rowCount++;
  }

  private goPlain(): void {
    const codes = this.codes.finish();
    this.plain = new PlainCells();
    this.rowCount = 0;
    for (const code of codes) this.addPlain(this.entries[code] ?? null);
    this.index.clear();
    this.numbers = NO_NUMBERS;
  }
}

/** The place of the first of some rising numbers that is not below a bound. */
function placeOf(numbers: Uint32Array, bound: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isCommonNumber(raw: RawCell): raw is number {
  return typeof raw === 'number' && raw === (raw & (COMMON_NUMBERS - 1));
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

/** `codes` is `null` where row i simply has entry i; otherwise entry 0 is the blank cell. */
export interface EncodedColumn {
  readonly entries: RawCells;
  readonly codes: Codes | null;
  readonly rowCount: number;
  /**
   * The entries that may be blank, errors or marks for "as above": no others are. Beside `codes`
   * these are all but whole numbers. Absent where every entry is to be looked at.
   */
  readonly odd?: Uint32Array;
}

/** Up to so many values a dictionary is kept, whatever they are: more than units and posts. */
const DICTIONARY_MINIMUM = 256;
/** More than a column of birth dates ever has. */
const DICTIONARY_MAXIMUM = 65_536;
const NEAR = 512;
/** Serial numbers of dates until 2079. */
const COMMON_NUMBERS = 65_536;
const NO_NUMBERS = new Uint32Array(0);

const [LETTER_A, LETTER_Z, LETTER_N, LETTER_D] = [0x61, 0x7a, 0x6e, 0x64];
/** "Nh", "Nt", "Di": "như trên", "nt", "ditto". */
const ODD_SECONDS: ReadonlySet<number> = new Set([0x68, 0x74, 0x69]);
