import { MISSING_EARLIEST } from '../engine/Column';
import type { CellAddress, Issue } from '../Issue';
import type { Roster } from '../roster/Roster';

/** Who of one roster is who in another. */
export interface PeopleMatch {
  /** Person of the first roster → person of the second; −1 for those who left. */
  readonly after: Int32Array;
  /** Person of the second roster → person of the first; −1 for those who joined. */
  readonly before: Int32Array;
  readonly issues: readonly Issue[];
}

/**
 * Matches people by number, else by name and birth date, else by name and unit. A clue that two
 * people share on either side matches nobody: they are reported, and counted as left and joined.
 */
export function matchPeople(first: Roster, second: Roster): PeopleMatch {
  const after = new Int32Array(first.personCount).fill(-1);
  const before = new Int32Array(second.personCount).fill(-1);
  const unclear = new Set<number>();
  for (const clueOf of [readNumbers, readBirths, readPlaces]) {
    const ours = indexClues(first, clueOf(first), after);
    const theirs = indexClues(second, clueOf(second), before);
    for (const [clue, people] of theirs) {
      const known = ours.get(clue);
      const [one, two] = [known?.[0], people[0]];
      if (!known || one === undefined || two === undefined) continue;
      if (known.length > 1 || people.length > 1) {
        for (const person of people) unclear.add(person);
        continue;
      }
      // Somebody with several entries may already be matched by another of them.
      if (after[one] !== -1 || before[two] !== -1) continue;
      after[one] = two;
      before[two] = one;
    }
  }
  const left = [...unclear].filter((person) => before[person] === -1);
  return { after, before, issues: reportUnclear(second, left) };
}

type ClueOf = (row: number) => string;

/** Clue → the people, not matched so far, who have it. */
function indexClues(roster: Roster, clueOf: ClueOf, matched: Int32Array): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let row = 0; row < roster.rowCount; row++) {
    const person = roster.person[row] ?? 0;
    const clue = clueOf(row);
    if (clue === '' || matched[person] !== -1) continue;
    const people = index.get(clue);
    if (!people) index.set(clue, [person]);
    else if (!people.includes(person)) people.push(person);
  }
  return index;
}

function readNumbers(roster: Roster): ClueOf {
  return textOf(roster, 'personId');
}

function readBirths(roster: Roster): ClueOf {
  const name = textOf(roster, 'name');
  const birth = roster.columns.get('birthDate');
  return (row) => {
    const earliest = birth?.kind === 'date' ? (birth.earliest[row] ?? 0) : MISSING_EARLIEST;
    const known = name(row);
    return known === '' || earliest === MISSING_EARLIEST || birth?.kind !== 'date'
      ? ''
      : `${known}|${earliest}|${birth.latest[row] ?? 0}`;
  };
}

function readPlaces(roster: Roster): ClueOf {
  const name = textOf(roster, 'name');
  const { nodes } = roster.units;
  const paths: string[] = [];
  nodes.forEach((node, number) => {
    paths.push(number === 0 ? '' : `${paths[node.parent] ?? ''}/${node.name}`);
  });
  return (row) => {
    const known = name(row);
    return known === '' ? '' : `${known}|${paths[roster.unit[row] ?? 0] ?? ''}`;
  };
}

function textOf(roster: Roster, field: string): ClueOf {
  const column = roster.columns.get(field);
  if (column?.kind !== 'text') return () => '';
  const { codes, folded } = column;
  return (row) => folded[codes[row] ?? 0] ?? '';
}

function reportUnclear(roster: Roster, people: readonly number[]): Issue[] {
  const wanted = new Set(people);
  const cells: CellAddress[] = [];
  for (let row = 0; row < roster.rowCount; row++) {
    if (!wanted.delete(roster.person[row] ?? 0)) continue;
    const sheet = roster.sheets[roster.origin.sheet[row] ?? 0];
    const column = sheet?.columns.get('name') ?? 0;
    cells.push({ sheet: sheet?.name ?? '', row: roster.origin.row[row] ?? 0, column });
  }
  const [first] = cells;
  if (!first) return [];
  const at = { in: 'cell' as const, ...first };
  const parameters = { people: people.length };
  return [{ code: 'bridge-person-unclear', severity: 'warning', at, parameters, cells }];
}
