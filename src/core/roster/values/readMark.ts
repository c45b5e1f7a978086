import { BARE_LETTERS, SEPARATOR } from '../bareLetters';
import { foldText } from '../foldText';
import type { RawCell } from '../RosterInput';

/** What a cell of a mark column says; `null` when it is neither. */
export function readMark(raw: RawCell): 'yes' | 'no' | null {
  if (typeof raw === 'boolean') return raw ? 'yes' : 'no';
  if (typeof raw === 'number') return raw === 1 ? 'yes' : raw === 0 ? 'no' : null;
  if (raw === null || beginsOtherwise(raw)) return null;
  const word = foldText(raw).replace(/[.!]+$/, '');
  if (YES.has(word)) return 'yes';
  return NO.has(word) ? 'no' : null;
}

/** Tells nearly all texts that are no marks by their first two letters, before anything is folded. */
function beginsOtherwise(text: string): boolean {
  const first = BARE_LETTERS[text.charCodeAt(0)] ?? 0;
  const second = BARE_LETTERS[text.charCodeAt(1)] ?? 0;
  if (first <= SEPARATOR || second <= SEPARATOR) return false;
  return !BEGINNINGS.has((first << 8) | second);
}

const YES: ReadonlySet<string> = new Set(
  ['x', 'xx', '×', '✕', '✖', '✗', '☒', '✓', '✔', '√', '☑', 'ü', '1', 'v', '+', 'có', 'co'].concat([
    'đúng',
    'rồi',
    'đạt',
    'yes',
    'y',
    'true',
    't',
  ]),
);

const NO: ReadonlySet<string> = new Set(
  ['0', 'không', 'khong', 'k', 'ko', 'kg', 'không có', 'chưa', 'no', 'n', 'false', 'f'].concat([
    'sai',
    'không đạt',
    '☐',
  ]),
);

/** The first two letters of each word that has two. */
const BEGINNINGS: ReadonlySet<number> = new Set(
  [...YES, ...NO].map((word) => {
    const [first, second] = [0, 1].map((at) => BARE_LETTERS[word.charCodeAt(at)] ?? 0);
    return ((first ?? 0) << 8) | (second ?? 0);
  }),
);
