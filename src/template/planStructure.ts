import type { SheetEdit } from '../sheet/SheetEdit';
import type { LinePlan } from './planLines';

/** Takes lines in and out; columns first, so that rows are inserted at their full width. */
export function planStructure(rowPlan: LinePlan, columnPlan: LinePlan): readonly SheetEdit[] {
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
  ];
}
