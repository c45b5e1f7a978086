import { foldText } from '../../core/roster/foldText';
import { plainText } from '../../core/roster/plainText';
import type { Roster } from '../../core/roster/Roster';

const most = 20;
const unitFields: readonly string[] = ['district', 'commune', 'unit'];

/**
 * What the roster already says in a field, the first values that contain what was typed, with or
 * without accents; of units the names of all of them, whatever columns they stand in.
 */
export function suggestValues(roster: Roster, field: string, typed: string): readonly string[] {
  const wanted = foldText(typed);
  const fold = plainText(typed) === wanted ? plainText : foldText;
  const found = new Set<string>();
  for (const value of valuesOf(roster, field)) {
    if (value !== '' && fold(value).includes(wanted)) found.add(value);
    if (found.size === most) break;
  }
  return [...found];
}

function valuesOf({ columns, units }: Roster, field: string): readonly string[] {
  // The topmost unit is everybody.
  if (unitFields.includes(field)) return units.nodes.slice(1).map(({ name }) => name);
  const column = columns.get(field);
  return column?.kind === 'text' ? column.values : [];
}
