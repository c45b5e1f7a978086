import type { Issue } from '../core/Issue';
import type { Area } from '../sheet/Area';
import { findReferences } from '../sheet/mapReferences';
import type { SheetEdit } from '../sheet/SheetEdit';
import type { TemplateSheet } from '../sheet/TemplateSheet';
import { alignColumns } from './alignColumns';
import { alignRows, keepOfficersLines, OFFICERS_LINE } from './alignRows';
import type { AlignedLines } from './alignRows';
import { expandLines, isOnce } from './expandLines';
import type { Expansion, ExpansionFault } from './expandLines';
import { freshLines, recordLines } from './FillRecord';
import type { FillRecord } from './FillRecord';
import { fingerprintForm } from './fingerprintForm';
import type { FormContext } from './FormContext';
import type { Scope } from './FormItem';
import { LineIndex } from './LineIndex';
import { planFollowers } from './planFollowers';
import { planLines } from './planLines';
import { planMarking, planUnmarking } from './planMarks';
import { areaOf, planMerges } from './planMerges';
import { planRemarks } from './planRemarks';
import { planFits, planStructure } from './planStructure';
import { planWrites } from './planWrites';
import { readTemplate } from './readTemplate';
import type { Form } from './readTemplate';
import { standsBeside } from './rereference';
import type { Relocation } from './rereference';
import { toTemplateIssue } from './TemplateProblem';

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
  readonly record: FillRecord;
  readonly issues: readonly Issue[];
}

/** The edits that turn a copy of a form into the filled form. Nothing is changed here. */
export function planFilling(form: Form, context: FormContext, target: FillTarget): FillingPlan {
  const { copy, record, scope = [] } = target;
  const { shown, faults, ...own } = expandForm(form, context, scope);
  const across = record
    ? alignColumns(copy, record.head, record.columns)
    : { present: freshLines(form.size.columns), places: [] };
  const down = record
    ? alignRows(form, copy, record.rows, across.present)
    : { present: freshLines(form.size.rows), places: [] };
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
  const writes = planWrites(shown, context, relocation);
  const followers = planFollowers(form, relocation, copy);
  const remarks = planRemarks(
    form,
    copy,
    record,
    [down.present, rows, rowPlan],
    [across.present, columns, columnPlan],
  );
  const edits: SheetEdit[] = [
    ...planStructure(
      form,
      relocation.rows,
      relocation.columns,
      rowPlan,
      columnPlan,
      record === null,
    ),
    ...planUnmarking(
      form,
      placeMarks(record, down, across),
      [rows, rowPlan],
      [columns, columnPlan],
    ),
    ...planMerges(form, relocation),
    ...writes.edits,
    ...planFits(form, relocation.rows, rowPlan, record === null),
    ...planMarking(writes.marks),
    ...remarks.edits,
    ...followers.edits,
    ...(target.valuesOnly ? [keepValues(rows, columns)] : []),
  ];
  const problems = [
    ...writes.problems.map(({ cell: { row, column }, problem }) => ({ row, column, problem })),
    ...faults,
    ...followers.problems,
  ];
  return {
    edits,
    issues: [...collectIssues(form.sheet.name, problems), ...remarks.issues],
    record: {
      fingerprint: fingerprintForm(form.sheet),
      rows: recordLines(rows, writes.contents),
      columns: recordLines(columns, writes.head?.contents),
      ...(writes.head && { head: ownPlaces(rows).get(writes.head.row) ?? 0 }),
      marks: recordMarks(writes.marks, rows, columns),
      waiting: remarks.waiting,
    },
  };
}

/** Marks by their places among the form's own lines, and where those lines stand now. */
function recordMarks(
  marks: FillRecord['marks'],
  rows: Expansion,
  columns: Expansion,
): FillRecord['marks'] {
  const [down, across] = [ownPlaces(rows), ownPlaces(columns)];
  return marks.map(([row, column]) => [down.get(row) ?? row, across.get(column) ?? column]);
}

function ownPlaces({ lines }: Expansion): ReadonlyMap<number, number> {
  const own = lines.flatMap(({ origin }, at) => (origin === OFFICERS_LINE ? [] : [at]));
  return new Map(own.map((at, place) => [at, place]));
}

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

/** Both axes with their turns; a row of marks with a fault comes back to be shown. */
function expandForm(
  form: Form,
  context: FormContext,
  scope: Scope,
): {
  readonly shown: Form;
  readonly rows: Expansion;
  readonly columns: Expansion;
  readonly faults: readonly ExpansionFault[];
} {
  const expand = (own: Form) => {
    const held = (axis: 'row' | 'column') => (origins: readonly number[]) =>
      isHeld(own, axis, origins);
    return {
      columns: expandLines(own.columns, context, scope, held('column')),
      rows: expandLines(own.rows, context, scope, held('row')),
    };
  };
  const first = expand(form);
  const faults = [...first.columns.faults, ...first.rows.faults];
  const hidden = faults.filter(({ row }) => !first.rows.blocksOf.has(row));
  const own =
    hidden.length > 0 ? readTemplate(form.sheet, new Set(hidden.map(({ row }) => row))) : form;
  const cells = own.cells.map((cell) => {
    const found = faults.filter(({ row, column }) => row === cell.row && column === cell.column);
    return found.length > 0 ? { ...cell, faults: found.map(({ problem }) => problem) } : cell;
  });
  return { ...(own === form ? first : expand(own)), shown: { ...own, cells }, faults };
}

/** Whether a table, chart or name needs one of the lines to stand on. */
function isHeld(form: Form, axis: 'row' | 'column', origins: readonly number[]): boolean {
  if (axis === 'column' && holdsBeside(form, origins)) return true;
  const { tables, charts, names } = form.sheet;
  const size = axis === 'row' ? 'rows' : 'columns';
  const areas = [
    ...tables.map(({ area }) => area),
    ...charts.flatMap(({ series }) =>
      series.flatMap(({ values, categories }) => [values, categories]),
    ),
    ...names.flatMap(({ formula }) => nameAreas(formula)),
  ];
  return areas.some(
    (area) => area && origins.some((line) => line >= area[axis] && line < area[axis] + area[size]),
  );
}

/** Whether something stands above or below what repeats with the columns. */
function holdsBeside(form: Form, origins: readonly number[]): boolean {
  return form.cells.some(
    ({ row, column }) => origins.includes(column) && standsBeside(form, row, row),
  );
}

function nameAreas(formula: string): readonly Area[] {
  return findReferences(formula).flatMap(({ reference: { from, to } }) =>
    from.row === null || to.row === null || from.column === null || to.column === null
      ? []
      : areaOf({ first: from.row, last: to.row }, { first: from.column, last: to.column }),
  );
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

/** Each fault of a cell once, however many turns show it. */
function collectIssues(sheet: string, problems: readonly ExpansionFault[]): readonly Issue[] {
  const issues = new Map<string, Issue>();
  for (const { row, column, problem } of problems) {
    const { code, span, parameters = {} } = problem;
    const key = [row, column, code, span.start, span.end, parameters.text ?? ''].join(' ');
    if (!issues.has(key)) issues.set(key, toTemplateIssue(problem, { sheet, row, column }));
  }
  const place = ({ at }: Issue): number => (at.in === 'cell' ? at.row * 16_384 + at.column : 0);
  return [...issues.values()].sort((one, other) => place(one) - place(other));
}
