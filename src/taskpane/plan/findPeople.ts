import { foldText } from '../../core/roster/foldText';
import type { Roster } from '../../core/roster/Roster';

interface FoundPerson {
  readonly key: string;
  readonly name: string;
  /** '' when the roster has no numbers. */
  readonly personId: string;
  /** What tells people of one name apart: number and unit. */
  readonly detail: string;
}

const most = 20;

/** The first people whose name contains what was typed, without regard to tone marks and case. */
export function findPeople(roster: Roster, typed: string): readonly FoundPerson[] {
  const wanted = foldText(typed);
  const names = roster.columns.get('name');
  if (wanted === '' || names?.kind !== 'text') return [];
  const matching = names.folded.map((folded) => folded.includes(wanted));
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
