import { FIELD_DICTIONARY } from '../fieldDictionary';
import { foldText } from '../foldText';
import { plainText } from '../plainText';
import type { RawCell } from '../RosterInput';
import { beginsLikeUnit } from '../rows/beginsLikeUnit';
import type { SheetRow } from '../rows/SheetRow';
import { cellAt } from '../rows/SheetRow';
import { unitKey } from '../units/unitKey';
import { isBirthDate } from '../values/isBirthDate';
import { hasKnownSurname, isPersonName } from '../values/isPersonName';
import { VocabularyReader } from '../values/VocabularyReader';

interface ContentGuess {
  readonly field: string;
  readonly confidence: number;
}

/**
 * What a column's first cells look like when its header does not tell. Where there is no header at
 * all, units, posts and the values of a vocabulary count too.
 */
export function guessContent(
  column: number,
  sample: readonly SheetRow[],
  hasHeader: boolean,
): ContentGuess | null {
  const cells = sample
    .map((row) => cellAt(row, column))
    .filter((cell) => cell !== null && cell !== '');
  if (cells.length < (hasHeader ? MINIMUM : 2)) return null;
  if (!hasHeader && areRunningNumbers(cells)) return { field: '[ordinal]', confidence: 0.9 };
  const looks = hasHeader ? LOOKS.slice(0, SURE_LOOKS) : LOOKS;
  for (const { field, weight, isLike } of looks) {
    const share = cells.filter(isLike).length / cells.length;
    if (share >= LEAST_SHARE) return { field, confidence: share * weight };
  }
  return null;
}

function areRunningNumbers(cells: readonly RawCell[]): boolean {
  return cells.every((cell, index) => index === 0 || Number(cell) === Number(cells[index - 1]) + 1);
}

interface Look {
  readonly field: string;
  /** Confidence where every cell looks so. */
  readonly weight: number;
  readonly isLike: (cell: RawCell) => boolean;
}

const LOOKS: readonly Look[] = [
  look('gender', 0.9, (text) => /^(nam|nữ|nu|male|female)$/.test(foldText(text))),
  { field: 'birthDate', weight: 0.8, isLike: isBirthDate },
  look('name', 0.6, (text) => isPersonName(text) && hasKnownSurname(text)),
  look('commune', 0.6, (text) => unitKey(text).level === 'commune'),
  look('district', 0.6, (text) => unitKey(text).level === 'district'),
  ...['politicalTheory', 'rank', 'grade', 'cadreLevel', 'managementGroup'].map(likeVocabulary),
  look('position', 0.6, (text) => POSITION.test(plainText(text))),
  look('unit', 0.5, beginsLikeUnit),
];

function look(field: string, weight: number, isLike: (text: string) => boolean): Look {
  return { field, weight, isLike: (cell) => typeof cell === 'string' && isLike(cell) };
}

function likeVocabulary(field: string): Look {
  const vocabulary = FIELD_DICTIONARY.find(({ key }) => key === field)?.vocabulary;
  const reader = new VocabularyReader(vocabulary);
  return look(field, 0.7, (text) => vocabulary !== undefined && reader.read(text) !== null);
}

const POSITION =
  /^(?:pho |nguyen )*(?:bi thu|chu tich|chu nhiem|giam doc|truong|hieu truong|vien truong|chanh|uy vien|tong bien tap|chi huy|chinh tri vien|doi|thuong truc|secretary|chairman|director|head|member|vice)/;

/** The looks that are told apart even where a header says something that nobody knows. */
const SURE_LOOKS = 3;
const MINIMUM = 3;
const LEAST_SHARE = 0.85;
