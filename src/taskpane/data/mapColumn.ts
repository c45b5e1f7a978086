import type { ColumnProtocol } from '../../core/roster/ReadingProtocol';
import type { RosterMapping, SheetMapping } from '../../core/roster/RosterInput';
import { columnName } from '../../sheet/address';

/** The mapping with one column decided; '' leaves the column out. */
export function mapColumn(
  mapping: RosterMapping,
  sheet: string,
  column: number,
  field: string,
): RosterMapping {
  const { columns } = mapping.sheets?.[sheet] ?? {};
  return changeSheet(mapping, sheet, { columns: { ...columns, [columnName(column)]: field } });
}

/** The mapping with one sheet read or left out. */
export function mapSheet(mapping: RosterMapping, sheet: string, ignore: boolean): RosterMapping {
  return changeSheet(mapping, sheet, { ignore });
}

/** A guess that a person should confirm; what nobody mapped is no guess. */
export function isUnsure({ reason, confidence }: ColumnProtocol): boolean {
  return (reason === 'header' || reason === 'content') && confidence < 0.8;
}

/** The mapping with something else decided about one sheet. */
export function changeSheet(
  mapping: RosterMapping,
  sheet: string,
  decided: SheetMapping,
): RosterMapping {
  const before = mapping.sheets?.[sheet];
  return { ...mapping, sheets: { ...mapping.sheets, [sheet]: { ...before, ...decided } } };
}
