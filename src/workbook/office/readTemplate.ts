import { readAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';
import { findReferences } from '../../sheet/mapReferences';
import type { RowHeight } from '../../sheet/SheetDescription';
import type {
  TemplateCell,
  TemplateChart,
  TemplateName,
  TemplateSheet,
} from '../../sheet/TemplateSheet';
import { isFormula } from '../planSheetUpdate';
import { WorkbookError } from '../WorkbookError';
import type { OfficeBatch } from './OfficeBatch';
import { charactersOfWidth } from './pointsOfWidth';
import { localAddress, queryMerges } from './queryMerges';
import { rangeOf } from './readChunks';
import { type DirectoryEntry, readDirectory } from './readDirectory';
import { readPresent } from './readPresent';

/** What filling a form needs to know of a sheet. */
export async function readTemplate(batch: OfficeBatch, sheet: string): Promise<TemplateSheet> {
  const entry = (await readDirectory(batch)).find(({ name }) => name === sheet);
  if (!entry) throw new WorkbookError('sheetMissing', batch.operation, sheet);
  const cells = await readTemplateCells(batch, entry);
  const layout = await readLayout(batch, entry);
  const charts = await readCharts(batch, entry.worksheet);
  const isUnseen = charts.length > 0 && !batch.host.hasExcelApi('1.15');
  const unseen = [...(layout.unseen ?? []), ...(isUnseen ? (['charts'] as const) : [])];
  return { name: entry.name, cells, ...layout, charts, ...(unseen.length > 0 && { unseen }) };
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

type Layout = Omit<TemplateSheet, 'name' | 'cells' | 'charts'>;

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
  const heights = range.getRowProperties({ format: { rowHeight: true } });
  const widths = range.getColumnProperties({ format: { columnWidth: true } });
  const readMerges = queryMerges(batch, range);
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
  const printed = isOneArea ? readAddress(localAddress(printArea.address)) : null;
  const { isNullObject, columnIndex, columnCount } = formatted;
  const merges = readMerges();
  return {
    formattedColumns: isNullObject ? 0 : columnIndex + columnCount,
    rowHeights: ownHeights(heights.value, worksheet.standardHeight),
    columnWidths: ownWidths(widths.value, worksheet.standardWidth),
    // Before ExcelApi 1.13 merges still move with the rows that they stand in.
    merges: merges ?? [],
    ...(merges === undefined && { unseen: ['merges'] }),
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

/** What a chart draws can be asked from ExcelApi 1.15 on; before, charts stay bound as they are. */
async function readCharts(
  batch: OfficeBatch,
  worksheet: Excel.Worksheet,
): Promise<readonly TemplateChart[]> {
  const charts = worksheet.charts.load('items/name');
  await batch.sync();
  if (charts.items.length === 0) return [];
  if (!batch.host.hasExcelApi('1.15')) {
    return charts.items.map(({ name }) => ({ key: name, series: [] }));
  }
  const counts = charts.items.map(({ series }) => series.getCount());
  await batch.sync();
  const sources = charts.items.map((chart, index) =>
    Array.from({ length: counts[index]?.value ?? 0 }, (_, at) => {
      const series = chart.series.getItemAt(at);
      return {
        index: at,
        values: series.getDimensionDataSourceString('Values'),
        categories: series.getDimensionDataSourceString('Categories'),
      };
    }),
  );
  await batch.sync();
  return charts.items.map(({ name }, index) => ({
    key: name,
    series: (sources[index] ?? []).map((series) => ({
      index: series.index,
      values: ownArea(series.values.value, worksheet.name),
      categories: ownArea(series.categories.value, worksheet.name),
    })),
  }));
}

/** `='Biểu 1'!$A$1:$A$9` as an area when it is on the sheet. */
function ownArea(source: string, sheet: string): Area | undefined {
  const found = findReferences(source)[0]?.reference;
  if (found?.sheet?.toLowerCase() !== sheet.toLowerCase()) return undefined;
  return readAddress(localAddress(source)) ?? undefined;
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
