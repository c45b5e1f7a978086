import { foldText } from '../foldText';
import { plainText } from '../plainText';

/** Compares the names of rows as people do, folding only those whose bare letters already agree. */
export class NameComparer {
  /**
   * Per UTF-16 unit met, one more than the code of its bare letter, 1 for what separates or marks
   * letters; 0 for units not yet met.
   */
  private readonly letters = new Uint32Array(0x10000);
  /** Per row, its name's sum of letters; 0 where nobody asked yet. */
  private readonly sums: Int32Array;
  private lastRow = -1;

  /** `nameOf` gives '' where the name is unknown. */
  constructor(
    rowCount: number,
    private readonly nameOf: (row: number) => string,
  ) {
    this.sums = new Int32Array(rowCount);
  }

  /** Two unknown names are not the same. */
  isSame(row: number, other: number): boolean {
    if (this.isFirstOf(row) && this.endsDiffer(row, other)) return false;
    if (this.sumOf(row) !== this.sumOf(other)) return false;
    const name = this.nameOf(row);
    const another = this.nameOf(other);
    return name !== '' && (name === another || foldText(name) === foldText(another));
  }

  /** Most rows are compared with one other: for these a glance does, without a sum to keep. */
  private isFirstOf(row: number): boolean {
    const isFirst = row !== this.lastRow;
    this.lastRow = row;
    return isFirst;
  }

  /** The names end with two letters not of one kind; a mark or a space leaves it open. */
  private endsDiffer(row: number, other: number): boolean {
    const one = this.lastLetter(row);
    const another = this.lastLetter(other);
    return one !== another && one > 0 && another > 0;
  }

  private lastLetter(row: number): number {
    const name = this.nameOf(row);
    return name === '' ? 0 : this.letterOf(name.charCodeAt(name.length - 1));
  }

  /** Equal for names that fold alike; different for nearly all that do not. */
  private sumOf(row: number): number {
    const known = this.sums[row] ?? 0;
    if (known !== 0) return known;
    const name = this.nameOf(row);
    let sum = 0;
    for (let i = 0; i < name.length; i++) {
      const letter = this.letterOf(name.charCodeAt(i));
      if (letter > 0) sum = (Math.imul(sum, 31) + letter) | 0;
    }
    this.sums[row] = sum === 0 ? 1 : sum;
    return sum === 0 ? 1 : sum;
  }

  private letterOf(unit: number): number {
    const known = this.letters[unit] ?? 0;
    if (known > 0) return known - 1;
    const letter = plainText(String.fromCharCode(unit)).charCodeAt(0) || 0;
    this.letters[unit] = letter + 1;
    return letter;
  }
}
