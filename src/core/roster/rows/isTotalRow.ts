import { foldText } from '../foldText';
import { plainText } from '../plainText';
import { hasKnownSurname, isPersonName } from '../values/isPersonName';
import { beginsLikeUnit } from './beginsLikeUnit';
import { AGE_LABEL, BARE_TOTAL, COUNT_LABEL, NOT_A_TOTAL, TOTAL_LABEL } from './rowWords';
import type { FilledCell } from './SheetRow';

/** A row as it is looked at for counts instead of a person. */
interface CountedRow {
  readonly filled: readonly FilledCell[];
  /** Its first text, wherever it stands. */
  readonly label: string;
  /** The text in the name column, −1 where there is none. */
  readonly name: string;
  readonly nameColumn: number;
  /** Asked only of rows that are labelled like a total. */
  readonly hasBirth: () => boolean;
}

/** A line of counts, labelled as a total or telling nothing but numbers. */
export function isTotalRow(row: CountedRow): boolean {
  return isTotal(row.label) ? !isSomebody(row) : holdsCounts(row);
}

function isTotal(label: string): boolean {
  return TOTAL_LABEL.test(foldText(label)) && !NOT_A_TOTAL.test(plainText(label));
}

/**
 * Somebody of the family Tống or Công in a list typed without accents, or in a commune such as
 * "Cộng Lạc", whose column stands before that of the names.
 */
function isSomebody({ filled, label, name, hasBirth }: CountedRow): boolean {
  if (name === '') return false;
  const words = filled.filter(({ value }) => value !== name && value !== label && isWord(value));
  if (name === label) {
    if (!NAME_WORDS.test(name) || BARE_TOTAL.test(name.toLowerCase())) return false;
    return words.length > 1 || hasBirth();
  }
  if (!isPersonName(name) || beginsLikeUnit(name)) return false;
  return words.length > 0 || (hasKnownSurname(name) && hasBirth());
}

function isWord(value: FilledCell['value']): boolean {
  return typeof value === 'string' && /^\s*\p{L}/u.test(value);
}

/** Nothing but counts, without a label or behind one such as "Tỷ lệ %" that is no name. */
function holdsCounts({ filled, label, name, nameColumn, hasBirth }: CountedRow): boolean {
  if (nameColumn < 0) return false;
  if (label === '') return name === '' && filled.every(isCount) && !hasBirth();
  if (name !== label) return false;
  const plain = plainText(label);
  const isAge = AGE_LABEL.test(plain) && !isPersonName(label);
  if (!isAge && !COUNT_LABEL.test(plain)) return false;
  const others = filled.filter(({ column }) => column !== nameColumn);
  return others.length > 0 && others.every(isCount) && (isAge || !hasBirth());
}

/** A number, also as "25 đ/c". */
export function isCount({ value }: FilledCell): boolean {
  return typeof value === 'number' || isCountText(String(value));
}

/** "03 người" too, where a name stands else. */
export function isCountText(text: string): boolean {
  return COUNT.test(foldText(text));
}

const COUNT = /^\(?[\d.,% ]+(?:đ\/c|đc|đồng chí|người|cán bộ)?\)?$/;

/** Two to six words typed without accents: with them "Tổng" and "Cộng" are no family names. */
const NAME_WORDS = /^[a-z]+(?: +[a-z]+){1,5}$/i;
