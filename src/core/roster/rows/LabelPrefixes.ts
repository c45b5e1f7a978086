import { foldText } from '../foldText';
import { plainText } from '../plainText';
import { withoutSigns } from '../withoutSigns';

/**
 * Tells quickly whether a text may begin with the label of a line that is not a person ("Cộng",
 * "Tổng", "Khuyết" …). It may be wrong about a name, but never passes a label.
 */
export class LabelPrefixes {
  /** Verdicts by the first two letters, packed into one small number. */
  private readonly byPair = new Map<number, boolean>();
  /** Verdicts by the first word, for the pairs with which labels begin. */
  private readonly byWord = new Map<string, boolean>();

  /** `decode` gives the Unicode of a sheet in an old encoding; its pairs of letters tell nothing. */
  constructor(private readonly decode?: (text: string) => string) {}

  mayBeginLabel(text: string): boolean {
    if (this.decode) return this.isLabelWord(text);
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
      isLabel = mayBeLabel(this.decode ? this.decode(word) : word);
      if (this.byWord.size < KEPT_WORDS) this.byWord.set(word, isLabel);
    }
    return isLabel;
  }
}

/** Accents tell "Đang khuyết" from the family Đặng; a word typed without them leaves it open. */
function mayBeLabel(word: string): boolean {
  const plain = plainText(word);
  if (plain.length < 2) return true;
  const folded = withoutSigns(foldText(word));
  return FOLDED_WORDS.has(folded) || (folded === plain && PLAIN_WORDS.has(plain));
}

/** First words of the labels that may stand beside a number in a birth column. */
const FOLDED_WORDS: ReadonlySet<string> = new Set([
  ...[
    'cộng',
    'còn',
    'tổng',
    'toàn',
    'khuyết',
    'trống',
    'trong',
    'bỏ',
    'để',
    'chưa',
    'thiếu',
    'chờ',
  ],
  ...['đang', 'hiện', 'tạm', 'chức', 'vị', 'không'],
  ...[
    'tỷ',
    'tỉ',
    'số',
    'bình',
    'trung',
    'nam',
    'nữ',
    'đảng',
    'dân',
    'trẻ',
    'dưới',
    'trên',
    'từ',
    'già',
    'ít',
    'lớn',
    'tuổi',
  ],
  ...['of', 'average', 'percentage', 'share', 'men', 'women', 'number'],
  ...['total', 'sub', 'subtotal', 'grand', 'sum', 'vacant', 'vacancy'],
]);
const PLAIN_WORDS: ReadonlySet<string> = new Set([...FOLDED_WORDS].map(plainText));
const PAIRS: ReadonlySet<string> = new Set([...PLAIN_WORDS].map((word) => word.slice(0, 2)));
const KEPT_WORDS = 10_000;
