import type { Figure } from '../../core/indicators/IndicatorResult';
import type { UnitTree } from '../../core/roster/UnitTree';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';

/** A unit by its node (0 is the whole), or a group of a field by its `groupPlace`. */
export type Place = number | string;

/** Places whose people are those of `parent`, apart from some who stand in none of them. */
interface Partition {
  readonly parent: Place;
  readonly parts: readonly Place[];
}

/** Everything that an indicator says about how many, place by place. */
export interface PlaceFigures {
  readonly sizes: ReadonlyMap<Place, number>;
  /** The people it is about: of a ratio those above its line too, else the sizes. */
  readonly people: ReadonlyMap<Place, number>;
  /** Those who certainly count. */
  readonly counted: ReadonlyMap<Place, number>;
  /** From the smallest units up; only places with people. */
  readonly partitions: readonly Partition[];
  readonly fields: readonly string[];
}

export function groupPlace(field: string, group: string): Place {
  return `${field}\n${group}`;
}

/** The units below each other, and the groups of every field below the whole. */
export function placeFigures(
  units: UnitTree,
  { result, overall, byUnit }: ComparedIndicator,
): PlaceFigures {
  const figures = new Map<Place, Figure>(byUnit.map(({ figure }) => [figure.unit, figure]));
  figures.set(0, overall.figure);
  const ofUnits = [...unitPartitions(units, figures)].sort((one, other) => other[0] - one[0]);
  const ofFields = result.byField.map(({ field, groups }) =>
    groups.map(({ name, figure }) => {
      const place = groupPlace(field, name);
      figures.set(place, figure);
      return place;
    }),
  );
  const hasPeople = (place: Place) => peopleOf(figures.get(place)) > 0;
  return {
    sizes: new Map([...figures].map(([place, { denominator }]) => [place, denominator])),
    people: new Map([...figures].map(([place, figure]) => [place, peopleOf(figure)])),
    counted: new Map([...figures].map(([place, { certain }]) => [place, certain])),
    partitions: [
      // Children have larger numbers than their parents.
      ...ofUnits.map(([parent, parts]) => ({ parent, parts })),
      ...ofFields.map((parts) => ({ parent: 0, parts: parts.filter(hasPeople) })),
    ],
    fields: result.byField.map(({ field }) => field),
  };
}

/** Parent → the units below it that have people; a unit is below the nearest unit with a figure. */
function unitPartitions(
  units: UnitTree,
  figures: ReadonlyMap<Place, Figure>,
): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (const [unit, figure] of figures) {
    if (typeof unit !== 'number' || unit === 0 || peopleOf(figure) === 0) continue;
    let parent = units.nodes[unit]?.parent ?? 0;
    while (parent !== 0 && !figures.has(parent)) parent = units.nodes[parent]?.parent ?? 0;
    const siblings = children.get(parent);
    if (siblings) siblings.push(unit);
    else children.set(parent, [unit]);
  }
  return children;
}

function peopleOf(figure: Figure | undefined): number {
  return figure?.population ?? figure?.denominator ?? 0;
}
