import { readAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';
import { findReferences } from '../../sheet/mapReferences';
import type { RowHeight } from '../../sheet/SheetDescription';
import type { TemplateCell, TemplateName, TemplateSheet } from '../../sheet/TemplateSheet';
import { isFormula } from '../planSheetUpdate';
import type { TemplateOptions } from '../Workbook';
import { WorkbookError } from '../WorkbookError';
import type { OfficeBatch } from './OfficeBatch';
import { charactersOfWidth } from './pointsOfWidth';
import { areaOf, queryMerges } from './queryMerges';
import { readChartSources } from './readChartSources';
import { rangeOf } from './readChunks';
import { type DirectoryEntry, readDirectory } from './readDirectory';
import { readPresent } from './readPresent';
import { readUnseen } from './readUnseen';

/** What filling a form needs to know of a sheet. */
export async function readTemplate(
  batch: OfficeBatch,
  sheet: string,
  { without = [] }: TemplateOptions = {},
): Promise<TemplateSheet> {
  const entry = (await readDirectory(batch)).find(({ name }) => name === sheet);
  if (!entry) throw new WorkbookError('sheetMissing', batch.operation, sheet);
  const cells = await readTemplateCells(batch, entry);
  const { merges, ...layout } = await readLayout(batch, entry);
  const charts = await readChartSources(batch, entry.worksheet);
  const drawn = await readUnseen(batch, { sheet: entry.name, merges, charts }, without);
  return { name: entry.name, cells, ...layout, ...drawn };
}

async function readTemplateCells(
  batch: OfficeBatch,
  { worksheet, used }: DirectoryEntry,
): Promise<readonly TemplateCell[]> {
  if (!used) return [];
  const present = await readPresent(batch, worksheet, used);
  const formats = rangeOf(worksheet, used).load('numberFormat');
  await batch.sync();
  const numberFormats = formats.numberFormat as string[][];
  const cells: TemplateCell[] = [];
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const content = present(row, column);
      if (content === null) continue;
      const numberFormat = numberFormats[row - used.row]?.[column - used.column] ?? 'General';
      cells.push({
        row,
        column,
        ...(isFormula(content) ? content : { value: content }),
        ...(numberFormat !== 'General' && { numberFormat }),
      });
    }
  }
  return cells;
}

type Layout = Omit<TemplateSheet, 'name' | 'cells' | 'merges' | 'charts' | 'unseen'> & {
  /** Before ExcelApi 1.13 nobody tells. */
  readonly merges?: readonly Area[];
};

/** Sizes, merges, names, tables and page breaks: two syncs. */
async function readLayout(
  batch: OfficeBatch,
  { worksheet, used, name }: DirectoryEntry,
): Promise<Layout> {
  const area = used ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const whole = {
    row: 0,
    column: 0,
    rows: area.row + area.rows,
    columns: area.column + area.columns,
  };
  const range = rangeOf(worksheet, whole);
  worksheet.load('standardHeight,standardWidth');
  const formatted = worksheet.getUsedRangeOrNullObject(false).load('columnIndex,columnCount');
  const readMerges = queryMerges(batch, formatted);
  const heights = range.getRowProperties({ format: { rowHeight: true } });
  const widths = range.getColumnProperties({ format: { columnWidth: true } });
  const own = worksheet.names.load('items/name,items/formula');
  const shared = batch.context.workbook.names.load('items/name,items/formula');
  const tables = worksheet.tables.load('items/name,items/showHeaders,items/showTotals');
  const printArea = worksheet.pageLayout.getPrintAreaOrNullObject().load('address,areaCount');
  const breaks = worksheet.horizontalPageBreaks.load('items/rowIndex');
  await batch.sync();
  const areas = tables.items.map((table) =>
    table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  await batch.sync();
  // Several areas move with their cells, and are not set anew as one.
  const isOneArea = !printArea.isNullObject && printArea.areaCount === 1;
  const printed = isOneArea
    ? readAddress(printArea.address.slice(printArea.address.lastIndexOf('!') + 1))
    : null;
  const { isNullObject, columnIndex, columnCount } = formatted;
  return {
    formattedColumns: isNullObject ? 0 : columnIndex + columnCount,
    rowHeights: ownHeights(heights.value, worksheet.standardHeight),
    columnWidths: ownWidths(widths.value, worksheet.standardWidth),
    merges: readMerges(),
    names: [...readNames(shared, name, false), ...readNames(own, name, true)],
    tables: tables.items.map((table, index) => ({
      name: table.name,
      area: areaOf(areas[index] as Excel.Range),
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
    })),
    ...(printed && { printArea: printed }),
    breaksBefore: breaks.items.map(({ rowIndex }) => rowIndex),
  };
}

function ownHeights(rows: readonly Excel.RowProperties[], standard: number): RowHeight[] {
  return rows.flatMap(({ format }, row) => {
    const height = format?.rowHeight;
    return height === undefined || height === standard ? [] : [{ row, rows: 1, height }];
  });
}

function ownWidths(
  columns: readonly Excel.ColumnProperties[],
  standard: number,
): { column: number; width: number }[] {
  return columns.flatMap(({ format }, column) => {
    const points = format?.columnWidth;
    if (points === undefined) return [];
    const width = charactersOfWidth(points);
    return width === standard ? [] : [{ column, width }];
  });
}

/** Names that refer to cells of the sheet; the add-in's own hidden ones hold text only. */
function readNames(
  names: Excel.NamedItemCollection,
  sheet: string,
  isLocal: boolean,
): readonly TemplateName[] {
  const own = sheet.toLowerCase();
  return names.items
    .map((item) => ({ name: item.name, formula: String(item.formula), isLocal }))
    .filter(({ formula }) =>
      findReferences(formula).some(({ reference }) => reference.sheet?.toLowerCase() === own),
    );
}
