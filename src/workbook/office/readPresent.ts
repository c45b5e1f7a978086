import type { Area } from '../../sheet/Area';
import type { CellValue } from '../../sheet/CellValue';
import type { PresentCell } from '../planSheetUpdate';
import { ChunkSize } from './ChunkSize';
import type { OfficeBatch } from './OfficeBatch';
import { rangeOf } from './readChunks';

/** Cells with their formulas as they are now, read in blocks of bounded size. */
export async function readPresent(
  batch: OfficeBatch,
  worksheet: Excel.Worksheet,
  used: Area | null,
): Promise<PresentCell> {
  if (!used) return () => null;
  const values: unknown[][] = [];
  const formulas: unknown[][] = [];
  // Values and formulas together are twice as much.
  const size = new ChunkSize(used.columns * 2);
  while (values.length < used.rows) {
    const row = used.row + values.length;
    const rows = Math.min(size.rows, used.rows - values.length);
    const range = rangeOf(worksheet, { ...used, row, rows }).load('values,formulas');
    await batch.sync();
    size.learn(range.values);
    values.push(...(range.values as unknown[][]));
    formulas.push(...(range.formulas as unknown[][]));
  }
  return (row, column) => {
    const down = row - used.row;
    const across = column - used.column;
    const value = (values[down]?.[across] ?? null) as CellValue;
    const formula = formulas[down]?.[across];
    // Literal text that begins with `=` reads the same as value and as formula.
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    if (isFormula) return { formula, value };
    return value === '' ? null : value;
  };
}
