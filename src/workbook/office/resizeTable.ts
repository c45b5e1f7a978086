import type { SheetEdit } from '../Workbook';
import type { OfficeHost } from './OfficeHost';
import { rangeOf } from './readChunks';

/** Resizing needs ExcelApi 1.13; before, the table is dissolved and made again with its style. */
export function resizeTable(
  host: OfficeHost,
  worksheet: Excel.Worksheet,
  { table: name, area }: Extract<SheetEdit, { kind: 'resizeTable' }>,
): void {
  const { tables } = worksheet;
  const table = tables.getItem(name);
  if (host.hasExcelApi('1.13')) {
    table.resize(rangeOf(worksheet, area));
    return;
  }
  const known = tables.items.find((each) => each.name === name);
  table.convertToRange();
  const made = tables.add(rangeOf(worksheet, area), true);
  made.name = name;
  if (!known) return;
  made.style = known.style;
  made.showBandedRows = known.showBandedRows;
  made.showFilterButton = known.showFilterButton;
}
