import type { Roster } from '../../core/roster/Roster';
import type { SheetEditedEvent } from '../../workbook/Workbook';

/**
 * Whether an edit may change what a roster says. Only cells beside its columns surely do not: a
 * remark that somebody writes there makes no report stale.
 */
export function concernsRoster({ sheet, change, area }: SheetEditedEvent, roster: Roster): boolean {
  // A sheet that is gone has no name any more.
  if (change === 'sheets') return sheet === '' || hasSheet(roster, sheet);
  if (change !== 'values' || !area) return hasSheet(roster, sheet);
  const end = area.column + area.columns;
  return roster.sheets.some(
    ({ name, columns }) =>
      name === sheet && [...columns.values()].some((at) => at >= area.column && at < end),
  );
}

function hasSheet({ sheets }: Roster, sheet: string): boolean {
  return sheets.some(({ name }) => name === sheet);
}
