import type { RosterField } from '../../roster/Roster';
import { foldText } from '../../roster/foldText';

/** A field that conditions can name. */
export interface ConditionField {
  /** The column that its values come from; for the age that of the birth dates. */
  readonly column: string;
  readonly kind: RosterField['kind'] | 'age';
  /** To suggest and to print. */
  readonly name: string;
  readonly vocabulary?: readonly string[];
}

/** Fields by folded name: key, either label, or a header of the sheet, the earlier ones first. */
export type FieldDirectory = ReadonlyMap<string, ConditionField>;

export function listConditionFields(fields: readonly RosterField[]): FieldDirectory {
  const directory = new Map<string, ConditionField>();
  const add = (name: string, field: ConditionField) => {
    const folded = foldText(name);
    if (folded !== '' && !directory.has(folded)) directory.set(folded, field);
  };
  if (fields.some(({ key, kind }) => key === 'birthDate' && kind === 'date')) {
    const age: ConditionField = { column: 'birthDate', kind: 'age', name: 'Tuổi' };
    for (const name of AGE_NAMES) add(name, age);
  }
  const entries = fields.map((field) => ({
    field,
    entry: {
      column: field.key,
      kind: field.kind,
      name: field.labels.vi,
      vocabulary: field.vocabulary,
    },
  }));
  for (const { field, entry } of entries) add(field.key, entry);
  for (const { field, entry } of entries) add(field.labels.vi, entry);
  for (const { field, entry } of entries) add(field.labels.en, entry);
  for (const { field, entry } of entries) for (const header of field.headers) add(header, entry);
  // Without birth dates a column of ages is the age, in whichever language it is headed.
  const own = AGE_NAMES.map((name) => directory.get(foldText(name))).find((field) => field);
  if (own) for (const name of AGE_NAMES) add(name, own);
  return directory;
}

/** The age is no column: it follows from the birth date at the as-of date. */
const AGE_NAMES = ['age', 'Tuổi'];
