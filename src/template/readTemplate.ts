import type { TemplateCell, TemplateSheet } from '../sheet/TemplateSheet';
import type { BlockMark } from './BlockMark';
import type { BlockNode } from './BlockTree';
import { buildBlockTree } from './buildBlockTree';
import type { CellContent } from './CellContent';
import type { LoopStart } from './Directive';
import { matchBlocks } from './matchBlocks';
import type { FaultyMark, MatchedBlock } from './matchBlocks';
import { sizeOf } from './sizeOf';
import type { FormSize } from './sizeOf';
import type { Run } from './Run';
import { hasDirective } from './hasDirective';
import { isEmptyContent, readCell } from './readCell';
import type { TemplateProblem } from './TemplateProblem';

/** A form understood: its rows and columns as blocks, its cells as contents. */
export interface Form {
  readonly sheet: TemplateSheet;
  readonly rows: readonly BlockNode[];
  readonly columns: readonly BlockNode[];
  /** Rows that repeat with the columns: the first and last of all blocks of columns. */
  readonly columnRows: Run | null;
  /** Repeats the whole sheet; with the cell of its start. */
  readonly sheets: SheetBlock | null;
  readonly cells: readonly FormCell[];
  /** How many rows and columns the form covers, from A1 on. */
  readonly size: FormSize;
  /** Rows before which a new page begins, except in the first turn of their blocks. */
  readonly breaks: ReadonlySet<number>;
}

export interface SheetBlock {
  readonly directive: LoopStart;
  readonly row: number;
  readonly column: number;
}

export interface FormCell extends TemplateCell {
  /** Present when the cell's text holds directives. */
  readonly content?: CellContent;
  /** What is wrong with the marks in this cell; it is left as it was written. */
  readonly faults: readonly TemplateProblem[];
}

/**
 * Reads the directives of a sheet. Never fails: what is wrong stands with the cells. Rows of
 * nothing but marks are left out of the filled form, except those in `shownRows`.
 */
export function readTemplate(
  sheet: TemplateSheet,
  shownRows: ReadonlySet<number> = new Set(),
): Form {
  const size = sizeOf(sheet);
  const read = sheet.cells.map((cell) => readFormCell(cell));
  const marks = read.flatMap(({ cell, marks: own }) =>
    own.map((directive) => ({ directive, row: cell.row, column: cell.column })),
  );
  const [sheetMarks, columnMarks, rowMarks] = splitAxes(marks);
  const faults: FaultyMark[] = [];
  const lonely = read.filter(({ isOnlyMarks }) => isOnlyMarks).map(({ cell }) => cell);
  const faultyRows = new Set(
    [sheetMarks, columnMarks, rowMarks].flatMap((own) =>
      matchBlocks(own).faults.map(({ mark }) => mark.row),
    ),
  );
  // A mark with a fault is shown, so its row stays.
  const droppedRows = new Set(
    [...linesOfOnly(sheet.cells, lonely, ({ row }) => row)].filter(
      (row) => !faultyRows.has(row) && !shownRows.has(row),
    ),
  );
  const kept = sheet.cells.filter(({ row }) => !droppedRows.has(row));
  const columnMarked = lonely.filter(
    ({ row, column }) =>
      !droppedRows.has(row) &&
      columnMarks.some((mark) => mark.row === row && mark.column === column),
  );
  const droppedColumns = linesOfOnly(kept, columnMarked, ({ column }) => column);
  const build = (
    own: readonly BlockMark[],
    count: number,
    dropped: ReadonlySet<number>,
    lineOf: (mark: BlockMark) => number,
  ): readonly BlockNode[] => {
    const matched = matchBlocks(own);
    const tree = buildBlockTree(matched.blocks, count, dropped, lineOf);
    faults.push(...matched.faults, ...tree.faults);
    return tree.nodes;
  };
  const rows = build(rowMarks, size.rows, droppedRows, (mark) =>
    mark.directive.kind === 'else' && endsRow(mark, read) ? mark.row + 1 : mark.row,
  );
  const byColumn = [...columnMarks].sort((one, other) => one.column - other.column);
  const columns = build(byColumn, size.columns, droppedColumns, ({ column }) => column);
  const { sheets, faults: sheetFaults } = readSheetBlock(sheetMarks);
  const all = [...faults, ...sheetFaults];
  return {
    sheet,
    rows,
    columns,
    columnRows: rowsOfColumns(matchBlocks(byColumn).blocks, sheet.cells, droppedRows, size.rows),
    sheets,
    size,
    breaks: breaksOf(rowMarks, droppedRows),
    cells: read.map(({ cell }) => ({
      ...cell,
      faults: all.flatMap(({ mark, problem }) =>
        mark.row === cell.row && mark.column === cell.column ? [problem] : [],
      ),
    })),
  };
}

interface ReadFormCell {
  readonly cell: TemplateCell & { readonly content?: CellContent };
  readonly marks: readonly BlockMark['directive'][];
  readonly isOnlyMarks: boolean;
}

/** Whether a row has something to show before an `else` and nothing after it. */
function endsRow(mark: BlockMark, read: readonly ReadFormCell[]): boolean {
  const shown = read.flatMap(({ cell, isOnlyMarks }) => {
    if (cell.row !== mark.row || (isOnlyMarks && cell.column !== mark.column)) return [];
    if (cell.column !== mark.column) return [cell.column > mark.column];
    const { start, end } = mark.directive.span;
    const text = String(cell.value);
    return [text.slice(0, start), text.slice(end)].flatMap((part, place) =>
      isEmptyContent(readCell(part).content) ? [] : [place === 1],
    );
  });
  return shown.length > 0 && !shown.includes(true);
}

/** Formulas and what is no text are never read as directives. */
function readFormCell(cell: TemplateCell): ReadFormCell {
  if (typeof cell.value !== 'string' || cell.formula !== undefined || !hasDirective(cell.value)) {
    return { cell, marks: [], isOnlyMarks: false };
  }
  const { content, marks } = readCell(cell.value);
  const isOnlyMarks = marks.length > 0 && isEmptyContent(content);
  return { cell: { ...cell, content }, marks, isOnlyMarks };
}

function splitAxes(marks: readonly BlockMark[]): [BlockMark[], BlockMark[], BlockMark[]] {
  const axisOf = ({ directive }: BlockMark): string =>
    directive.kind === 'end' ? directive.block : directive.kind;
  return [
    marks.filter((mark) => axisOf(mark) === 'sheets'),
    marks.filter((mark) => axisOf(mark) === 'columns'),
    marks.filter((mark) => axisOf(mark) !== 'sheets' && axisOf(mark) !== 'columns'),
  ];
}

/** Lines in which all cells that hold something are among `lonely`. */
function linesOfOnly(
  cells: readonly TemplateCell[],
  lonely: readonly TemplateCell[],
  lineOf: (cell: TemplateCell) => number,
): ReadonlySet<number> {
  const own = new Set(lonely.map(lineOf));
  const alone = new Set(lonely.map(({ row, column }) => `${row} ${column}`));
  for (const cell of cells) {
    if (!alone.has(`${cell.row} ${cell.column}`)) own.delete(lineOf(cell));
  }
  return own;
}

/**
 * A block of columns reaches down to the row of its end; with both marks in one row, to the last
 * row before one that is empty. What stands above and below is no part of it.
 */
function rowsOfColumns(
  blocks: readonly MatchedBlock[],
  cells: readonly TemplateCell[],
  dropped: ReadonlySet<number>,
  rows: number,
): Run | null {
  const filled = new Set([...cells.map(({ row }) => row), ...dropped]);
  const runs = blocks.map(({ start, end }): Run => {
    let last = Math.max(start.row, end.row);
    while (start.row === end.row && last + 1 < rows && filled.has(last + 1)) last++;
    return { first: Math.min(start.row, end.row), last };
  });
  if (runs.length === 0) return null;
  return {
    first: Math.min(...runs.map(({ first }) => first)),
    last: Math.max(...runs.map(({ last }) => last)),
  };
}

function readSheetBlock(marks: readonly BlockMark[]): {
  readonly sheets: SheetBlock | null;
  readonly faults: readonly FaultyMark[];
} {
  const { blocks, faults } = matchBlocks(marks);
  const [first, ...more] = [...blocks].reverse();
  const twice = more.map(({ start }) => ({
    mark: start,
    problem: { code: 'template-sheets-twice', span: start.directive.span } as const,
  }));
  const directive = first?.start.directive;
  const sheets =
    first && directive && directive.kind !== 'if' ? { ...first.start, directive } : null;
  return { sheets, faults: [...faults, ...twice] };
}

/** A break that stands in a row of marks belongs to the row below. */
function breaksOf(marks: readonly BlockMark[], dropped: ReadonlySet<number>): ReadonlySet<number> {
  const rows = marks
    .filter(({ directive }) => directive.kind === 'pageBreak')
    .map(({ row }) => {
      let line = row;
      while (dropped.has(line)) line++;
      return line;
    });
  return new Set(rows);
}
