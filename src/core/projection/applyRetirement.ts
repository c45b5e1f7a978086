import { MISSING_EARLIEST } from '../engine/Column';
import type { DateColumn } from '../engine/Column';
import type { CellAddress, Issue } from '../Issue';
import type { Roster } from '../roster/Roster';
import { readGenders } from './readGenders';
import { retirementDay } from './retirementDay';
import type { TimelineBuilder } from './TimelineBuilder';

export interface RetirementOptions {
  /**
   * A date column that names the last day in service and goes before the decree; default: the one
   * with such a header.
   */
  readonly overrideField?: string;
}

/**
 * Ends the entries of everybody on the day after their last day in service. Whoever is past it on
 * the as-of date and still stands in the roster was kept by a decision, and stays.
 */
export function applyRetirement(
  builder: TimelineBuilder,
  asOf: number,
  { overrideField }: RetirementOptions,
): void {
  const { roster } = builder;
  const lastDayOf = readLastDays(roster, overrideField);
  const unknown: number[] = [];
  const past: number[] = [];
  for (let person = 0; person < roster.personCount; person++) {
    const entries = builder.entriesOf(person, asOf);
    const last = entries.map(lastDayOf).find((day) => day !== null);
    const [first] = entries;
    if (first === undefined) continue;
    if (last === undefined) unknown.push(first);
    else if (last < asOf) past.push(first);
    else for (const row of entries) builder.end(row, last + 1, 'retired');
  }
  report(builder, 'projection-retirement-unknown', unknown);
  report(builder, 'projection-retirement-past', past);
}

/** Per entry the last day in service; `null` where birth date or gender is missing. */
function readLastDays(roster: Roster, overrideField?: string): (row: number) => number | null {
  const override = dateColumn(roster, overrideField ?? findLastDays(roster));
  const birth = dateColumn(roster, 'birthDate');
  const genderOf = readGenders(roster);
  return (row) => {
    const decided = override?.latest[row];
    if (decided !== undefined && override?.earliest[row] !== MISSING_EARLIEST) return decided;
    const born = birth?.earliest[row] ?? MISSING_EARLIEST;
    const gender = genderOf(row);
    return born === MISSING_EARLIEST || gender === null ? null : retirementDay(born, gender);
  };
}

function findLastDays({ columns }: Roster): string | undefined {
  return LAST_DAYS.find((key) => columns.has(key));
}

/** Keys of columns that say the last day in service: their folded headers. */
const LAST_DAYS = ['ngày công tác cuối cùng', 'ngày làm việc cuối cùng', 'last day in service'];

function dateColumn(roster: Roster, field: string | undefined): DateColumn | undefined {
  const column = field === undefined ? undefined : roster.columns.get(field);
  return column?.kind === 'date' ? column : undefined;
}

function report(builder: TimelineBuilder, code: string, rows: readonly number[]): void {
  const cells = rows.map((row) => birthCell(builder.roster, row));
  const [first] = cells;
  if (!first) return;
  const issue: Issue = {
    code,
    severity: 'note',
    at: { in: 'cell', ...first },
    parameters: { people: rows.length },
    cells,
  };
  builder.issues.push(issue);
}

function birthCell({ origin, sheets }: Roster, row: number): CellAddress {
  const sheet = sheets[origin.sheet[row] ?? 0];
  return {
    sheet: sheet?.name ?? '',
    row: origin.row[row] ?? 0,
    column: sheet?.columns.get('birthDate') ?? 0,
  };
}
