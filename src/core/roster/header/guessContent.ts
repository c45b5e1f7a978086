import type { RawCell } from '../RosterInput';
import type { SheetRow } from '../rows/SheetRow';
import { cellAt } from '../rows/SheetRow';
import { foldText } from '../foldText';

export interface ContentGuess {
  readonly field: 'birthDate' | 'gender' | 'name';
  readonly confidence: number;
}

/** What a column's first cells look like when its header does not tell. */
export function guessContent(column: number, sample: readonly SheetRow[]): ContentGuess | null {
  const cells = sample
    .map((row) => cellAt(row, column))
    .filter((cell) => cell !== null && cell !== '');
  if (cells.length < MINIMUM) return null;
  const share = (test: (cell: RawCell) => boolean) => cells.filter(test).length / cells.length;
  const guesses: ContentGuess[] = [
    { field: 'gender', confidence: share(isGender) * 0.9 },
    { field: 'birthDate', confidence: share(isBirthDate) * 0.8 },
    { field: 'name', confidence: share(isPersonName) * 0.6 },
  ];
  return guesses.find(({ field, confidence }) => confidence >= THRESHOLDS[field]) ?? null;
}

function isGender(cell: RawCell): boolean {
  return typeof cell === 'string' && /^(nam|nữ|nu|male|female)$/.test(foldText(cell));
}

/** Serial numbers of 1930 … 2010, years, and text dates within them. */
function isBirthDate(cell: RawCell): boolean {
  if (typeof cell === 'number') {
    return Number.isInteger(cell) && ((cell >= 10_959 && cell < 40_544) || isBirthYear(cell));
  }
  const year = /^\d{1,2}[/.-]\d{1,2}[/.-](\d{4})$/.exec(String(cell).trim())?.[1];
  return year !== undefined && isBirthYear(Number(year));
}

function isBirthYear(year: number): boolean {
  return year >= 1930 && year <= 2010;
}

/** Two to six words that begin with capitals and hold no digits. */
function isPersonName(cell: RawCell): boolean {
  return (
    typeof cell === 'string' &&
    /^\p{Lu}[\p{L}\p{M}'’.-]*(\s+\p{Lu}[\p{L}\p{M}'’.-]*){1,5}$/u.test(cell.trim()) &&
    SURNAMES.test(foldText(cell))
  );
}

/** Family names of nine Vietnamese in ten. */
const SURNAMES =
  /^(nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|đoàn|trương|lưu|mai|đào|tô|trịnh|cao|hà|vương|lương|tạ|nông|tống|quách|thái|lại|kiều|chu|châu|tăng|nghiêm|bạch|phùng|vi|lã|la|đàm|quản|khúc|an|triệu|mạc|thân) /;

const MINIMUM = 3;
const THRESHOLDS = { gender: 0.8, birthDate: 0.7, name: 0.5 } as const;
