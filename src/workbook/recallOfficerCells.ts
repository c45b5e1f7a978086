import type { CellInput, CellValue, Formula } from '../sheet/CellValue';
import type { SheetDescription } from '../sheet/SheetDescription';

type Row = ReadonlyMap<number, CellInput>;

/**
 * What an officer wrote on a sheet of ours whose footprint is gone, because a program that does not
 * know it has saved the file: the officer's cells are found by the texts beside or above them, which
 * the last version held as this one does. Keys are `row,column` of the described place.
 */
export function recallOfficerCells(
  description: SheetDescription,
  present: (row: number, column: number) => CellValue | Formula,
): ReadonlyMap<string, CellInput> {
  const rows = describedRows(description);
  const end = Math.max(0, ...rows.keys()) + ROWS_BEYOND;
  const found = new Map<string, CellInput>();
  for (const { row, column, keys } of description.officerCells ?? []) {
    keys.forEach((_, down) => {
      const standing = rowAtPresent(row + down, column);
      const content = standing === null ? null : present(standing, column);
      if (content === null || content === '') return;
      if (content !== (rows.get(row + down)?.get(column) ?? '')) {
        found.set(`${row + down},${column}`, content);
      }
    });
  }
  return found;

  /** Where a described row stands at present, by its own texts or by the one above the cell. */
  function rowAtPresent(row: number, column: number): number | null {
    const own = textsOf(rows.get(row), (at) => isOfficers(row, at));
    const above = own.length > 0 ? 0 : stepsToText(row, column);
    if (above === null) return null;
    const texts = own.length > 0 ? own : textsAt(row - above, column);
    // A verdict may have changed, or stand in other rows too: more than half must agree.
    const isHere = (candidate: number) =>
      texts.filter(([at, text]) => present(candidate - above, at) === text).length * 2 >
      texts.length;
    if (isHere(row)) return row;
    const candidates = Array.from({ length: end }, (_, index) => index).filter(isHere);
    return candidates.length === 1 ? (candidates[0] ?? null) : null;
  }

  /** What stands there may be another text by now. */
  function isOfficers(row: number, column: number): boolean {
    const columns = description.officerCells ?? [];
    return columns.some(
      (one) => one.column === column && row >= one.row && row < one.row + one.keys.length,
    );
  }

  function stepsToText(row: number, column: number): number | null {
    const steps = [1, 2, 3, 4].find((step) => textsAt(row - step, column).length > 0);
    return steps ?? null;
  }

  function textsAt(row: number, column: number): [number, string][] {
    const text = rows.get(row)?.get(column);
    return typeof text === 'string' && text !== '' ? [[column, text]] : [];
  }
}

/** An older version may have been longer. */
const ROWS_BEYOND = 200;

function describedRows({ cells }: SheetDescription): ReadonlyMap<number, Row> {
  const rows = new Map<number, Map<number, CellInput>>();
  for (const { row, column, values } of cells) {
    values.forEach((line, down) => {
      const known = rows.get(row + down) ?? new Map<number, CellInput>();
      line.forEach((value, across) => known.set(column + across, value));
      rows.set(row + down, known);
    });
  }
  return rows;
}

/** Texts that tell a row from others: marks for "nothing" and single letters do not. */
function textsOf(row: Row | undefined, isLeftOut: (column: number) => boolean): [number, string][] {
  return [...(row ?? [])].flatMap(([column, value]): [number, string][] =>
    typeof value === 'string' && value.trim().length > 3 && !isLeftOut(column)
      ? [[column, value]]
      : [],
  );
}
