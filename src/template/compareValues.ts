import { foldText } from '../core/roster/foldText';
import type { Language } from '../messages/Language';
import type { FormValue } from './FormValue';

/**
 * Order of two values: negative, 0 or positive; `null` when they cannot be compared. A text of an
 * ordered vocabulary compares by its place there, other texts by the language's alphabet.
 */
export function compareValues(one: FormValue, other: FormValue, language: Language): number | null {
  if (one.kind === 'number' && other.kind === 'number') return one.value - other.value;
  if (one.kind === 'date' && other.kind === 'date') return one.day - other.day;
  if (one.kind === 'truth' && other.kind === 'truth')
    return Number(one.value) - Number(other.value);
  if (one.kind !== 'text' || other.kind !== 'text') return null;
  const vocabulary = (one.vocabulary ?? other.vocabulary)?.map(foldText);
  const left = foldText(one.text);
  const right = foldText(other.text);
  if (left === right) return 0;
  const places = [vocabulary?.indexOf(left) ?? -1, vocabulary?.indexOf(right) ?? -1] as const;
  if (places[0] >= 0 && places[1] >= 0) return places[0] - places[1];
  return collators[language].compare(one.text, other.text) || (left < right ? -1 : 1);
}

/** For sorting: what is missing stands last whichever way round. */
export function orderValues(
  one: FormValue,
  other: FormValue,
  language: Language,
  isFalling: boolean,
): number {
  if (one.kind === 'blank' || other.kind === 'blank') {
    return Number(one.kind === 'blank') - Number(other.kind === 'blank');
  }
  const order = compareValues(one, other, language) ?? one.kind.localeCompare(other.kind);
  return isFalling ? -order : order;
}

const collators: Readonly<Record<Language, Intl.Collator>> = {
  vi: new Intl.Collator('vi', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};
