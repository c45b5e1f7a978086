import type { CellStyle } from '../sheet/CellStyle';
import type { SheetEdit } from '../sheet/SheetEdit';
import type { Expansion } from './expandLines';
import type { FillRecord } from './FillRecord';
import { planRegionCopies } from './planCopies';
import type { RegionCopy } from './planCopies';
import type { LinePlan } from './planLines';
import { runsOf } from './planLines';

type Marks = FillRecord['marks'];

/** What marking does to the copy. */
interface MarkPlan {
  /** Cells that were marked and are no longer at fault, to look like the form again. */
  readonly restored: readonly RegionCopy[];
  /** Cells that come to be marked. */
  readonly edits: readonly SheetEdit[];
}

type Axis = readonly [Expansion, LinePlan];

/**
 * Cells at fault stand out until the form is put right. `before` are the cells that bear a mark, by
 * where they stood in the copy.
 */
export function planMarks(before: Marks, now: Marks, rows: Axis, columns: Axis): MarkPlan {
  const [down, across] = [newPlaces(rows), newPlaces(columns)];
  const marked = new Map<string, Marks[number]>(
    before.flatMap(([oldRow, oldColumn]) => {
      const [row, column] = [down.get(oldRow), across.get(oldColumn)];
      return row === undefined || column === undefined
        ? []
        : [[`${row},${column}`, [row, column] as const]];
    }),
  );
  const wanted = new Set(now.map((mark) => mark.join()));
  const mended = [...marked].flatMap(([key, mark]) => (wanted.has(key) ? [] : [mark]));
  const added = now.filter((mark) => !marked.has(mark.join()));
  return { restored: restore(mended, rows, columns), edits: paint(added) };
}

/** Where the lines that stayed stand now. */
function newPlaces([, { sources }]: Axis): ReadonlyMap<number, number> {
  return new Map(sources.flatMap((old, at) => (old < 0 ? [] : [[old, at] as const])));
}

function restore(marks: Marks, [rows]: Axis, [columns]: Axis): readonly RegionCopy[] {
  return columnRuns(marks).flatMap(({ column, at, count }) =>
    planRegionCopies({
      row: at,
      rowOrigins: rows.lines.slice(at, at + count).map(({ origin }) => origin),
      column,
      columnOrigins: columns.lines.slice(column, column + 1).map(({ origin }) => origin),
    }),
  );
}

function paint(marks: Marks): readonly SheetEdit[] {
  if (marks.length === 0) return [];
  const areas = columnRuns(marks).map(({ column, at, count }) => ({
    row: at,
    column,
    rows: count,
    columns: 1,
  }));
  return [{ kind: 'paint', areas, style: MARK }];
}

/** Excel's own look of a bad cell. */
const MARK: CellStyle = { fill: '#FFC7CE', font: { color: '#9C0006' } };

function columnRuns(
  marks: Marks,
): readonly { readonly column: number; readonly at: number; readonly count: number }[] {
  const byColumn = new Map<number, number[]>();
  for (const [row, column] of marks) {
    const own = byColumn.get(column);
    if (own) own.push(row);
    else byColumn.set(column, [row]);
  }
  return [...byColumn].flatMap(([column, rows]) =>
    runsOf(rows.sort((one, other) => one - other)).map((run) => ({ column, ...run })),
  );
}
