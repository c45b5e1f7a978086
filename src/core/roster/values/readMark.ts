import { foldText } from '../foldText';
import type { RawCell } from '../RosterInput';

/** What a cell of a mark column says; `null` when it is neither. */
export function readMark(raw: RawCell): 'yes' | 'no' | null {
  if (typeof raw === 'boolean') return raw ? 'yes' : 'no';
  if (typeof raw === 'number') return raw === 1 ? 'yes' : raw === 0 ? 'no' : null;
  if (raw === null) return null;
  const word = foldText(raw).replace(/[.!]+$/, '');
  if (YES.has(word)) return 'yes';
  return NO.has(word) ? 'no' : null;
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
