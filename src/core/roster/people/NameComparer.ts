import { foldText } from '../foldText';
import { plainText } from '../plainText';

/** Compares names as people do, folding only those whose bare letters already agree. */
export class NameComparer {
  /** Per UTF-16 unit met, the code of its bare letter; 0 for what separates or marks letters. */
  private readonly letters = new Map<number, number>();

  isSame(one: string, other: string): boolean {
    if (one === other) return true;
    return this.lettersSum(one) === this.lettersSum(other) && foldText(one) === foldText(other);
  }

  /** Equal for names that fold alike; different for nearly all that do not. */
  private lettersSum(name: string): number {
    let sum = 0;
    for (let i = 0; i < name.length; i++) {
      const unit = name.charCodeAt(i);
      const letter = this.letters.get(unit) ?? this.learn(unit);
      if (letter > 0) sum = (Math.imul(sum, 31) + letter) | 0;
    }
    return sum;
  }

  private learn(unit: number): number {
    const letter = plainText(String.fromCharCode(unit)).charCodeAt(0) || 0;
    this.letters.set(unit, letter);
    return letter;
  }
}
