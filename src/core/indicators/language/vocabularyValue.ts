import { FIELD_DICTIONARY } from '../../roster/fieldDictionary';
import { foldText } from '../../roster/foldText';

/**
 * The canonical name of a vocabulary's value, from any of its spellings: `CVC`, `01.002` and
 * `Chuyên viên chính` are one. `null` when the field has no vocabulary, or the value is not in it.
 */
export function vocabularyValue(field: string, text: string): string | null {
  const vocabulary = FIELD_DICTIONARY.find(({ key }) => key === field)?.vocabulary;
  const folded = foldText(text);
  const found = vocabulary?.values.find(
    ({ name, aliases }) =>
      foldText(name) === folded || aliases.some((alias) => foldText(alias) === folded),
  );
  return found?.name ?? null;
}
