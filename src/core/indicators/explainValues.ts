import { PersonState } from '../engine/PersonState';
import type { CompileContext } from './compile/CompileContext';
import { compileNumber } from './compile/compileNumber';
import type { ConditionScale } from './conditionScale';
import { numberFields } from './explainParts';
import type { ExplainedSubject } from './explainPeople';
import type { ExplainedPerson, Explanation } from './Explanation';
import type { BoundNumber } from './language/BoundCondition';

/**
 * Who stands behind a mean or a median: `certain` are those whose value is exact, `unknown` those
 * of the population whose value is missing or an interval.
 */
export function explainValues(
  { roster, people, states, isWithin }: ExplainedSubject,
  population: ConditionScale,
  value: BoundNumber,
  context: CompileContext,
): Explanation {
  const { low, high } = compileNumber(value, context);
  const fields = [...new Set(numberFields(value))];
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
    const exact = belonging.find((row) => low(row) === high(row));
    const possible = rows.find((row) => has(row, PersonState.populationPossible));
    if (exact !== undefined) certain.push({ person, row: exact, parts: [], cells: [] });
    else if (belonging[0] !== undefined) {
      unknown.push({ person, row: belonging[0], parts: [], cells: fields });
    } else if (possible !== undefined) {
      const cells = population.openCells(possible);
      undecided.push({ person, row: possible, parts: [], cells });
    } else {
      excluded.push({ person, row: first, parts: population.lacks(first), cells: [] });
    }
  }
  return { certain, denominatorOnly: [], unknown, undecided, excluded, nearest: [] };

  function has(row: number, bit: number): boolean {
    return ((states[row] ?? 0) & bit) !== 0;
  }
}
