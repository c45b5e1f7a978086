import type { CellStyle } from '../sheet/CellStyle';
import type { SheetEdit } from '../sheet/SheetEdit';
import type { Expansion } from './expandLines';
import type { FillRecord } from './FillRecord';
import type { LinePlan } from './planLines';
import { runsOf } from './planLines';
import type { Form } from './readTemplate';

/** Cells at fault stand out until the form is put right. */
export function planMarking(marks: FillRecord['marks']): readonly SheetEdit[] {
  const byColumn = new Map<number, number[]>();
  for (const [row, column] of marks) {
    byColumn.set(column, [...(byColumn.get(column) ?? []), row]);
  }
  return [...byColumn].flatMap(([column, rows]) =>
    runsOf(rows).map(({ at, count }): SheetEdit => ({
      kind: 'format',
      area: { row: at, column, rows: count, columns: 1 },
      style: MARK,
    })),
  );
}

/** Excel's own look of a bad cell. */
const MARK: CellStyle = { fill: '#FFC7CE', font: { color: '#9C0006' } };

/** Cells marked last time look like the form again. */
export function planUnmarking(
  form: Form,
  marks: FillRecord['marks'],
  [rows, rowPlan]: readonly [Expansion, LinePlan],
  [columns, columnPlan]: readonly [Expansion, LinePlan],
): readonly SheetEdit[] {
  return marks.flatMap(([oldRow, oldColumn]): SheetEdit[] => {
    const toRow = oldRow < 0 ? -1 : rowPlan.sources.indexOf(oldRow);
    const toColumn = oldColumn < 0 ? -1 : columnPlan.sources.indexOf(oldColumn);
    const row = rows.lines[toRow]?.origin;
    const column = columns.lines[toColumn]?.origin;
    if (row === undefined || column === undefined) return [];
    const from = { row, column, rows: 1, columns: 1 };
    return [{ kind: 'copy', from, fromSheet: form.sheet.name, toRow, toColumn }];
  });
}
