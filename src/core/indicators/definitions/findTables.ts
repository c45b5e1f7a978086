import type { CellAddress, Issue } from '../../Issue';
import { foldText } from '../../roster/foldText';
import type { RawCell, RosterBlock } from '../../roster/RosterInput';
import type { Bilingual } from '../../Bilingual';

/** A table that a person fills in: found by its header, in either language, anywhere on a sheet. */
export interface TableShape<K extends string = string> {
  readonly name: string;
  readonly columns: readonly TableColumn<K>[];
}

export interface TableColumn<K extends string = string> {
  readonly key: K;
  readonly labels: Bilingual;
  /** Further headers that officers use. */
  readonly aliases?: readonly string[];
  /** Without this column a row is no header of the table. */
  readonly isRequired?: boolean;
}

export interface FoundTable {
  readonly shape: TableShape;
  readonly sheet: string;
  /** Zero-based sheet row of the header. */
  readonly headerRow: number;
  /** Column key → zero-based sheet column. */
  readonly columns: ReadonlyMap<string, number>;
  /** The sheet column behind the last cell of the header. */
  readonly nextColumn: number;
  /** The language in which most of its header stands. */
  readonly language: keyof Bilingual;
  readonly rows: readonly TableRow[];
  /** The last row below the header that holds anything; the header's own when none does. */
  readonly lastRow: number;
  /** Empty rows below the last one, before the next table. */
  readonly freeRows: number;
  readonly issues: readonly Issue[];
}

/** One row below the header that holds something. */
export interface TableRow {
  readonly row: number;
  /** The cell under a column; `null` when empty, or when the sheet lacks the column. */
  readonly cell: (key: string) => RawCell;
  /** Where the cell stands; the row's first known column when the sheet lacks this one. */
  readonly at: (key: string) => CellAddress;
}

/** The tables of the given shapes on a sheet, each reaching down to the next header. */
export function findTables(grid: RosterBlock, shapes: readonly TableShape[]): FoundTable[] {
  const lexicons = shapes.map((shape) => ({ shape, keys: foldLabels(shape) }));
  const headers = grid.rows.flatMap((cells, index) => {
    const folded = cells.map((cell) => (typeof cell === 'string' ? foldText(cell) : ''));
    const header = lexicons
      .map((lexicon) => matchHeader(folded, lexicon))
      .find((found) => found !== null);
    return header ? [{ ...header, index }] : [];
  });
  return headers.map((header, number) => {
    const end = headers[number + 1]?.index ?? grid.rows.length;
    return readTable(grid, header, end);
  });
}

interface Lexicon {
  readonly shape: TableShape;
  /** Folded header → column key. */
  readonly keys: ReadonlyMap<string, string>;
}

function foldLabels({ columns }: TableShape): Map<string, string> {
  return new Map(
    columns.flatMap(({ key, labels, aliases = [] }) =>
      [labels.vi, labels.en, ...aliases].map((label): [string, string] => [foldText(label), key]),
    ),
  );
}

interface Header {
  readonly shape: TableShape;
  /** Column key → index into the block's rows. */
  readonly columns: ReadonlyMap<string, number>;
  readonly repeated: readonly number[];
}

function matchHeader(cells: readonly string[], { shape, keys }: Lexicon): Header | null {
  const columns = new Map<string, number>();
  const repeated: number[] = [];
  cells.forEach((cell, index) => {
    const key = keys.get(cell);
    if (key === undefined) return;
    if (columns.has(key)) repeated.push(index);
    else columns.set(key, index);
  });
  const isComplete = shape.columns.every(
    ({ key, isRequired }) => isRequired !== true || columns.has(key),
  );
  return isComplete ? { shape, columns, repeated } : null;
}

function readTable(
  grid: RosterBlock,
  header: Header & { readonly index: number },
  end: number,
): FoundTable {
  const { sheet, firstRow, firstColumn } = grid;
  const { shape, columns, index, repeated } = header;
  const first = Math.min(...columns.values());
  const addressOf = (row: number, column: number): CellAddress => ({
    sheet,
    row: firstRow + row,
    column: firstColumn + column,
  });
  const issues: Issue[] = repeated.map((column) => ({
    code: 'table-column-repeated',
    severity: 'warning',
    at: { in: 'cell', ...addressOf(index, column) },
    parameters: { header: String(grid.rows[index]?.[column]) },
  }));
  const rows: TableRow[] = [];
  for (let row = index + 1; row < end; row++) {
    const cells = grid.rows[row] ?? [];
    const known = [...columns.values()].filter((column) => !isBlank(cells[column]));
    if (known.length === 0) continue;
    const broken = known.filter((column) => EXCEL_ERROR.test(String(cells[column])));
    issues.push(
      ...broken.map((column): Issue => ({
        code: 'table-cell-error',
        severity: 'error',
        at: { in: 'cell', ...addressOf(row, column) },
        parameters: { value: String(cells[column]) },
      })),
    );
    rows.push({
      row: firstRow + row,
      cell: (key) => {
        const column = columns.get(key);
        return column === undefined || broken.includes(column) ? null : (cells[column] ?? null);
      },
      at: (key) => addressOf(row, columns.get(key) ?? first),
    });
  }
  const last = lastFilled(grid.rows, index, end);
  return {
    shape,
    sheet,
    headerRow: firstRow + index,
    columns: new Map([...columns].map(([key, column]) => [key, firstColumn + column])),
    nextColumn: firstColumn + filledWidth(grid.rows[index] ?? []),
    language: languageOf(shape, grid.rows[index] ?? []),
    rows,
    lastRow: firstRow + last,
    freeRows: end < grid.rows.length ? end - 1 - last : Infinity,
    issues,
  };
}

function lastFilled(rows: RosterBlock['rows'], header: number, end: number): number {
  let last = end - 1;
  while (last > header && filledWidth(rows[last] ?? []) === 0) last -= 1;
  return last;
}

function filledWidth(cells: readonly RawCell[]): number {
  return cells.reduce<number>((width, cell, index) => (isBlank(cell) ? width : index + 1), 0);
}

function languageOf({ columns }: TableShape, cells: readonly RawCell[]): keyof Bilingual {
  const header = new Set(cells.map((cell) => foldText(String(cell ?? ''))));
  const known = (language: keyof Bilingual) =>
    columns.filter(({ labels }) => header.has(foldText(labels[language]))).length;
  return known('en') > known('vi') ? 'en' : 'vi';
}

export function isBlank(cell: RawCell | undefined): boolean {
  return cell === null || cell === undefined || cell === '';
}

const EXCEL_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;
