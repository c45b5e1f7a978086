import { FIELD_DICTIONARY } from '../../roster/fieldDictionary';
import { foldText } from '../../roster/foldText';
import { everyValue } from '../../roster/vocabularies';

/**
 * The canonical name of a vocabulary's value, from any of its spellings: `CVC`, `01.002` and
 * `Chuyên viên chính` are one. `null` when the field has no vocabulary, or the value is not in it.
 */
export function vocabularyValue(field: string, text: string): string | null {
  return NAMES.get(field)?.get(foldText(text)) ?? null;
}

/** The names that a field's vocabulary has; none where the field has no vocabulary. */
export function vocabularyNames(field: string): ReadonlySet<string> {
  return new Set(NAMES.get(field)?.values());
}

/** Per field, the canonical name by folded spelling; the names themselves come first. */
const NAMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  FIELD_DICTIONARY.map(({ key, vocabulary }) => {
    const spellings = new Map<string, string>();
    const add = (spelling: string, name: string) => {
      const folded = foldText(spelling);
      if (!spellings.has(folded)) spellings.set(folded, name);
    };
    const values = vocabulary ? everyValue(vocabulary) : [];
    for (const { name } of values) add(name, name);
    for (const { name, aliases } of values) {
      for (const alias of aliases) add(alias, name);
    }
    return [key, spellings];
  }),
);
