import type { ExplainedPerson, Explanation } from '../../core/indicators/Explanation';

/** How a person stands to a figure. */
export type PersonStanding = 'counted' | 'unknown' | 'undecided' | 'nearest' | 'notCounted';

export interface PersonRow {
  readonly standing: PersonStanding;
  readonly explained: ExplainedPerson;
}

/**
 * Everybody in or perhaps in the population: who counts, who cannot be decided, who lacks exactly
 * one part of the condition (grouped by that part), and who else does not count.
 */
export function peopleRows(explanation: Explanation): readonly PersonRow[] {
  const nearest = explanation.nearest.flatMap(({ people }) => people);
  const isNearest = new Set(nearest.map(({ person }) => person));
  const rest = explanation.denominatorOnly.filter(({ person }) => !isNearest.has(person));
  const rows = (standing: PersonStanding, people: readonly ExplainedPerson[]) =>
    people.map((explained) => ({ standing, explained }));
  return [
    ...rows('counted', explanation.certain),
    ...rows('unknown', explanation.unknown),
    ...rows('undecided', explanation.undecided),
    ...rows('nearest', nearest),
    ...rows('notCounted', rest),
  ];
}
