import { isCivilDate, daysInMonth, serialToDayNumber, toDayNumber } from '../engine/calendar';
import { Truth } from '../engine/Column';
import { isBareYear } from '../indicators/definitions/readCell';
import { FIELD_DICTIONARY } from '../roster/fieldDictionary';
import type { RosterField } from '../roster/Roster';
import type { RawCell } from '../roster/RosterInput';
import { readNumberText } from '../roster/values/readNumberText';
import { readTypedDate } from '../roster/values/readTypedDate';
import { readMark } from '../roster/values/readMark';
import { VocabularyReader } from '../roster/values/VocabularyReader';

/** A value for one entry of a column. */
export type FieldValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly earliest: number; readonly latest: number }
  | { readonly kind: 'flag'; readonly truth: Truth };

/** Reads a cell as the roster would; `null` when it cannot stand in the field's column. */
export function readFieldValue(field: RosterField, cell: RawCell): FieldValue | null {
  switch (field.kind) {
    case 'text':
      return readVocabulary(field, String(cell).trim());
    case 'number': {
      const number = typeof cell === 'number' ? cell : readNumberText(String(cell));
      return number === null ? null : { kind: 'number', number };
    }
    case 'date':
      return readInterval(cell);
    case 'flag': {
      const mark = readMark(cell);
      return mark && { kind: 'flag', truth: mark === 'yes' ? Truth.true : Truth.false };
    }
  }
}

function readVocabulary(field: RosterField, text: string): FieldValue | null {
  const vocabulary = FIELD_DICTIONARY.find(({ key }) => key === field.key)?.vocabulary;
  if (!vocabulary) return { kind: 'text', text };
  const name = new VocabularyReader(vocabulary).read(text);
  return name === null ? null : { kind: 'text', text: name };
}

/** A date as the interval of the days that it can mean: a year alone is 365 or 366 days long. */
export function readInterval(cell: RawCell): Extract<FieldValue, { kind: 'date' }> | null {
  if (typeof cell === 'number' && !isBareYear(cell)) {
    const day = serialToDayNumber(cell);
    return day === null ? null : { kind: 'date', earliest: day, latest: day };
  }
  const typed = readTypedDate(String(cell));
  if (!typed || typed.isYearShort) return null;
  const { year, month, day } = typed;
  if (month === 0) {
    return { kind: 'date', earliest: toDayNumber(year, 1, 1), latest: toDayNumber(year, 12, 31) };
  }
  const [first, last] = day === 0 ? [1, daysInMonth(year, month)] : [day, day];
  if (!isCivilDate(year, month, first)) return null;
  return {
    kind: 'date',
    earliest: toDayNumber(year, month, first),
    latest: toDayNumber(year, month, last),
  };
}
