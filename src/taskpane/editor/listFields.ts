import { rosterFields } from '../../core/indicators/rosterFields';
import type { Roster } from '../../core/roster/Roster';
import type { Language } from '../../messages/Language';

/** A field that the builder offers, by the name that it writes into conditions. */
export interface BuilderField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'date' | 'flag';
  /** Values of the roster with the number of entries that have them, the most frequent first. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** Values offered of one field; a name typed in full works beyond them. */
const mostValues = 40;

export function listFields(roster: Roster, language: Language): readonly BuilderField[] {
  const { fields, columns } = rosterFields(roster);
  const age: BuilderField = {
    name: 'Tuổi',
    label: language === 'vi' ? 'Tuổi' : 'Age',
    kind: 'number',
    values: [],
  };
  const listed = fields
    .filter(({ key }) => key !== 'name')
    .map((field): BuilderField => {
      const column = columns.get(field.key);
      return {
        name: field.labels.vi,
        label: field.labels[language],
        kind: field.kind,
        values: column?.kind === 'text' ? countValues(column.codes, column.values) : [],
      };
    });
  return columns.has('birthDate') ? [age, ...listed] : listed;
}

function countValues(codes: ArrayLike<number>, values: readonly string[]): BuilderField['values'] {
  const counts = new Uint32Array(values.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return values
    .map((value, code) => ({ value, count: counts[code] ?? 0 }))
    .filter(({ value, count }) => value !== '' && count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, mostValues);
}
