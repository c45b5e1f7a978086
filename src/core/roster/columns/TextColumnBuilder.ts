import type { TextColumn } from '../../engine/Column';
import { foldText } from '../foldText';

/** Text rows gathered sheet by sheet into one dictionary. */
export class TextColumnBuilder {
  private readonly index = new Map<string, number>([['', 0]]);
  private readonly values: string[] = [''];
  private readonly codes: Uint16Array | Uint32Array;

  /** `mostValues` bounds the different texts, the empty one included. */
  constructor(rowCount: number, mostValues = 0xffff) {
    this.codes = mostValues <= 0xffff ? new Uint16Array(rowCount) : new Uint32Array(rowCount);
  }

  /** Appends entries and, per row from `start`, which entry it has; `codes` null means its own. */
  fill(
    start: number,
    texts: readonly string[],
    entryCodes: Uint32Array | Uint16Array | Uint8Array | null,
    rows: number,
  ): void {
    const known = Uint32Array.from(texts, (text) => this.codeOf(text));
    const { codes } = this;
    if (!entryCodes) codes.set(known.subarray(0, rows), start);
    else for (let row = 0; row < rows; row++) codes[start + row] = known[entryCodes[row] ?? 0] ?? 0;
  }

  fillConstant(start: number, text: string, rows: number): void {
    this.codes.fill(this.codeOf(text), start, start + rows);
  }

  finish(vocabulary?: readonly string[]): TextColumn {
    const { values } = this;
    const isShort = values.length <= 0xffff && this.codes instanceof Uint32Array;
    const codes = isShort ? new Uint16Array(this.codes) : this.codes;
    const column = { kind: 'text' as const, codes, values, folded: values.map(foldText) };
    if (!vocabulary) return column;
    const ranks = Float64Array.from(values, (value) => {
      const rank = vocabulary.indexOf(value);
      return rank < 0 ? NaN : rank;
    });
    return { ...column, ranks };
  }

  private codeOf(text: string): number {
    let code = this.index.get(text);
    if (code === undefined) {
      code = this.values.length;
      this.index.set(text, code);
      this.values.push(text);
    }
    return code;
  }
}
