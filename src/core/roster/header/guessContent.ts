import type { RawCell } from '../RosterInput';
import type { SheetRow } from '../rows/SheetRow';
import { cellAt } from '../rows/SheetRow';
import { foldText } from '../foldText';
import { isBirthDate } from '../values/isBirthDate';
import { hasKnownSurname, isPersonName } from '../values/isPersonName';

interface ContentGuess {
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
    { field: 'name', confidence: share(isName) * 0.6 },
  ];
  return guesses.find(({ field, confidence }) => confidence >= THRESHOLDS[field]) ?? null;
}

function isGender(cell: RawCell): boolean {
  return typeof cell === 'string' && /^(nam|nữ|nu|male|female)$/.test(foldText(cell));
}

function isName(cell: RawCell): boolean {
  return typeof cell === 'string' && isPersonName(cell) && hasKnownSurname(cell);
}

const MINIMUM = 3;
const THRESHOLDS = { gender: 0.8, birthDate: 0.7, name: 0.5 } as const;
