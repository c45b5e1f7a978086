import { BARE_LETTERS, SEPARATOR } from '../bareLetters';
import { foldText } from '../foldText';
import { plainText } from '../plainText';

/** The names of rows; '' where a name is unknown. */
export interface Names {
  /** As typed, without the space around it. */
  readonly textOf: (row: number) => string;
  /** Puts the UTF-16 units of a name into `units` and returns how many they are. */
  readonly decode: (row: number) => number;
  readonly units: () => Uint16Array;
}

/** Compares the names of rows as people do, folding only those whose bare letters already agree. */
export class NameComparer {
  /** Of units outside the table of bare letters: the code of the bare letter, 0 for marks. */
  private readonly letters = new Map<number, number>();
  /** Per row, its name's sum of letters; 0 where nobody asked yet. */
  private readonly sums: Int32Array;

  constructor(
    rowCount: number,
    private readonly names: Names,
  ) {
    this.sums = new Int32Array(rowCount);
  }

  /** Two unknown names are not the same. */
  isSame(row: number, other: number): boolean {
    if (this.sumOf(row) !== this.sumOf(other)) return false;
    const name = this.names.textOf(row);
    const another = this.names.textOf(other);
    return name !== '' && (name === another || foldText(name) === foldText(another));
  }

  /** Equal for names that fold alike; different for nearly all that do not. */
  private sumOf(row: number): number {
    const known = this.sums[row] ?? 0;
    if (known !== 0) return known;
    const count = this.names.decode(row);
    const units = this.names.units();
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const unit = units[i] ?? 0;
      const letter = (BARE_LETTERS[unit] ?? 0) || this.letterOf(unit);
      if (letter > SEPARATOR) sum = (Math.imul(sum, 31) + letter) | 0;
    }
    this.sums[row] = sum === 0 ? 1 : sum;
    return sum === 0 ? 1 : sum;
  }

  private letterOf(unit: number): number {
    let letter = this.letters.get(unit);
    if (letter === undefined) {
      letter = plainText(String.fromCharCode(unit)).charCodeAt(0) || 0;
      this.letters.set(unit, letter);
    }
    return letter;
  }
}
