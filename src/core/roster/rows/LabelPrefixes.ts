import { plainText } from '../plainText';

/**
 * Tells quickly whether a text may begin with the label of a line that is not a person ("Cộng",
 * "Tổng", "Khuyết" …). It may be wrong about a name, but never passes a label.
 */
export class LabelPrefixes {
  /** Verdicts by the first two letters, packed into one small number. */
  private readonly byPair = new Map<number, boolean>();
  /** Verdicts by the first word, for the pairs with which labels begin. */
  private readonly byWord = new Map<string, boolean>();

  mayBeginLabel(text: string): boolean {
    const pair = (text.charCodeAt(0) << 14) | (text.charCodeAt(1) & 0x3fff);
    let isDoubtful = this.byPair.get(pair);
    if (isDoubtful === undefined) {
      const letters = plainText(text.slice(0, 2));
      isDoubtful =
        letters.length < 2 || PAIRS.has(letters) || /[\u0300-\u036f]/.test(text.slice(0, 3));
      this.byPair.set(pair, isDoubtful);
    }
    return isDoubtful && this.isLabelWord(text);
  }

  private isLabelWord(text: string): boolean {
    const end = text.indexOf(' ', 1);
    const word = end < 0 ? text : text.slice(0, end);
    let isLabel = this.byWord.get(word);
    if (isLabel === undefined) {
      const plain = plainText(word);
      isLabel = plain.length < 2 || FIRST_WORDS.test(plain);
      if (this.byWord.size < KEPT_WORDS) this.byWord.set(word, isLabel);
    }
    return isLabel;
  }
}

/** First words of the labels that may stand beside a number in a birth column. */
const FIRST_WORDS =
  /^(?:cong|con|tong|toan|total|sub|subtotal|grand|sum|khuyet|vacant|vacancy|trong|bo|de|chua|thieu)(?: |$)/;
const PAIRS: ReadonlySet<string> = new Set([
  'co',
  'to',
  'su',
  'gr',
  'kh',
  'va',
  'tr',
  'bo',
  'de',
  'ch',
  'th',
]);
const KEPT_WORDS = 10_000;
