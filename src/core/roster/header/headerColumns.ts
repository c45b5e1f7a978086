import type { MergedArea } from '../RosterInput';
import type { SheetRow } from '../rows/SheetRow';
import { cellAt, filledCells, textAt } from '../rows/SheetRow';
import type { HeaderColumn } from './Header';

/**
 * The columns of a header's lines. Without `merges` the blanks beside an upper text are taken for
 * the cells merged with it.
 */
export function headerColumns(
  lines: readonly SheetRow[],
  merges: readonly MergedArea[] = [],
): HeaderColumn[] {
  const used = new Set(lines.flatMap((line) => filledCells(line).map(({ column }) => column)));
  return [...used]
    .sort((a, b) => a - b)
    .map((column) => ({ column, parts: headerParts(lines, column, merges) }))
    .filter(({ parts }) => parts.length > 0);
}

function headerParts(
  lines: readonly SheetRow[],
  column: number,
  merges: readonly MergedArea[],
): string[] {
  return lines.flatMap((line, index) => {
    const own = headerTextAt(line, column);
    if (own !== '') return [own];
    if (merges.length > 0) return mergedTextAt(line, column, merges);
    const below = lines.slice(index + 1).find((lower) => headerTextAt(lower, column) !== '');
    const parent = below && (spanLeft(line, column, below) || spanRight(line, column, below));
    return parent === undefined || parent === '' ? [] : [parent];
  });
}

function mergedTextAt(
  line: SheetRow,
  column: number,
  merges: readonly MergedArea[],
): readonly string[] {
  const area = merges.find(
    (one) => one.row === line.row && one.column < column && one.column + one.columns > column,
  );
  const text = area ? headerTextAt(line, area.column) : '';
  return text === '' ? [] : [text];
}

/** The text of the merged cell that reaches over `column` from the left, if one can. */
export function spanLeft(line: SheetRow, column: number, below?: SheetRow): string {
  for (let left = column - 1; left >= 0 && left >= column - WIDEST_SPAN; left--) {
    const text = textAt(line, left);
    if (below && headerTextAt(below, left) === '') return '';
    if (text !== '') return text;
  }
  return '';
}

/** In lists whose columns were moved about, the upper text may stand over the right neighbour. */
function spanRight(line: SheetRow, column: number, below: SheetRow): string {
  return headerTextAt(below, column + 1) === '' ? '' : textAt(line, column + 1);
}

function headerTextAt(line: SheetRow, column: number): string {
  const value = cellAt(line, column);
  return value === null ? '' : String(value).trim();
}

const WIDEST_SPAN = 12;
