import type { SheetEdit } from '../sheet/SheetEdit';
import { CopiedMerges } from './CopiedMerges';
import { freshLines } from './FillRecord';
import { findPatterns } from './findPatterns';
import type { LineIndex } from './LineIndex';
import { planLineCopies } from './planLooks';
import { planLines } from './planLines';
import { planStructure } from './planStructure';
import type { Form } from './readTemplate';

/**
 * Edits that give a fresh copy of the form the lines of a filled one. What is copied from the form
 * into a copy that was filled before is copied from there instead, from the same place: its rules
 * look at the right cells, as they grew with the lines.
 */
export function planPattern(form: Form, rows: LineIndex, columns: LineIndex): readonly SheetEdit[] {
  const [down, across] = [freshLines(form.size.rows), freshLines(form.size.columns)];
  const rowPlan = planLines(down, rows.lines);
  const columnPlan = planLines(across, columns.lines);
  const patterns = findPatterns(
    form,
    form.sheet,
    [],
    { present: down, index: rows, plan: rowPlan },
    { present: across, index: columns, plan: columnPlan },
  );
  // What officers inserted is in no form.
  const copies = planLineCopies({ rows, columns, rowPlan, columnPlan, patterns }).filter(
    ({ from, area }) => from === 'copy' || area.row >= 0,
  );
  const merges = new CopiedMerges({ copy: form.sheet, rowPlan, columnPlan, merges: [] }, copies);
  return [
    ...planStructure(rowPlan, columnPlan),
    ...merges.loosen(),
    ...copies.map(({ from, area, toRow, toColumn }): SheetEdit => ({
      kind: 'copy',
      from: area,
      ...(from === 'form' && { fromSheet: form.sheet.name }),
      toRow,
      toColumn,
    })),
  ];
}

/** Whether a plan takes cells from the form. */
export function copiesFromForm(edits: readonly SheetEdit[]): boolean {
  return edits.some((edit) => edit.kind === 'copy' && edit.fromSheet !== undefined);
}

/** The edits with cells of the pattern sheet in the place of the form's. */
export function copyFromPattern(
  edits: readonly SheetEdit[],
  pattern: string,
): readonly SheetEdit[] {
  return edits.map((edit) => {
    if (edit.kind !== 'copy' || edit.fromSheet === undefined) return edit;
    const from = { ...edit.from, row: edit.toRow, column: edit.toColumn };
    return { ...edit, from, fromSheet: pattern };
  });
}
