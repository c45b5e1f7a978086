import { columnIndex, readAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';

const LAST_ROW = 1048575;
const LAST_COLUMN = 16383;

/** Areas of a space-separated list (`sqref`). */
export function readAreas(references: string): Area[] {
  return references.split(/\s+/).flatMap((reference) => readArea(reference) ?? []);
}

/** Reads `B3:C9`, `$B$3`; whole rows (`1:3`) and columns (`A:C`) reach to the sheet's end. */
export function readArea(reference: string): Area | null {
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(reference);
  if (rows) {
    const [first, last] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return { row: first, column: 0, rows: last - first + 1, columns: LAST_COLUMN + 1 };
  }
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(reference);
  if (columns) {
    const [first, last] = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')];
    return { row: 0, column: first, rows: LAST_ROW + 1, columns: last - first + 1 };
  }
  return readAddress(reference);
}
