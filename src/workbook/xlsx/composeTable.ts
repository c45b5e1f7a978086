import type { TableDescription } from '../../sheet/SheetDescription';
import { areaAddress } from '../../sheet/address';
import type { CellGrid } from '../memory/CellGrid';
import { xmlElement, XML_HEAD } from './formatXml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A table part; its column names are the header cells, as Excel demands. */
export function composeTable(table: TableDescription, id: number, cells: CellGrid): string {
  const { area, name, hasTotals } = table;
  const body = hasTotals ? { ...area, rows: area.rows - 1 } : area;
  const columns = Array.from({ length: area.columns }, (_, across) =>
    xmlElement('tableColumn', {
      id: across + 1,
      name: String(cells.value(area.row, area.column + across) ?? ''),
      // As Excel writes a line break within a header.
    }).replaceAll('&#10;', '_x000a_'),
  );
  const style = xmlElement('tableStyleInfo', {
    name: table.style,
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: table.showBandedRows ?? false,
    showColumnStripes: false,
  });
  const filter = table.showFilter ? xmlElement('autoFilter', { ref: areaAddress(body) }) : '';
  const list = xmlElement('tableColumns', { count: area.columns }, columns.join(''));
  return (
    XML_HEAD +
    xmlElement(
      'table',
      {
        xmlns: MAIN,
        id,
        name,
        displayName: name,
        ref: areaAddress(area),
        totalsRowCount: hasTotals ? 1 : undefined,
        totalsRowShown: hasTotals ? undefined : false,
      },
      filter + list + style,
    )
  );
}
