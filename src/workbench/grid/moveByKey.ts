import type { KeyboardEvent } from 'react';
import type { Area } from '../../sheet/Area';
import { wholeOf, type SheetMeasures } from './SheetMeasures';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Rows that Page Up and Page Down jump. */
const pageRows = 25;

/** The cell that a key moves to, as in Excel; `null` for a key that moves nowhere. */
export function moveByKey(press: Press, selection: Area, measures: SheetMeasures): Area | null {
  // A merged block is passed in one step.
  const { row, column, rows, columns } = wholeOf(measures, { ...selection, rows: 1, columns: 1 });
  const toEnd = press.ctrlKey || press.metaKey;
  switch (press.key) {
    case 'ArrowDown':
      return cell(toEnd ? measures.rows - 1 : row + rows, selection.column, measures);
    case 'ArrowUp':
      return cell(toEnd ? 0 : row - 1, selection.column, measures);
    case 'ArrowRight':
      return cell(selection.row, toEnd ? measures.columns - 1 : column + columns, measures);
    case 'ArrowLeft':
      return cell(selection.row, toEnd ? 0 : column - 1, measures);
    case 'Enter':
      return cell(press.shiftKey ? row - 1 : row + rows, selection.column, measures);
    case 'PageDown':
      return toEnd ? null : cell(row + pageRows, selection.column, measures);
    case 'PageUp':
      return toEnd ? null : cell(row - pageRows, selection.column, measures);
    case 'Home':
      return cell(toEnd ? 0 : selection.row, 0, measures);
    case 'End':
      return toEnd ? cell(measures.last.row, measures.last.column, measures) : null;
    default:
      return null;
  }
}

/** The cell, or the first of the merged block that it is in. */
function cell(row: number, column: number, measures: SheetMeasures): Area {
  const within = {
    row: Math.min(Math.max(0, row), measures.rows - 1),
    column: Math.min(Math.max(0, column), measures.columns - 1),
    rows: 1,
    columns: 1,
  };
  return { ...wholeOf(measures, within), rows: 1, columns: 1 };
}
