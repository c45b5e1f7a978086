import type { ExplainedPerson, Explanation } from '../../core/indicators/Explanation';

/** How a person stands to a figure. */
export type PersonStanding =
  'counted' | 'unknown' | 'undecided' | 'nearest' | 'fixed' | 'notCounted';

export interface PersonRow {
  readonly standing: PersonStanding;
  readonly explained: ExplainedPerson;
}

/**
 * Everybody in or perhaps in the population: who counts, who cannot be decided, who lacks exactly
 * one part of the condition (grouped by that part, those that can still change first), and who else does not count.
 */
export function peopleRows(explanation: Explanation): readonly PersonRow[] {
  const nearest = (isFixed: boolean) =>
    explanation.nearest
      .filter(({ part }) => part.isFixed === isFixed)
      .flatMap(({ people }) => people);
  const isNearest = new Set(
    explanation.nearest.flatMap(({ people }) => people).map(({ person }) => person),
  );
  const rest = explanation.denominatorOnly.filter(({ person }) => !isNearest.has(person));
  const rows = (standing: PersonStanding, people: readonly ExplainedPerson[]) =>
    people.map((explained) => ({ standing, explained }));
  return [
    ...rows('counted', explanation.certain),
    ...rows('unknown', explanation.unknown),
    ...rows('undecided', explanation.undecided),
    ...rows('nearest', nearest(false)),
    ...rows('fixed', nearest(true)),
    ...rows('notCounted', rest),
  ];
}
