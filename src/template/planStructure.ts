import type { SheetEdit } from '../sheet/SheetEdit';
import type { LineIndex } from './LineIndex';
import { planRegionCopies } from './planCopies';
import type { KeptLines } from './planCopies';
import type { LinePlan, LineRun } from './planLines';
import { runsOf } from './planLines';
import type { Form } from './readTemplate';

/** Takes lines out and in, and gives the new ones the looks of the form's. */
export function planStructure(
  form: Form,
  rows: LineIndex,
  columns: LineIndex,
  rowPlan: LinePlan,
  columnPlan: LinePlan,
  isFresh: boolean,
): readonly SheetEdit[] {
  return [
    ...columnPlan.insertions.map(({ at, count }): SheetEdit => ({
      kind: 'insertColumns',
      column: at,
      columns: count,
    })),
    ...rowPlan.insertions.map(({ at, count }): SheetEdit => ({
      kind: 'insertRows',
      row: at,
      rows: count,
    })),
    ...columnPlan.deletions.map(({ at, count }): SheetEdit => ({
      kind: 'deleteColumns',
      column: at,
      columns: count,
    })),
    ...rowPlan.deletions.map(({ at, count }): SheetEdit => ({
      kind: 'deleteRows',
      row: at,
      rows: count,
    })),
    ...planLooks(form, rows, columns, rowPlan, columnPlan, isFresh),
    ...planHeights(form, rows, rowPlan),
    ...planWidths(form, columns, columnPlan),
  ];
}

/**
 * New columns over the rows that stayed, then new rows over all columns. In a fresh copy they come
 * from its own lines, whose rules already look at the cells where they stand now; in one that
 * officers worked on they come from the form, so that what was written there is not repeated.
 */
function planLooks(
  form: Form,
  rows: LineIndex,
  columns: LineIndex,
  rowPlan: LinePlan,
  columnPlan: LinePlan,
  isFresh: boolean,
): SheetEdit[] {
  const origins = (index: LineIndex, { at, count }: LineRun): number[] =>
    index.lines.slice(at, at + count).map(({ origin }) => origin);
  const allColumns = { at: 0, count: columns.lines.length };
  const stayed = runsOf(rowPlan.sources.flatMap((source, row) => (source < 0 ? [] : [row])));
  const keptRows = isFresh ? keptLines(rows, rowPlan) : undefined;
  const keptColumns = isFresh ? keptLines(columns, columnPlan) : undefined;
  const regions = [
    ...columnPlan.added.flatMap((run) =>
      stayed.map((down) => [down, run, { keptColumns }] as const),
    ),
    ...rowPlan.added.map((run) => [run, allColumns, { keptRows }] as const),
  ];
  return regions.flatMap(([down, across, kept]) =>
    planRegionCopies({
      row: down.at,
      rowOrigins: origins(rows, down),
      column: across.at,
      columnOrigins: origins(columns, across),
      ...kept,
    }).map(({ from, area, toRow, toColumn }): SheetEdit => ({
      kind: 'copy',
      from: area,
      ...(from === 'form' && { fromSheet: form.sheet.name }),
      toRow,
      toColumn,
    })),
  );
}

function keptLines({ lines }: LineIndex, { sources }: LinePlan): KeptLines {
  return new Map(
    lines.flatMap(({ origin }, at) => ((sources[at] ?? -1) < 0 ? [] : [[origin, at] as const])),
  );
}

/** New rows that have no height of their own fit what directives put into them. */
export function planFits(
  form: Form,
  rows: LineIndex,
  { added }: LinePlan,
  isFresh: boolean,
): SheetEdit[] {
  const fixed = new Set(
    form.sheet.rowHeights.flatMap(({ row, rows: count }) =>
      Array.from({ length: count }, (_, down) => row + down),
    ),
  );
  const told = new Set(form.cells.flatMap(({ row, content }) => (content ? [row] : [])));
  const isNew = new Set(
    added.flatMap(({ at, count }) => Array.from({ length: count }, (_, down) => at + down)),
  );
  const fitting = rows.lines.flatMap(({ origin }, row) =>
    told.has(origin) && !fixed.has(origin) && (isFresh || isNew.has(row)) ? [row] : [],
  );
  return runsOf(fitting).map(({ at, count }) => ({ kind: 'fitRows', row: at, rows: count }));
}

/** Runs of new rows of equal height. */
function planHeights({ sheet }: Form, rows: LineIndex, { sources }: LinePlan): SheetEdit[] {
  const heights = new Map(
    sheet.rowHeights.flatMap(({ row, rows: count, height }) =>
      Array.from({ length: count }, (_, down) => [row + down, height] as const),
    ),
  );
  const wanted = rows.lines.map(({ origin }, row) =>
    (sources[row] ?? 0) < 0 ? heights.get(origin) : undefined,
  );
  return equalRuns(wanted).map(({ at, count, value }) => ({
    kind: 'rowHeight',
    row: at,
    rows: count,
    height: value,
  }));
}

function planWidths({ sheet }: Form, columns: LineIndex, { sources }: LinePlan): SheetEdit[] {
  const widths = new Map(sheet.columnWidths.map(({ column, width }) => [column, width]));
  const wanted = columns.lines.map(({ origin }, column) =>
    (sources[column] ?? 0) < 0 ? widths.get(origin) : undefined,
  );
  return equalRuns(wanted).map(({ at, count, value }) => ({
    kind: 'columnWidth',
    column: at,
    columns: count,
    width: value,
  }));
}

/** Consecutive lines that want the same; those that want nothing are left out. */
function equalRuns<T>(
  wanted: readonly (T | undefined)[],
): { at: number; count: number; value: T }[] {
  const runs: { at: number; count: number; value: T }[] = [];
  wanted.forEach((value, line) => {
    if (value === undefined) return;
    const last = runs[runs.length - 1];
    if (last && last.value === value && last.at + last.count === line) last.count++;
    else runs.push({ at: line, count: 1, value });
  });
  return runs;
}
