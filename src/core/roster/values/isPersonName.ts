import { BARE_LETTERS, isBareLetter } from '../bareLetters';
import { foldText } from '../foldText';

/**
 * Whether a text can be nothing but a name: two to six words that begin with capitals. A text all
 * in capitals must begin with a known family name, for headings are written so too.
 */
export function isPersonName(text: string): boolean {
  const name = text.normalize('NFC').trim();
  if (!(isPlainName(name) ?? NAME.test(name))) return false;
  return name !== name.toUpperCase() || hasKnownSurname(name);
}

/** Family names of nine Vietnamese in ten. */
export function hasKnownSurname(name: string): boolean {
  const folded = foldText(name);
  const end = folded.indexOf(' ');
  return end > 0 && SURNAMES.has(folded.slice(0, end));
}

/** What `NAME` says, letter by letter; `null` for a sign that no Vietnamese name has. */
function isPlainName(name: string): boolean | null {
  let words = 0;
  let length = 0;
  let firstLength = 0;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    const bare = unit === APOSTROPHE ? unit : (BARE_LETTERS[unit] ?? 0);
    if (bare === 0) return null;
    if (unit === SPACE || (unit >= TAB && unit <= RETURN)) {
      length = 0;
      continue;
    }
    if (length === 0) {
      if (!isBareLetter(bare) || !isCapital(name.charAt(at))) return false;
      words++;
    } else if (!isLetterOfName(bare, unit, words > 1)) {
      return false;
    }
    length++;
    if (words === 1) firstLength = length;
  }
  return firstLength > 1 && words > 1 && words <= MOST_WORDS;
}

function isLetterOfName(bare: number, unit: number, mayBeShort: boolean): boolean {
  return isBareLetter(bare) || NAME_SIGNS.includes(unit) || (mayBeShort && unit === FULL_STOP);
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

const NAME = /^\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]*){1,5}$/u;
const MOST_WORDS = 6;
const [TAB, RETURN, SPACE, FULL_STOP, APOSTROPHE] = [0x09, 0x0d, 0x20, 0x2e, 0x2019];
const NAME_SIGNS: readonly number[] = [0x27, 0x2d, APOSTROPHE];
const SURNAMES: ReadonlySet<string> = new Set(
  (
    'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|đoàn|trương|lưu|mai|' +
    'đào|tô|trịnh|cao|hà|vương|lương|tạ|nông|tống|quách|thái|lại|kiều|chu|châu|tăng|nghiêm|bạch|phùng|' +
    'vi|lã|la|đàm|quản|khúc|an|triệu|mạc|thân'
  ).split('|'),
);
