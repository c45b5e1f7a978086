import { vocabularyValue } from '../core/indicators/language/vocabularyValue';
import { FIELD_DICTIONARY } from '../core/roster/fieldDictionary';
import { foldText } from '../core/roster/foldText';
import type { Messages } from './messagesFor';

/** A known field under its label in the language of the report; another as it is written. */
export function fieldName(messages: Messages, written: string): string {
  const known = knownField(written);
  if (known) return known.labels[messages.language];
  const folded = foldText(written);
  return folded === foldText('Tuổi') || folded === 'age' ? messages.definitions.age : written;
}

/** What a vocabulary calls a value, in the language of the report; `undefined` for others. */
export function vocabularyWord(
  messages: Messages,
  field: string,
  value: string,
): string | undefined {
  const known = knownField(field);
  const name = known && vocabularyValue(known.key, value);
  return name ? messages.values[name] : undefined;
}

function knownField(written: string): (typeof FIELD_DICTIONARY)[number] | undefined {
  const folded = foldText(written);
  return FIELD_DICTIONARY.find(
    ({ key, labels }) =>
      key === written || foldText(labels.vi) === folded || foldText(labels.en) === folded,
  );
}
