import type { SheetEdit } from '../sheet/SheetEdit';
import { OFFICERS_LINE } from './alignRows';
import type { LineIndex } from './LineIndex';
import type { LinePlan, LineRun } from './planLines';
import { runsOf } from './planLines';
import type { Form } from './readTemplate';

/**
 * Heights of new rows, once their texts stand in them: those without a height of their own fit
 * what directives say, the others are as high as in the form. One edit fits rows that follow each
 * other, whatever stands between them, and one sets all rows of equal height.
 */
export function planHeights(
  form: Form,
  rows: LineIndex,
  { sources }: LinePlan,
  isFresh: boolean,
): readonly SheetEdit[] {
  const fixed = fixedHeights(form);
  const told = new Set(form.cells.flatMap(({ row, content }) => (content ? [row] : [])));
  const isNew = (row: number): boolean => isFresh || (sources[row] ?? -1) < 0;
  const isFitting = rows.lines.map(
    ({ origin }, row) => isNew(row) && told.has(origin) && !fixed.has(origin),
  );
  const open = rows.lines.flatMap(({ origin }, row) =>
    isNew(row) && origin !== OFFICERS_LINE ? [row] : [],
  );
  const fits = runsOf(open).flatMap((run) => trimRun(run, isFitting));
  const wanted = new Map<number, number[]>();
  rows.lines.forEach(({ origin }, row) => {
    const height = isNew(row) ? fixed.get(origin) : undefined;
    if (height === undefined) return;
    if (isFresh && sources[row] !== -1 && !isWithin(fits, row)) return;
    const own = wanted.get(height);
    if (own) own.push(row);
    else wanted.set(height, [row]);
  });
  return [
    ...fits.map(({ at, count }): SheetEdit => ({ kind: 'fitRows', row: at, rows: count })),
    ...[...wanted].map(([height, own]): SheetEdit => ({
      kind: 'rowHeights',
      height,
      runs: runsOf(own).map(({ at, count }) => ({ row: at, rows: count })),
    })),
  ];
}

function fixedHeights({ sheet }: Form): ReadonlyMap<number, number> {
  return new Map(
    sheet.rowHeights.flatMap(({ row, rows, height }) =>
      Array.from({ length: rows }, (_, down) => [row + down, height] as const),
    ),
  );
}

/** The run from its first to its last fitting line; nothing without any. */
function trimRun({ at, count }: LineRun, isFitting: readonly boolean[]): LineRun[] {
  let [first, last] = [at, at + count - 1];
  while (first <= last && !isFitting[first]) first++;
  while (last >= first && !isFitting[last]) last--;
  return first > last ? [] : [{ at: first, count: last - first + 1 }];
}

function isWithin(runs: readonly LineRun[], line: number): boolean {
  return runs.some(({ at, count }) => line >= at && line < at + count);
}

/** New columns are as wide as in the form. */
export function planWidths(
  { sheet }: Form,
  columns: LineIndex,
  { sources }: LinePlan,
): readonly SheetEdit[] {
  const widths = new Map(sheet.columnWidths.map(({ column, width }) => [column, width]));
  const runs: { column: number; columns: number; width: number }[] = [];
  columns.lines.forEach(({ origin }, column) => {
    const width = (sources[column] ?? 0) < 0 ? widths.get(origin) : undefined;
    if (width === undefined) return;
    const last = runs[runs.length - 1];
    if (last?.width === width && last.column + last.columns === column) last.columns++;
    else runs.push({ column, columns: 1, width });
  });
  return runs.map((run) => ({ kind: 'columnWidth', ...run }));
}
