import type { CellInput } from '../sheet/CellValue';
import type { SheetEdit } from '../sheet/SheetEdit';
import type { WantedFormats } from './CopiedLooks';
import type { WantedFormat } from './WantedFormat';
import { isFreeCell } from './isFreeCell';
import { isEmptyContent } from './readCell';
import { isOnce } from './expandLines';
import type { Line } from './expandLines';
import { fillContent } from './fillContent';
import type { FilledCell } from './fillContent';
import type { FormContext } from './FormContext';
import type { Scope } from './FormItem';
import { readHeld } from './readHeld';
import type { HeldContents } from './readHeld';
import type { Form, FormCell } from './readTemplate';
import { rereference, standsBeside } from './rereference';
import type { Relocation } from './rereference';
import { isMistake } from './TemplateProblem';
import type { TemplateProblem } from './TemplateProblem';

/** What the cells of the copy shall hold, and which of them are at fault. */
export interface WritePlan extends HeldContents {
  readonly edits: readonly SheetEdit[];
  readonly formats: WantedFormats;
  readonly problems: readonly { readonly cell: FormCell; readonly problem: TemplateProblem }[];
  /** Row and column of the copy. */
  readonly marks: readonly (readonly [number, number])[];
}

/** What becomes of a cell of the copy. */
interface CellFate {
  /** It was filled before and stays. */
  readonly isKept: (row: number, column: number) => boolean;
  /** It comes from a line that an officer may have written into. */
  readonly isAdded: (row: number, column: number) => boolean;
}

/** One write per run of rows that change. */
export function planWrites(
  form: Form,
  context: FormContext,
  relocation: Relocation,
  fate: CellFate,
): WritePlan {
  const { rows, columns } = relocation;
  const cells = new Map<number, FormCell[]>();
  for (const cell of form.cells) {
    const own = cells.get(cell.row);
    if (own) own.push(cell);
    else cells.set(cell.row, [cell]);
  }
  const places = new Map<number, number[]>();
  columns.lines.forEach(({ origin }, column) => {
    places.set(origin, [...(places.get(origin) ?? []), column]);
  });
  const grid: (CellInput[] | null)[] = [];
  const formats: (WantedFormat | undefined)[][] = [];
  const oneOf = uniqueFormats();
  const problems: { cell: FormCell; problem: TemplateProblem }[] = [];
  const marks: (readonly [number, number])[] = [];
  rows.lines.forEach((row, at) => {
    let values: CellInput[] | null = null;
    const wanted: (WantedFormat | undefined)[] = [];
    for (const cell of cells.get(row.origin) ?? []) {
      for (const place of places.get(cell.column) ?? []) {
        const column = columns.lines[place];
        if (!column) continue;
        const filled =
          fillCell(cell, row, column, context, relocation) ??
          (fate.isAdded(at, place) ? { input: cell.value, problems: [] } : null);
        if (!filled) continue;
        // What an officer wrote where only marks stood stays.
        if (filled.input === '' && isFreeCell(cell) && fate.isKept(at, place)) continue;
        values ??= columns.lines.map(() => null);
        values[place] = filled.input;
        if (filled.format) wanted[place] = oneOf(filled.format);
        const isAdrift = row.isAdrift === true || column.isAdrift === true;
        for (const problem of filled.problems) {
          if (!(isAdrift && followsFromBlock(problem))) problems.push({ cell, problem });
        }
        if (filled.problems.some(isMistake)) marks.push([at, place]);
      }
    }
    columns.lines.forEach((_, place) => {
      if (!fate.isAdded(at, place) || (values?.[place] ?? null) !== null) return;
      values ??= columns.lines.map(() => null);
      values[place] = '';
    });
    grid.push(values);
    formats.push(wanted);
  });
  return { edits: writesOf(grid), formats, problems, marks, ...readHeld(form, relocation, grid) };
}

/** In a block that could not be read, names of its turns are unknown: that is told once. */
function followsFromBlock({ code, parameters }: TemplateProblem): boolean {
  return code === 'template-name-unknown' && parameters?.suggestion === '';
}

/** `null` for a cell that stays as it was copied. */
function fillCell(
  cell: FormCell,
  row: Line,
  column: Line,
  context: FormContext,
  relocation: Relocation,
): FilledCell | null {
  const text = String(cell.value ?? '');
  const isBeside = standsBeside(relocation, cell.row, cell.row);
  if (isBeside && !isOnce(column)) return { input: '', problems: [] };
  if (cell.faults.length > 0) return { input: text, problems: cell.faults };
  if (row.isBlank || (column.isBlank && !isBeside)) return { input: '', problems: [] };
  if (cell.formula !== undefined) {
    const moved = rereference(cell.formula, relocation, { row, column });
    if ('formula' in moved) {
      return { input: { formula: moved.formula, value: null }, problems: [] };
    }
    return { input: cell.formula, problems: [moved.problem] };
  }
  if (!cell.content) return null;
  if (isEmptyContent(cell.content)) return { input: '', problems: [] };
  const source = { text, numberFormat: cell.numberFormat };
  return fillContent(cell.content, source, context, joinScopes(row.scope, column.scope));
}

/** Rows first: a name that both axes know is that of the row. */
function joinScopes(row: Scope, column: Scope): Scope {
  if (column.length === 0) return row;
  return row.length === 0 ? column : [...row, ...column.filter((each) => !row.includes(each))];
}

/** Rows that follow each other go into one write, cut to the columns that hold something. */
function writesOf(grid: readonly (readonly CellInput[] | null)[]): SheetEdit[] {
  const edits: SheetEdit[] = [];
  for (let row = 0; row < grid.length;) {
    const block: (readonly CellInput[])[] = [];
    for (let values = grid[row + block.length]; values; values = grid[row + block.length]) {
      block.push(values);
    }
    if (block.length > 0) {
      const held = block.flatMap((values) => [
        values.findIndex((value) => value !== null),
        lastHeld(values),
      ]);
      const first = held.reduce((least, column) => Math.min(least, column), Infinity);
      const last = held.reduce((most, column) => Math.max(most, column), 0);
      const values = block.map((each) => each.slice(first, last + 1));
      edits.push({ kind: 'write', row, column: first, values });
    }
    row += block.length + 1;
  }
  return edits;
}

function lastHeld(values: readonly CellInput[]): number {
  let last = values.length - 1;
  while (last > 0 && values[last] === null) last--;
  return last;
}

/** Equal formats as one object, so that they can be counted. */
function uniqueFormats(): (format: WantedFormat) => WantedFormat {
  const known = new Map<string, WantedFormat>();
  return (format) => {
    const key = `${format.isStated} ${format.numberFormat}`;
    const same = known.get(key) ?? format;
    known.set(key, same);
    return same;
  };
}
