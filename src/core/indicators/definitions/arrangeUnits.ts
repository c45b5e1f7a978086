import type { Issue } from '../../Issue';
import { foldText } from '../../roster/foldText';
import { nearestName } from '../language/nearestName';
import type { ListedUnit } from './readUnits';

/** A listed unit in its place: `parent` is an index into the arranged units, −1 under the whole. */
export interface ArrangedUnit extends ListedUnit {
  readonly index: number;
  readonly parentIndex: number;
}

/**
 * Hangs every listed unit under the one it belongs to. A unit of the level of the province that
 * belongs to nothing is the whole itself (`parentIndex` −1, and its children's too).
 */
export function arrangeUnits(listed: readonly ListedUnit[]): {
  readonly units: readonly ArrangedUnit[];
  readonly whole: ListedUnit | null;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const whole = listed.find(({ level, parent }) => level === 'province' && !parent) ?? null;
  const units = withoutRepeats(listed, whole, issues);
  const parents = units.map((unit) => findParent(unit, units, whole, issues));
  return { units: units.map(place), whole, issues };

  function place(unit: ListedUnit, index: number): ArrangedUnit {
    const parentIndex = parents[index] ?? -1;
    if (!isCircular(parents, index)) return { ...unit, index, parentIndex };
    issues.push(issueAt('units-parent-circular', unit.at.parent, { unit: unit.name }));
    return { ...unit, index, parentIndex: -1 };
  }
}

function withoutRepeats(
  listed: readonly ListedUnit[],
  whole: ListedUnit | null,
  issues: Issue[],
): ListedUnit[] {
  const seen = new Set<string>();
  return listed.filter((unit) => {
    if (unit === whole) return false;
    const keys = [
      `${foldText(unit.parent ?? '')}/${foldText(unit.name)}`,
      ...(unit.code === undefined ? [] : [`#${foldText(unit.code)}`]),
    ];
    const isRepeated = keys.some((key) => seen.has(key));
    if (isRepeated) issues.push(issueAt('units-repeated', unit.at.name, { unit: unit.name }));
    for (const key of keys) seen.add(key);
    return !isRepeated;
  });
}

function findParent(
  { parent, at }: ListedUnit,
  units: readonly ListedUnit[],
  whole: ListedUnit | null,
  issues: Issue[],
): number {
  if (parent === undefined) return -1;
  const wanted = foldText(parent);
  if (whole && namesOf(whole).includes(wanted)) return -1;
  const byCode = units.findIndex(({ code }) => code !== undefined && foldText(code) === wanted);
  if (byCode >= 0) return byCode;
  const found = [...units.keys()].filter((index) => {
    const unit = units[index];
    return unit !== undefined && namesOf(unit).includes(wanted);
  });
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const names = units.map(({ name }) => name);
  const nearest = found.length === 0 ? nearestName(parent, names) : null;
  const code = found.length === 0 ? 'units-parent-unknown' : 'units-parent-unclear';
  issues.push(issueAt(code, at.parent, { parent, ...(nearest !== null && { nearest }) }));
  return -1;
}

/** Code, name and other names, folded. */
export function namesOf({ code, name, otherNames }: ListedUnit): string[] {
  return [...(code === undefined ? [] : [code]), name, ...otherNames].map(foldText);
}

function isCircular(parents: readonly number[], index: number): boolean {
  const seen = new Set<number>();
  for (let at = index; at !== -1; at = parents[at] ?? -1) {
    if (seen.has(at)) return at === index;
    seen.add(at);
  }
  return false;
}

function issueAt(
  code: string,
  at: ListedUnit['at']['name'],
  parameters: Issue['parameters'],
): Issue {
  return { code, severity: 'error', at: { in: 'cell', ...at }, parameters };
}
