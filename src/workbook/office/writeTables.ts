import type { Area } from '../../sheet/Area';
import type { TableDescription } from '../../sheet/SheetDescription';
import { freeTableName } from './freeTableName';
import type { OfficeHost } from './OfficeHost';
import { rangeOf } from './readChunks';

/** A table that stands on the sheet already. */
export interface PresentTable {
  readonly name: string;
  readonly area: Area;
}

/** Makes a described table stand where it should, keeping the one that is there. */
export function writeTable(
  host: OfficeHost,
  worksheet: Excel.Worksheet,
  table: TableDescription,
  present: PresentTable | undefined,
  taken: ReadonlySet<string>,
): void {
  const range = rangeOf(worksheet, table.area);
  const target = present ? moveTable(host, worksheet, table, present) : null;
  const written = target ?? worksheet.tables.add(range, true);
  // One that was dissolved gave its name back.
  if (!target) written.name = present?.name ?? freeTableName(table.name, taken);
  written.style = table.style ?? '';
  written.showFilterButton = table.showFilter ?? false;
  written.showBandedRows = table.showBandedRows ?? false;
}

/** Resizing needs ExcelApi 1.13; before, the table is dissolved and made again over its new cells. */
function moveTable(
  host: OfficeHost,
  worksheet: Excel.Worksheet,
  table: TableDescription,
  { name, area }: PresentTable,
): Excel.Table | null {
  const target = worksheet.tables.getItem(name);
  if (isSame(area, table.area)) return target;
  if (
    host.hasExcelApi('1.13') &&
    area.row === table.area.row &&
    area.column === table.area.column
  ) {
    target.resize(rangeOf(worksheet, table.area));
    return target;
  }
  target.convertToRange();
  return null;
}

export function isSame(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
