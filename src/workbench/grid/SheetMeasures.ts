import type { Area } from '../../sheet/Area';
import type { ConditionalFormat } from '../../sheet/ConditionalFormat';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';

/** Where rows and columns of a sheet stand, in pixels from its top left corner. */
export interface SheetMeasures {
  /** Of the sheet's content that was measured. */
  readonly version: number;
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  /** Left edge of a column; of one past the last, the right end. */
  readonly left: (column: number) => number;
  readonly top: (row: number) => number;
  readonly rowAt: (y: number) => number;
  readonly columnAt: (x: number) => number;
  /** The last cell that holds something, as Ctrl+End finds it. */
  readonly last: { readonly row: number; readonly column: number };
  /** Merged cells that reach into a row. */
  readonly mergesAt: (row: number) => readonly Area[];
  /** Found when a bar or a scale is first drawn. */
  readonly bounds: RuleBounds;
}

/** The least and the largest number under a rule, so that not every cell looks for them. */
export type RuleBounds = Map<
  ConditionalFormat,
  { readonly lowest: number; readonly highest: number }
>;

/** An empty sheet shows this many rows and columns, any other some more than it uses. */
const leastRows = 60;
const leastColumns = 26;
const rowsBeyond = 20;
const columnsBeyond = 4;

/** Excel's defaults at 96 dpi: 15 points high, 8.43 characters wide. */
const defaultRowHeight = 20;
const defaultColumnWidth = 64;

/** The sheet as it is in one `version` of its content. */
export function measureSheet(sheet: MemorySheet, version: number): SheetMeasures {
  const used = sheet.cells.used();
  const chartEnds = sheet.charts.map(({ place }) => place);
  const lastRow = Math.max(
    0,
    ...[used, ...chartEnds].map((area) => (area ? area.row + area.rows : 0)),
  );
  const lastColumn = Math.max(
    0,
    ...[used, ...chartEnds].map((area) => (area ? area.column + area.columns : 0)),
  );
  const rows = Math.max(leastRows, lastRow + rowsBeyond);
  const columns = Math.max(leastColumns, lastColumn + columnsBeyond);
  const merges = mergesByRow(sheet.merges);
  const mergesAt = (row: number): readonly Area[] => merges.get(row) ?? NONE;
  const tops = sumUp(rows, (row) => rowHeight(sheet, row, mergesAt(row)));
  const lefts = sumUp(columns, (column) => columnWidth(sheet, column));
  return {
    version,
    rows,
    columns,
    width: lefts[columns] ?? 0,
    height: tops[rows] ?? 0,
    left: (column) => lefts[Math.min(column, columns)] ?? 0,
    top: (row) => tops[Math.min(row, rows)] ?? 0,
    rowAt: (y) => find(tops, y, rows),
    columnAt: (x) => find(lefts, x, columns),
    last: {
      row: used ? used.row + used.rows - 1 : 0,
      column: used ? used.column + used.columns - 1 : 0,
    },
    mergesAt,
    bounds: new Map(),
  };
}

/** The rectangle that an area covers. */
export function placeOf(measures: SheetMeasures, area: Area) {
  const left = measures.left(area.column);
  const top = measures.top(area.row);
  return {
    left,
    top,
    width: measures.left(area.column + area.columns) - left,
    height: measures.top(area.row + area.rows) - top,
  };
}

/** The merged block that a cell is in, else the cell; larger areas as they are. */
export function wholeOf({ mergesAt }: Pick<SheetMeasures, 'mergesAt'>, area: Area): Area {
  if (area.rows * area.columns > 1) return area;
  const merge = mergesAt(area.row).find(
    ({ column, columns }) => area.column >= column && area.column < column + columns,
  );
  return merge ?? area;
}

/** A width in characters of the default font, as Excel draws it with Calibri 11. */
export function columnWidth(sheet: MemorySheet, column: number): number {
  const { width, isHidden } = sheet.column(column);
  if (isHidden) return 0;
  return width === undefined ? defaultColumnWidth : Math.round(width * 7 + 5);
}

function rowHeight(sheet: MemorySheet, row: number, merges: readonly Area[]): number {
  const { height, isHidden } = sheet.row(row);
  if (isHidden) return 0;
  return height === undefined ? fitHeight(sheet, row, merges) : Math.round((height * 4) / 3);
}

/** The height that Excel gives to a row of its own accord: the tallest of its wrapped texts. */
function fitHeight(sheet: MemorySheet, row: number, merges: readonly Area[]): number {
  let tallest = defaultRowHeight;
  for (let column = 0; column < sheet.cells.width(row); column += 1) {
    const style = sheet.cells.style(row, column);
    const size = ((style?.font?.size ?? 11) * 4) / 3;
    tallest = Math.max(tallest, Math.ceil(size * 1.3));
    if (!style?.wrap || isMerged(merges, column)) continue;
    const text = String(sheet.cells.value(row, column) ?? '');
    const room = Math.max(1, (columnWidth(sheet, column) - 8) / (size * 0.52));
    const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / room), 0);
    tallest = Math.max(tallest, Math.ceil(lines * size * 1.25 + 3));
  }
  return tallest;
}

function isMerged(merges: readonly Area[], column: number): boolean {
  return merges.some((area) => column >= area.column && column < area.column + area.columns);
}

const NONE: readonly Area[] = [];

function mergesByRow(merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const own = byRow.get(row);
      if (own) own.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}

function sumUp(count: number, size: (index: number) => number): Float64Array {
  const sums = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) sums[index + 1] = (sums[index] ?? 0) + size(index);
  return sums;
}

/** The last index whose start is not beyond `at`, by halving. */
function find(starts: Float64Array, at: number, count: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
