import { findReferences, formatRange } from '../sheet/mapReferences';
import type { PlacedReference, Reference } from '../sheet/mapReferences';
import type { Line } from './expandLines';
import { callAround, findCalls, takesMany, UNION_FUNCTIONS } from './formulaCalls';
import type { Call } from './formulaCalls';
import type { LineIndex } from './LineIndex';
import type { Run } from './Run';
import type { TemplateProblem } from './TemplateProblem';

/** Where the cells of a form went, and what its sheet and tables are called in the copy. */
export interface Relocation {
  readonly rows: LineIndex;
  readonly columns: LineIndex;
  /** Columns as cells see them that stand above or below all blocks of columns, each once. */
  readonly columnsOnce: LineIndex;
  /** Rows that repeat with the columns; `null` where no columns are repeated. */
  readonly columnRows: Run | null;
  /** Tab name of the form. */
  readonly sheet: string;
  /** Table of the form, in lower case → table of the copy. */
  readonly tables: ReadonlyMap<string, string>;
}

/** The row and the column of the filled form that a formula stands in; `null` for names. */
interface Standpoint {
  readonly row: Line | null;
  readonly column: Line | null;
}

/**
 * A formula of the form as it has to read in the filled copy. A reference stands for every cell
 * that its cells became; where they became none, the call around it becomes 0.
 */
export function rereference(
  formula: string,
  relocation: Relocation,
  standpoint: Standpoint,
): { readonly formula: string } | { readonly problem: TemplateProblem } {
  const span = { start: 0, end: formula.length };
  const places = findReferences(formula).filter((place) => isOwn(place, relocation));
  const calls = findCalls(formula);
  const targets = places.map((place) => ({
    place,
    areas: areasOf(place.reference, relocation, standpoint),
    call: callAround(calls, formula, place),
  }));
  const edits: { start: number; end: number; text: string }[] = [];
  for (const { place, areas, call } of targets) {
    if (areas.length === 0) {
      const others = targets.filter((each) => each.call === call && each.areas.length > 0);
      edits.push(vanish(formula, place, call, others.length > 0));
      continue;
    }
    const isMany = areas.length > 1 || (place.isSingle && !isOneCell(areas[0]));
    if (isMany && !takesMany(call, areas.length)) {
      return { problem: { code: 'template-formula-many', span, parameters: { text: formula } } };
    }
    const text = areas
      .map((area) => formatRange(area, place.isSingle && isOneCell(area)))
      .join(',');
    edits.push({ start: place.start, end: place.end, text });
  }
  const result = renameTables(applyEdits(formula, edits), relocation.tables);
  if (result.length <= LONGEST_FORMULA) return { formula: result };
  return { problem: { code: 'template-formula-long', span, parameters: { count: result.length } } };
}

/** Areas that a reference of the form became, in reading order. */
export function areasOf(
  { from, to }: Reference,
  relocation: Relocation,
  standpoint: Standpoint,
): readonly Reference[] {
  const isOnce = standsBeside(relocation, from.row, to.row);
  const down = spanRuns(from.row, to.row, relocation.rows, standpoint.row);
  const across = isOnce
    ? spanRuns(from.column, to.column, relocation.columnsOnce, null)
    : spanRuns(from.column, to.column, relocation.columns, standpoint.column);
  return down.flatMap((row) =>
    across.map((column) => ({
      from: { ...from, row: row?.first ?? null, column: column?.first ?? null },
      to: { ...to, row: row?.last ?? null, column: column?.last ?? null },
    })),
  );
}

/** Whether rows of the form stand above or below all that repeats with columns. */
export function standsBeside(
  { columnRows }: Pick<Relocation, 'columnRows'>,
  from: number | null,
  to: number | null,
): boolean {
  if (columnRows === null || from === null || to === null) return false;
  return Math.max(from, to) < columnRows.first || Math.min(from, to) > columnRows.last;
}

/** Excel's limit of a formula's text, and of a name's. */
export const LONGEST_FORMULA = 8192;

function spanRuns(
  from: number | null,
  to: number | null,
  index: LineIndex,
  seenFrom: Line | null,
): readonly (Run | null)[] {
  if (from === null || to === null) return [null];
  return index.runs(Math.min(from, to), Math.max(from, to), seenFrom);
}

function isOwn({ reference }: PlacedReference, { sheet }: Relocation): boolean {
  return reference.sheet === undefined || reference.sheet.toLowerCase() === sheet.toLowerCase();
}

export function isOneCell(area: Reference | undefined): boolean {
  return area?.from.row === area?.to.row && area?.from.column === area?.to.column;
}

/** What takes the place of a reference to cells that are not there. */
function vanish(
  formula: string,
  { start, end }: PlacedReference,
  call: Call | null,
  hasOthers: boolean,
): { start: number; end: number; text: string } {
  if (!call) return { start, end, text: '0' };
  if (!hasOthers || !UNION_FUNCTIONS.has(call.name)) {
    return { start: call.start, end: call.close + 1, text: '0' };
  }
  const after = /^\s*,\s*/u.exec(formula.slice(end));
  if (after) return { start, end: end + after[0].length, text: '' };
  const before = /\s*,\s*$/u.exec(formula.slice(0, start));
  return { start: start - (before?.[0].length ?? 0), end, text: '' };
}

/** Later edits first; one inside another, as of a call within a vanished call, is left out. */
function applyEdits(
  formula: string,
  edits: readonly { start: number; end: number; text: string }[],
): string {
  const outer = edits.filter(
    (edit) =>
      !edits.some(
        (other) =>
          other !== edit &&
          other.start <= edit.start &&
          other.end >= edit.end &&
          other.end - other.start > edit.end - edit.start,
      ),
  );
  const unique = outer.filter(
    (edit, place) => outer.findIndex((each) => each.start === edit.start) === place,
  );
  return unique
    .sort((one, other) => other.start - one.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), formula);
}

function renameTables(formula: string, tables: ReadonlyMap<string, string>): string {
  if (tables.size === 0) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|([\p{L}_\\][\p{L}\p{N}_.]*)(?=\[)/gu,
    (token, name?: string) =>
      name === undefined ? token : (tables.get(name.toLowerCase()) ?? token),
  );
}
