import { foldText } from '../../core/roster/foldText';
import { plainText } from '../../core/roster/plainText';
import type { Roster } from '../../core/roster/Roster';
import type { TextColumn } from '../../core/engine/Column';

export interface FoundPerson {
  readonly key: string;
  readonly name: string;
  /** '' when the roster has no numbers. */
  readonly personId: string;
  /** What tells people of one name apart: number and unit. */
  readonly detail: string;
}

const most = 20;

/** Names between two steps: about a millisecond. */
const portion = 200;

/** The steps of a search, between which the page may draw; at the end those who were found. */
export type PeopleSearch = (typed: string) => Generator<undefined, readonly FoundPerson[]>;

/**
 * Finds the first people of a roster whose name contains what was typed, whatever its case; typed
 * without accents it is sought without them: "nguyen thi".
 */
export function searchPeople(roster: Roster): PeopleSearch {
  const names = roster.columns.get('name');
  // Made once, and what a search that was given up has made stays.
  const bare: string[] = [];
  return function* (typed) {
    const wanted = foldText(typed);
    if (wanted === '' || names?.kind !== 'text') return [];
    if (plainText(typed) !== wanted) return listMatches(roster, names, names.folded, wanted);
    while (bare.length < names.folded.length) {
      const next = names.folded.slice(bare.length, bare.length + portion);
      bare.push(...next.map(plainText));
      yield;
    }
    return listMatches(roster, names, bare, wanted);
  };
}

function listMatches(
  roster: Roster,
  names: TextColumn,
  texts: readonly string[],
  wanted: string,
): readonly FoundPerson[] {
  const matching = texts.map((text) => text.includes(wanted));
  const found = new Map<number, FoundPerson>();
  for (let row = 0; row < roster.rowCount && found.size < most; row += 1) {
    const code = names.codes[row] ?? 0;
    const person = roster.person[row] ?? 0;
    if (!matching[code] || found.has(person)) continue;
    const personId = textAt(roster, 'personId', row);
    const unit = roster.units.nodes[roster.unit[row] ?? 0]?.name ?? '';
    found.set(person, {
      key: String(person),
      name: names.values[code] ?? '',
      personId,
      detail: [personId, unit].filter((part) => part !== '').join(', '),
    });
  }
  return [...found.values()];
}

function textAt(roster: Roster, field: string, row: number): string {
  const column = roster.columns.get(field);
  return column?.kind === 'text' ? (column.values[column.codes[row] ?? 0] ?? '') : '';
}
