import type { ExplainedPerson } from '../../core/indicators/Explanation';
import type { Roster } from '../../core/roster/Roster';
import type { Area } from '../../sheet/Area';

interface PersonPlace {
  readonly name: string;
  readonly unit: string;
  readonly sheet: string;
  /** The cell that is missing or not exact enough, else the name. */
  readonly area: Area;
}

/** Where a person of an explanation stands in the workbook. */
export function placeOfPerson(roster: Roster, { row, cells }: ExplainedPerson): PersonPlace {
  const sheet = roster.sheets[roster.origin.sheet[row] ?? 0];
  const names = roster.columns.get('name');
  const code = names?.kind === 'text' ? names.codes[row] : undefined;
  const column = sheet?.columns.get(cells[0] ?? 'name') ?? sheet?.columns.get('name') ?? 0;
  return {
    name: (names?.kind === 'text' && code !== undefined && names.values[code]) || '',
    unit: roster.units.nodes[roster.unit[row] ?? 0]?.name ?? '',
    sheet: sheet?.name ?? '',
    area: { row: roster.origin.row[row] ?? 0, column, rows: 1, columns: 1 },
  };
}
