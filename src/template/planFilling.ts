import type { Issue } from '../core/Issue';
import type { SheetEdit } from '../sheet/SheetEdit';
import type { TemplateSheet } from '../sheet/TemplateSheet';
import { alignColumns } from './alignColumns';
import { alignRows, keepOfficersLines, OFFICERS_LINE } from './alignRows';
import type { AlignedLines } from './alignRows';
import { collectIssues } from './collectIssues';
import { expandForm } from './expandForm';
import { isOnce } from './expandLines';
import type { Expansion } from './expandLines';
import { freshLines, recordContents } from './FillRecord';
import type { FillRecord } from './FillRecord';
import { findPatterns } from './findPatterns';
import { findShortColumns } from './findShortColumns';
import { findUnseen } from './findUnseen';
import { fingerprintForm } from './fingerprintForm';
import type { FormContext } from './FormContext';
import type { Scope } from './FormItem';
import { LineIndex } from './LineIndex';
import { planFollowers } from './planFollowers';
import { planLines } from './planLines';
import { planLooks } from './planLooks';
import { planMarks } from './planMarks';
import { copiesFromForm, planPattern } from './planPattern';
import { planRemarks } from './planRemarks';
import { planHeights, planWidths } from './planSizes';
import { planStructure } from './planStructure';
import { planWrites } from './planWrites';
import type { Form } from './readTemplate';
import type { Relocation } from './rereference';
import { stretchMerges } from './stretchMerges';

/** The sheet to fill: a copy of the form, fresh or filled before. */
export interface FillTarget {
  readonly copy: TemplateSheet;
  /** What the last filling left; `null` for a fresh copy. */
  readonly record: FillRecord | null;
  /** The turn of a block that repeats the whole sheet. */
  readonly scope?: Scope;
  /** Puts values in the place of formulas. */
  readonly valuesOnly?: boolean;
}

export interface FillingPlan {
  readonly edits: readonly SheetEdit[];
  /** Where `edits` take cells of the form into a copy filled before: see `planPattern`. */
  readonly pattern?: readonly SheetEdit[];
  readonly record: FillRecord;
  readonly issues: readonly Issue[];
}

/** The edits that turn a copy of a form into the filled form. Nothing is changed here. */
export function planFilling(form: Form, context: FormContext, target: FillTarget): FillingPlan {
  const { copy, record, scope = [] } = target;
  const isFresh = record === null;
  const { shown, faults, ...own } = expandForm(form, context, scope);
  const { across, down } = alignCopy(form, copy, record);
  const rows = { ...own.rows, lines: keepOfficersLines(own.rows.lines, down.present) };
  const columns = { ...own.columns, lines: keepOfficersLines(own.columns.lines, across.present) };
  const relocation: Relocation = {
    rows: new LineIndex(rows, form.size.rows),
    columns: new LineIndex(columns, form.size.columns),
    columnsOnce: new LineIndex(eachOnce(columns), form.size.columns),
    columnRows: form.columnRows,
    sheet: form.sheet.name,
    tables: tableNames(form.sheet, copy),
  };
  const rowPlan = planLines(down.present, rows.lines);
  const columnPlan = planLines(across.present, columns.lines);
  const isKept = (row: number, column: number): boolean =>
    (rowPlan.sources[row] ?? -1) >= 0 && (columnPlan.sources[column] ?? -1) >= 0;
  const writes = planWrites(shown, context, relocation, {
    isKept: (row, column) => !isFresh && isKept(row, column),
    isAdded: (row, column) => !isFresh && !isKept(row, column),
  });
  const marked = placeMarks(record, down, across);
  const marks = planMarks(marked, writes.marks, [rows, rowPlan], [columns, columnPlan]);
  const patterns = findPatterns(
    form,
    copy,
    marked,
    { present: down.present, index: relocation.rows, plan: rowPlan },
    { present: across.present, index: relocation.columns, plan: columnPlan },
  );
  const followers = planFollowers(form, relocation, copy);
  const remarks = planRemarks(
    form,
    copy,
    record,
    [down.present, rows, rowPlan],
    [across.present, columns, columnPlan],
  );
  const edits: SheetEdit[] = [
    ...planStructure(rowPlan, columnPlan),
    ...planLooks({
      form,
      copy,
      rows: relocation.rows,
      columns: relocation.columns,
      rowPlan,
      columnPlan,
      isFresh,
      patterns,
      restored: marks.restored,
      formats: writes.formats,
      merges: stretchMerges(form, relocation),
    }),
    ...planWidths(form, relocation.columns, columnPlan),
    ...writes.edits,
    ...planHeights(form, relocation.rows, rowPlan, isFresh),
    ...marks.edits,
    ...remarks.edits,
    ...followers.edits,
    ...(target.valuesOnly ? [keepValues(rows, columns)] : []),
  ];
  const problems = [
    ...writes.problems.map(({ cell: { row, column }, problem }) => ({ row, column, problem })),
    ...faults,
    ...followers.problems,
    ...findUnseen(form),
    ...findShortColumns(form),
  ];
  const needsPattern = !isFresh && copiesFromForm(edits);
  return {
    edits,
    ...(needsPattern && { pattern: planPattern(form, relocation.rows, relocation.columns) }),
    issues: [...collectIssues(form.sheet.name, problems), ...remarks.issues],
    record: {
      fingerprint: fingerprintForm(form.sheet),
      ...recordContents(rows, columns, writes),
      waiting: remarks.waiting,
    },
  };
}

/** Where the lines of the last filling stand now; those of the form in a fresh copy. */
function alignCopy(
  form: Form,
  copy: TemplateSheet,
  record: FillRecord | null,
): { readonly across: AlignedLines; readonly down: AlignedLines } {
  if (!record) {
    return {
      across: { present: freshLines(form.size.columns), places: [] },
      down: { present: freshLines(form.size.rows), places: [] },
    };
  }
  const across = alignColumns(copy, record.head, record.columns);
  return { across, down: alignRows(form, copy, record.rows, across.present) };
}

/** Cells that bear a mark, by where they stand now; −1 for lines that were taken out. */
function placeMarks(
  record: FillRecord | null,
  rows: AlignedLines,
  columns: AlignedLines,
): FillRecord['marks'] {
  return (record?.marks ?? []).map(([row, column]) => [
    rows.places[row] ?? -1,
    columns.places[column] ?? -1,
  ]);
}

/** Repeated columns in their first turn only; the others are none of the form's. */
function eachOnce(columns: Expansion): Expansion {
  const lines = columns.lines.map((line) =>
    isOnce(line) ? line : { ...line, origin: OFFICERS_LINE },
  );
  return { ...columns, lines };
}

/** Excel names the tables of a copy anew; they stand in the same order. */
function tableNames(form: TemplateSheet, copy: TemplateSheet): ReadonlyMap<string, string> {
  return new Map(
    form.tables.flatMap(({ name }, place) => {
      const own = copy.tables[place];
      return own && own.name !== name ? [[name.toLowerCase(), own.name] as const] : [];
    }),
  );
}

function keepValues(rows: Expansion, columns: Expansion): SheetEdit {
  const area = { row: 0, column: 0, rows: rows.lines.length, columns: columns.lines.length };
  return { kind: 'keepValues', area };
}
