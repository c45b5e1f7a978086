import type { TextColumn } from '../../engine/Column';
import { foldText } from '../foldText';

/** Text rows gathered sheet by sheet into one dictionary. */
export class TextColumnBuilder {
  private readonly index = new Map<string, number>([['', 0]]);
  private readonly values: string[] = [''];
  private readonly codes: Uint32Array;

  constructor(rowCount: number) {
    this.codes = new Uint32Array(rowCount);
  }

  /** Appends entries and, per row from `start`, which entry it has; `codes` null means its own. */
  fill(
    start: number,
    texts: readonly string[],
    entryCodes: Uint32Array | Uint8Array | null,
    rows: number,
  ): void {
    const known = Uint32Array.from(texts, (text) => this.codeOf(text));
    for (let row = 0; row < rows; row++) {
      this.codes[start + row] = known[entryCodes ? (entryCodes[row] ?? 0) : row] ?? 0;
    }
  }

  fillConstant(start: number, text: string, rows: number): void {
    this.codes.fill(this.codeOf(text), start, start + rows);
  }

  finish(vocabulary?: readonly string[]): TextColumn {
    const { values } = this;
    const codes = values.length <= 0xffff ? new Uint16Array(this.codes) : this.codes;
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
