import { PersonState } from '../engine/PersonState';
import type { CompileContext } from './compile/CompileContext';
import { compileNumber } from './compile/compileNumber';
import type { ConditionScale } from './conditionScale';
import { numberFields } from './explainParts';
import { compileOpen } from './explainUnknown';
import type { ExplainedSubject } from './explainPeople';
import type { ExplainedPerson, Explanation } from './Explanation';
import type { BoundNumber } from './language/BoundCondition';
import { mergeRanges } from './mergeRanges';

/**
 * Who stands behind a mean or a median: `certain` are those whose value is exact, `unknown` those
 * of the population whose value is missing, an interval, or told differently by several entries.
 */
export function explainValues(
  { roster, people, states, isWithin }: ExplainedSubject,
  population: ConditionScale,
  value: BoundNumber,
  context: CompileContext,
): Explanation {
  const { low, high } = compileNumber(value, context);
  const cells = [...new Set(numberFields(value))].map((field) => ({
    field,
    isOpen: compileOpen(field, context),
  }));
  const certain: ExplainedPerson[] = [];
  const unknown: ExplainedPerson[] = [];
  const undecided: ExplainedPerson[] = [];
  const excluded: ExplainedPerson[] = [];
  for (let person = 0; person < roster.personCount; person++) {
    const all = people.rows.subarray(people.starts[person], people.starts[person + 1]);
    const rows = [...all].filter(isWithin);
    const [first] = rows;
    if (first === undefined) continue;
    const belonging = rows.filter((row) => has(row, PersonState.populationCertain));
    const possible = rows.find((row) => has(row, PersonState.populationPossible));
    const [own] = belonging;
    if (own !== undefined) {
      const exact = exactRow(belonging);
      if (exact !== undefined) certain.push({ person, row: exact, parts: [], cells: [] });
      else unknown.push({ person, row: own, parts: [], cells: openFields(belonging) });
    } else if (possible !== undefined) {
      const open = population.openCells(possible);
      undecided.push({ person, row: possible, parts: [], cells: open });
    } else {
      excluded.push({ person, row: first, parts: population.lacks(first), cells: [] });
    }
  }
  return { certain, denominatorOnly: [], unknown, undecided, excluded, nearest: [] };

  /** The fields with an open cell; all of them where the entries contradict one another. */
  function openFields(belonging: readonly number[]): readonly string[] {
    const open = cells.filter(({ isOpen }) => belonging.some(isOpen));
    return (open.length > 0 ? open : cells).map(({ field }) => field);
  }

  /** The entry that says the value on which all entries agree, if there is one. */
  function exactRow(belonging: readonly number[]): number | undefined {
    const known = belonging.filter((row) => !Number.isNaN(low(row)));
    if (known.length === 0) return undefined;
    const [from, to] = mergeRanges(known.map((row) => [low(row), high(row)]));
    const exact = known.find((row) => low(row) === from && high(row) === to) ?? known[0];
    return from === to ? exact : undefined;
  }

  function has(row: number, bit: number): boolean {
    return ((states[row] ?? 0) & bit) !== 0;
  }
}
