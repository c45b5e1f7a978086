import type { Issue } from '../Issue';
import { indexPeople } from '../engine/PeopleIndex';
import type { Roster } from '../roster/Roster';
import { bindMeasure } from './bindMeasure';
import { conditionTexts } from './conditionTexts';
import { compileScale } from './conditionScale';
import { entryStates } from './entryStates';
import { explainPeople } from './explainPeople';
import { explainValues } from './explainValues';
import type { Explanation } from './Explanation';
import type { Indicator, Measure } from './Indicator';
import { listConditionFields } from './language/ConditionField';
import { rosterFields } from './rosterFields';

/**
 * Says of every person whether an indicator counts them and why. With `unit`, a node of the unit
 * tree, only of the people under it. `null` when the definition has an error.
 */
export function explainIndicator(
  roster: Roster,
  indicator: Indicator,
  options: { readonly asOf: number; readonly unit?: number },
): { readonly explanation: Explanation | null; readonly issues: readonly Issue[] } {
  const { fields, columns } = rosterFields(roster);
  const { measure: bound, issues } = bindMeasure(indicator, listConditionFields(fields));
  if (!bound) return { explanation: null, issues };
  const { age = 'date', leapDay = 'march1' } = indicator.settings ?? {};
  const context = { columns, asOf: options.asOf, age, leapDay };
  const texts = conditionTexts(indicator.measure);
  const scaleOf = (name: string) =>
    compileScale(name, texts[name] ?? '', bound.truths[name], context);
  const subject = {
    roster,
    people: indexPeople(roster.person, roster.personCount),
    states: entryStates(bound, context, roster.rowCount),
    isWithin: unitTest(roster, options.unit ?? 0),
    placeOf: placeTest(roster, indicator.measure),
  };
  const population = scaleOf('population');
  if (bound.value) {
    return { explanation: explainValues(subject, population, bound.value, context), issues };
  }
  const { kind } = indicator.measure;
  const scales = {
    population,
    condition: scaleOf(kind === 'ratio' ? 'numerator' : 'condition'),
    other: kind === 'ratio' ? scaleOf('denominator') : scaleOf('alsoCondition'),
  };
  const hasSecond = bound.truths['alsoCondition'] !== undefined;
  const role = kind === 'ratio' ? 'denominator' : hasSecond ? 'second' : 'none';
  return { explanation: explainPeople(subject, scales, role), issues };
}

/** Whether an entry stands under a unit. */
function unitTest(roster: Roster, unit: number): (row: number) => boolean {
  if (unit === 0) return () => true;
  const { nodes } = roster.units;
  const within = new Uint8Array(nodes.length);
  within[unit] = 1;
  // Parents stand before their children.
  for (let node = unit + 1; node < nodes.length; node++) {
    within[node] = within[nodes[node]?.parent ?? 0] ?? 0;
  }
  return (row) => within[roster.unit[row] ?? 0] === 1;
}

/** In a share of units, people count by the unit of its level that they stand under. */
function placeTest(roster: Roster, measure: Measure): (row: number) => number {
  if (measure.kind !== 'unitShare') return () => 0;
  const places: number[] = [];
  for (const [node, { level, parent }] of roster.units.nodes.entries()) {
    const isPlaced = node > 0 && level !== measure.level && (places[parent] ?? 0) !== 0;
    places.push(isPlaced ? (places[parent] ?? 0) : level === measure.level ? node : 0);
  }
  return (row) => places[roster.unit[row] ?? 0] ?? 0;
}
