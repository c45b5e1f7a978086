import type { Roster } from '../../core/roster/Roster';
import { cellAddress } from '../../sheet/address';
import type { CellInput } from '../../sheet/CellValue';
import { quoteSheetName } from '../../sheet/sheetName';
import { rosterPlace } from './rosterCell';

/** A link to the cell of an entry: a formula, so that thousands of links are written as one block of cells. */
export function placeLink(roster: Roster, entry: number, field: string): CellInput {
  const place = rosterPlace(roster, entry, field) ?? rosterPlace(roster, entry, 'name');
  if (!place) return '';
  const address = cellAddress(place.row, place.column);
  const target = `#${quoteSheetName(place.sheet)}!${address}`.replaceAll('"', '""');
  const text = `${place.sheet}!${address}`;
  return { formula: `=HYPERLINK("${target}","${text.replaceAll('"', '""')}")`, value: text };
}
