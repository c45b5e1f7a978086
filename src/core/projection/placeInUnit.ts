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
  const last = names.pop();
  if (last === undefined) return { values };
  const above = names.map((name) => findUnits(roster.units, name));
  const [unit, ...others] = findUnits(roster.units, last).filter((one) => {
    const path = pathOf(roster, one);
    return above.every((units) => units.some((upper) => path.includes(upper)));
  });
  if (unit === undefined || others.length > 0) return null;
  return { unit, values: withUnitNames(roster, unit, values) };
}

/** The unit and those above it, without the topmost, which is everybody. */
function pathOf({ units }: Roster, unit: number): number[] {
  const path: number[] = [];
  for (let at = unit; at > 0; at = units.nodes[at]?.parent ?? 0) path.push(at);
  return path;
}

function withUnitNames(
  roster: Roster,
  unit: number,
  values: ReadonlyMap<string, FieldValue>,
): Map<string, FieldValue> {
  const { nodes } = roster.units;
  const names = new Map<string, string>();
  for (const at of pathOf(roster, unit)) {
    const { level = '', name = '' } = nodes[at] ?? {};
    names.set(level, name);
  }
  const completed = new Map(values);
  for (const level of ['district', 'commune']) {
    if (names.has(level) || !values.has(level)) write(level, names.get(level) ?? '');
  }
  const own = values.get('unit');
  if (own?.kind !== 'text' || own.text === '') write('unit', nodes[unit]?.name ?? '');
  return completed;

  function write(field: string, text: string): void {
    completed.set(field, { kind: 'text', text });
  }
}
