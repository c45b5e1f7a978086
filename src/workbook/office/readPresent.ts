import type { Area } from '../../sheet/Area';
import type { CellValue } from '../../sheet/CellValue';
import type { PresentCell } from '../planSheetUpdate';
import { ChunkSize } from './ChunkSize';
import type { OfficeBatch } from './OfficeBatch';
import { rangeOf } from './readChunks';

/** A sheet and the area of it that holds anything. */
interface PresentArea {
  readonly worksheet: Excel.Worksheet;
  readonly used: Area | null;
}

/** So many cells with values and formulas fit into one answer without thinking. */
const SMALL = 40_000;

/** Cells of several sheets as they are now: small sheets share a sync, large ones take several. */
export async function readPresentCells(
  batch: OfficeBatch,
  areas: readonly (PresentArea | null)[],
): Promise<readonly PresentCell[]> {
  let room = SMALL;
  const queued = areas.map((area) => {
    const cells = area?.used ? area.used.rows * area.used.columns : 0;
    if (!area?.used || cells > room) return null;
    room -= cells;
    return { used: area.used, range: queryCells(area.worksheet, area.used) };
  });
  if (room < SMALL) await batch.sync();
  const present: PresentCell[] = [];
  for (const [index, area] of areas.entries()) {
    const read = queued[index];
    if (read) present.push(presentCell(read.used, read.range.values, read.range.formulas));
    else present.push(area ? await readPresent(batch, area.worksheet, area.used) : () => null);
  }
  return present;
}

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
    const range = queryCells(worksheet, { ...used, row, rows });
    await batch.sync();
    size.learn(range.values);
    values.push(...(range.values as unknown[][]));
    formulas.push(...(range.formulas as unknown[][]));
  }
  return presentCell(used, values, formulas);
}

function queryCells(worksheet: Excel.Worksheet, area: Area): Excel.Range {
  return rangeOf(worksheet, area).load('values,formulas');
}

function presentCell(
  used: Area,
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): PresentCell {
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
