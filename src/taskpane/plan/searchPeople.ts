import { formatIsoDate } from '../../core/engine/calendar';
import { MISSING_EARLIEST, type TextColumn } from '../../core/engine/Column';
import { foldText } from '../../core/roster/foldText';
import { plainText } from '../../core/roster/plainText';
import type { Roster } from '../../core/roster/Roster';

export interface FoundPerson {
  readonly key: string;
  readonly name: string;
  /** Absent when the roster has none. */
  readonly personId: string | undefined;
  /** Where there is no number: ISO, or the year where the roster says no more. */
  readonly birthDate: string | undefined;
  readonly unit: string;
}

const most = 20;

/** Names between two steps: about a millisecond. */
const portion = 200;

/** The steps of a search, between which the page may draw; at the end those who were found. */
export type PeopleSearch = (typed: string) => Generator<undefined, readonly FoundPerson[]>;

/**
 * Finds the first people of a roster whose name contains what was typed, whatever its case; typed
 * without accents it is sought without them: "nguyen thi". What has a digit is also a number's part.
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
  const ids = roster.columns.get('personId');
  const numbers = ids?.kind === 'text' && /\d/.test(wanted) ? ids : undefined;
  const numbered = numbers?.folded.map((text) => text.includes(wanted));
  const found = new Map<number, FoundPerson>();
  for (let row = 0; row < roster.rowCount && found.size < most; row += 1) {
    const code = names.codes[row] ?? 0;
    const person = roster.person[row] ?? 0;
    const isNumbered = numbered?.[numbers?.codes[row] ?? 0] ?? false;
    if (!(matching[code] || isNumbered) || found.has(person)) continue;
    const personId =
      ids?.kind === 'text' ? ids.values[ids.codes[row] ?? 0] || undefined : undefined;
    found.set(person, {
      key: String(person),
      name: names.values[code] ?? '',
      personId,
      birthDate: personId === undefined ? birthOf(roster, row) : undefined,
      unit: roster.units.nodes[roster.unit[row] ?? 0]?.name ?? '',
    });
  }
  return [...found.values()];
}

function birthOf(roster: Roster, row: number): string | undefined {
  const column = roster.columns.get('birthDate');
  if (column?.kind !== 'date') return undefined;
  const earliest = column.earliest[row] ?? MISSING_EARLIEST;
  if (earliest === MISSING_EARLIEST) return undefined;
  const day = formatIsoDate(earliest);
  return earliest === column.latest[row] ? day : day.slice(0, 4);
}
