import type { Roster } from '../roster/Roster';
import { findUnits } from '../targets/findUnits';
import type { FieldValue } from './readFieldValue';

const UNIT_FIELDS = ['district', 'commune', 'unit'] as const;

/**
 * The unit that the values name, and the values completed by the unit's own names, so that
 * conditions on unit columns see the new place; `null` when no unit, or more than one, is meant.
 */
export function placeInUnit(
  roster: Roster,
  values: ReadonlyMap<string, FieldValue>,
): { readonly unit?: number; readonly values: ReadonlyMap<string, FieldValue> } | null {
  const names = UNIT_FIELDS.flatMap((key) => {
    const value = values.get(key);
    return value?.kind === 'text' && value.text !== '' ? [value.text] : [];
  });
  const last = names[names.length - 1];
  if (last === undefined) return { values };
  const byPath = findUnits(roster.units, names.join('/'));
  const found = byPath.length > 0 ? byPath : findUnits(roster.units, last);
  const [unit] = found;
  if (unit === undefined || found.length > 1) return null;
  return { unit, values: withUnitNames(roster, unit, values) };
}

function withUnitNames(
  roster: Roster,
  unit: number,
  values: ReadonlyMap<string, FieldValue>,
): Map<string, FieldValue> {
  const { nodes } = roster.units;
  const completed = new Map(values);
  for (const field of UNIT_FIELDS) {
    if (!completed.has(field)) completed.set(field, { kind: 'text', text: '' });
  }
  for (let at = unit; at > 0; at = nodes[at]?.parent ?? 0) {
    const node = nodes[at];
    if (node?.level === 'district' || node?.level === 'commune') {
      completed.set(node.level, { kind: 'text', text: node.name });
    }
  }
  const own = completed.get('unit');
  if (own?.kind === 'text' && own.text === '') {
    completed.set('unit', { kind: 'text', text: nodes[unit]?.name ?? '' });
  }
  return completed;
}
