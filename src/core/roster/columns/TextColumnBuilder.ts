import type { Codes, TextColumn } from '../../engine/Column';
import { foldText } from '../foldText';
import { rankIn } from '../rankIn';

/** Text rows gathered sheet by sheet into one dictionary. */
export class TextColumnBuilder {
  private readonly index = new Map<string, number>([['', 0]]);
  private values = [''];
  private codes: Codes | undefined;

  /** `mostValues` bounds the different texts, the empty one included. */
  constructor(
    private readonly rowCount: number,
    private readonly mostValues = 0xffff,
  ) {}

  /** Appends entries and, per row from `start`, which entry it has; `codes` null means its own. */
  fill(start: number, texts: readonly string[], entryCodes: Codes | null, rows: number): void {
    if (entryCodes && rows === this.rowCount && isDictionary(texts)) {
      this.values = [...texts];
      this.codes = entryCodes;
      return;
    }
    const known = Uint32Array.from(texts, (text) => this.codeOf(text));
    const codes = this.ownCodes();
    if (!entryCodes) codes.set(known.subarray(0, rows), start);
    else for (let row = 0; row < rows; row++) codes[start + row] = known[entryCodes[row] ?? 0] ?? 0;
  }

  fillConstant(start: number, text: string, rows: number): void {
    this.ownCodes().fill(this.codeOf(text), start, start + rows);
  }

  finish(vocabulary?: readonly string[]): TextColumn {
    const { values } = this;
    const codes = narrowed(this.ownCodes(), values.length);
    const column = { kind: 'text' as const, codes, values, folded: values.map(foldText) };
    if (!vocabulary) return column;
    const { folded } = column;
    return { ...column, ranks: Float64Array.from(folded, (text) => rankIn(vocabulary, text)) };
  }

  private ownCodes(): Codes {
    return (this.codes ??= codesFor(this.rowCount, this.mostValues));
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

/** No text twice, and first the empty one: the codes of the entries are those of the column. */
function isDictionary(texts: readonly string[]): boolean {
  return texts[0] === '' && new Set(texts).size === texts.length;
}

function narrowed(codes: Codes, valueCount: number): Codes {
  const narrow = codesFor(0, valueCount);
  if (narrow.BYTES_PER_ELEMENT >= codes.BYTES_PER_ELEMENT) return codes;
  const copy = codesFor(codes.length, valueCount);
  copy.set(codes);
  return copy;
}

function codesFor(length: number, valueCount: number): Codes {
  if (valueCount <= 0x100) return new Uint8Array(length);
  return valueCount <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}
