import type { KeyboardEvent } from 'react';
import type { Area } from '../../sheet/Area';
import type { SheetMeasures } from './SheetMeasures';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Rows that Page Up and Page Down jump. */
const pageRows = 25;

/** The cell that a key moves to, as in Excel; `null` for a key that moves nowhere. */
export function moveByKey(
  press: Press,
  { row, column }: Area,
  measures: SheetMeasures,
): Area | null {
  const toEnd = press.ctrlKey || press.metaKey;
  switch (press.key) {
    case 'ArrowDown':
      return cell(toEnd ? measures.rows - 1 : row + 1, column, measures);
    case 'ArrowUp':
      return cell(toEnd ? 0 : row - 1, column, measures);
    case 'ArrowRight':
      return cell(row, toEnd ? measures.columns - 1 : column + 1, measures);
    case 'ArrowLeft':
      return cell(row, toEnd ? 0 : column - 1, measures);
    case 'Enter':
      return cell(row + (press.shiftKey ? -1 : 1), column, measures);
    case 'PageDown':
      return cell(row + pageRows, column, measures);
    case 'PageUp':
      return cell(row - pageRows, column, measures);
    case 'Home':
      return cell(toEnd ? 0 : row, 0, measures);
    default:
      return null;
  }
}

function cell(row: number, column: number, measures: SheetMeasures): Area {
  return {
    row: Math.min(Math.max(0, row), measures.rows - 1),
    column: Math.min(Math.max(0, column), measures.columns - 1),
    rows: 1,
    columns: 1,
  };
}
