import { FIELD_DICTIONARY } from '../../core/roster/fieldDictionary';
import type { Language } from '../../messages/Language';

interface FieldOption {
  /** Field key; '' leaves a column out. */
  readonly value: string;
  readonly label: string;
}

/** What a column can be; the sheet's name is no column. */
export function listColumnFields(language: Language, leftOut: string): readonly FieldOption[] {
  const fields = FIELD_DICTIONARY.filter(({ key }) => key !== 'sheet');
  return [
    { value: '', label: leftOut },
    ...fields.map(({ key, labels }) => ({ value: key, label: labels[language] })),
  ];
}
