import type { SheetRow } from '../rows/SheetRow';
import { cellAt } from '../rows/SheetRow';
import { isEmptyText } from '../values/isEmptyText';
import { readMark } from '../values/readMark';
import type { ColumnPlan } from './ColumnPlan';
import type { HeaderColumn } from './Header';
import { looksLikePerson } from './looksLikePerson';
import { valuesHeaded, type MarkedValue } from './valuesHeaded';

/**
 * Recognises columns that stand for the values of one field, to be marked with an x: "Sơ cấp",
 * "Trung cấp" and "Cao cấp" under "Lý luận chính trị", a "Cao cấp LLCT", or neighbours that are
 * nothing but values ("Thạc sĩ", "Đại học").
 */
export function assignMarkedValues(
  columns: readonly HeaderColumn[],
  plans: readonly ColumnPlan[],
  sample: readonly SheetRow[],
): ColumnPlan[] {
  const headed = plans.map((plan, at) => {
    const { parts = [] } = columns[at] ?? {};
    // Nearly all columns of nearly all lists have neither, and looking closer takes its time.
    const mayBe = parts.length > 1 || sample.some((row) => isMarked(row, plan.column));
    return mayBe && !TOLD.has(plan.reason) ? valuesHeaded(parts, plan) : [];
  });
  if (headed.every(({ length }) => length === 0)) return [...plans];
  const people = sample.filter(looksLikePerson);
  const rows = people.length > 0 ? people : sample;
  const marked = plans.map(({ column }, at) => headed[at]?.length !== 0 && areMarks(column, rows));
  // An upper header that joins values of a vocabulary tells enough.
  const values = headed.map((own, at) => (marked[at] ? own : own.filter(isSure)));
  const assigned = values.map((own) => own.find(({ says }) => says !== 'value'));
  for (const { first, run } of runsOf(values)) {
    const own = plans.slice(first, first + run.length).map(({ column }) => column);
    if (rows.some((row) => own.filter((column) => isMarked(row, column)).length > 1)) continue;
    run.forEach((value, step) => (assigned[first + step] ??= value));
  }
  return plans.map((plan, at) => {
    const own = assigned[at];
    const isOne = (other: MarkedValue | undefined) =>
      other?.field === own?.field && other?.value !== own?.value;
    if (!own || !(marked[at] || assigned.some(isOne))) return plan;
    const { field, value, confidence } = own;
    return { ...plan, field, value, confidence, gender: undefined, reason: 'header' };
  });
}

/** Neighbours that may be values of one field, each another one; of two fields the longer run. */
function runsOf(
  values: readonly (readonly MarkedValue[])[],
): { readonly first: number; readonly run: readonly MarkedValue[] }[] {
  const runs: { first: number; run: readonly MarkedValue[] }[] = [];
  for (let first = 0; first < values.length; first++) {
    const own = (values[first] ?? []).map((value) => runFrom(values, first, value));
    const most = Math.max(0, ...own.map(({ length }) => length));
    const longest = own.filter(({ length }) => length === most);
    const [run] = longest;
    if (!run || most < 2 || longest.length > 1) continue;
    runs.push({ first, run });
    first += most - 1;
  }
  return runs;
}

function runFrom(
  values: readonly (readonly MarkedValue[])[],
  first: number,
  begin: MarkedValue,
): readonly MarkedValue[] {
  const run: MarkedValue[] = [];
  let next: MarkedValue | undefined = begin;
  while (next && run.every(({ value }) => value !== next?.value)) {
    run.push(next);
    next = values[first + run.length]?.find(({ field }) => field === begin.field);
  }
  return run;
}

/** Whether people are marked there, and hardly anything else stands in the column. */
export function areMarks(column: number, rows: readonly SheetRow[]): boolean {
  const cells = rows.map((row) => cellAt(row, column)).filter((cell) => !isNothing(cell));
  const marks = cells.filter((cell) => readMark(cell) !== null);
  return (
    cells.some((cell) => readMark(cell) === 'yes') && marks.length >= cells.length * LEAST_SHARE
  );
}

function isNothing(cell: SheetRow['cells'][number]): boolean {
  return cell === null || (typeof cell === 'string' && isEmptyText(cell));
}

function isMarked(row: SheetRow, column: number): boolean {
  return readMark(cellAt(row, column)) === 'yes';
}

function isSure({ says }: MarkedValue): boolean {
  return says === 'all';
}

const TOLD: ReadonlySet<ColumnPlan['reason']> = new Set(['mapping', 'remembered']);
/** Slips, and counts below the list. */
const LEAST_SHARE = 0.8;
