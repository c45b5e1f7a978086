import type { Area } from '../sheet/Area';
import type { CellInput, CellValue, Formula } from '../sheet/CellValue';
import type { OfficerCells, SheetDescription } from '../sheet/SheetDescription';
import { type FormatChange, planFormats } from './planFormats';
import { recallOfficerCells } from './recallOfficerCells';
import { recallSinceTorn } from './recallSinceTorn';
import { composeFootprint, SHEET_PARTS } from './SheetFootprint';
import type { SheetFootprint, SheetPart } from './SheetFootprint';

/** What must change so that a sheet shows a description. */
export interface SheetUpdate {
  /** Runs of neighbouring cells of a row that differ; '' clears. */
  readonly writes: readonly CellRun[];
  readonly cellsWritten: number;
  /** What stands in the cells that are written; '' where they are empty. */
  readonly replaced: readonly CellRun[];
  readonly changedParts: ReadonlySet<SheetPart>;
  /** Columns whose described width differs from the one described last time. */
  readonly widths: ReadonlyMap<number, number>;
  /** Looks that differ from those described last time; `null` when nothing was described before. */
  readonly formats: readonly FormatChange[] | null;
  readonly footprint: SheetFootprint;
  /** Everything that officers wrote into cells of theirs, by column and key. */
  readonly officerContents: SheetFootprint['parked'];
}

export interface CellRun {
  readonly row: number;
  readonly column: number;
  readonly values: readonly CellInput[];
}

/** The content of a cell at present: a formula with its value, or the value alone. */
export type PresentCell = (row: number, column: number) => CellValue | Formula;

/**
 * Compares a description with the sheet as it is now. Cells that neither the last description nor
 * this one holds belong to the officer and are left alone; officer's cells follow their key.
 */
export function planSheetUpdate(
  description: SheetDescription,
  last: SheetFootprint | null,
  present: PresentCell,
): SheetUpdate {
  const wanted = wantedCells(description, last);
  const isStanding = last === null && stands(description, present);
  const { held, parked, contents } = isStanding
    ? recall(description, present)
    : followOfficerCells(description, last, present, wanted);
  for (const [place, content] of contents) wanted.set(place, content);
  const changed = [...wanted]
    .map(([place, input]) => ({ ...placeOf(place), input }))
    .filter(({ row, column, input }) => differs(input, present(row, column)));
  const footprint = composeFootprint(description, parked);
  const writes = joinRuns(changed);
  return {
    writes,
    replaced: writes.map(({ row, column, values }) => {
      const standing = values.map((_, across) => present(row, column + across) ?? '');
      return { row, column, values: standing };
    }),
    cellsWritten: changed.length,
    changedParts: new Set(SHEET_PARTS.filter((part) => isPartChanged(part, footprint, last))),
    widths: new Map(
      [...description.columnWidths.entries()].filter(
        ([column, width]) => !isStanding && last?.widths[column] !== width,
      ),
    ),
    formats:
      last && isPartChanged('formats', footprint, last)
        ? planFormats(last.owned.formats, description.formats)
        : null,
    footprint,
    officerContents: held,
  };
}

/** Whether a sheet without a footprint was written before: the first described texts stand on it. */
function stands({ cells }: SheetDescription, present: PresentCell): boolean {
  return cells.some(({ row, column, values }) => {
    const [[first] = []] = values;
    return typeof first === 'string' && first !== '' && present(row, column) === first;
  });
}

/** The officer's cells of a sheet whose footprint is gone. */
function recall(
  description: SheetDescription,
  present: PresentCell,
): ReturnType<typeof followOfficerCells> {
  const contents = new Map(recallOfficerCells(description, present));
  const held = byKey(description.officerCells ?? [], contents);
  return { held: Object.fromEntries(held), parked: {}, contents };
}

/** Contents of officer's cells, found by place, under their column and key. */
function byKey(
  columns: readonly OfficerCells[],
  contents: ReadonlyMap<string, CellInput> | null,
): (readonly [string, CellInput])[] {
  return columns.flatMap((column) =>
    column.keys.flatMap((key, down) => {
      const content = contents?.get(placeKey(column.row + down, column.column));
      return content === undefined ? [] : [[officerKey(columns, column, key), content] as const];
    }),
  );
}

/** Whether writing `input` would change a cell that holds `present`. */
export function differs(input: CellInput, present: CellValue | Formula): boolean {
  if (input === null) return false;
  const now = isFormula(present) ? present.formula : present;
  if (isFormula(input)) return input.formula !== now;
  if (isFormula(present)) return true;
  return (input === '' ? null : input) !== (present === '' ? null : present);
}

export function isFormula(cell: CellInput): cell is Formula {
  return typeof cell === 'object' && cell !== null;
}

/** Place → content; places of the last version that this one leaves empty are cleared. */
function wantedCells(
  description: SheetDescription,
  last: SheetFootprint | null,
): Map<string, CellInput> {
  const wanted = new Map<string, CellInput>();
  for (const area of last?.blocks ?? []) {
    for (const [row, column] of placesOf(area)) wanted.set(placeKey(row, column), '');
  }
  for (const place of officerPlaces(last?.officerCells ?? [])) wanted.set(place, '');
  for (const block of description.cells) {
    block.values.forEach((line, down) =>
      line.forEach((input, across) => {
        const place = placeKey(block.row + down, block.column + across);
        if (input === null) wanted.delete(place);
        else wanted.set(place, input);
      }),
    );
  }
  return wanted;
}

function followOfficerCells(
  description: SheetDescription,
  last: SheetFootprint | null,
  present: PresentCell,
  wanted: ReadonlyMap<string, CellInput>,
): { held: Parked; parked: Parked; contents: Map<string, CellInput> } {
  const held = new Map<string, CellValue | Formula>(Object.entries(last?.parked ?? {}));
  const contents = new Map<string, CellInput>();
  last?.officerCells.forEach((column) =>
    column.keys.forEach((key, down) => {
      const row = column.row + down;
      const content = present(row, column.column);
      const isProposed = content === last.proposed?.[placeKey(row, column.column)];
      if (content !== null && content !== '' && !isProposed)
        held.set(officerKey(last.officerCells, column, key), content);
    }),
  );
  const columns = description.officerCells ?? [];
  for (const [name, content] of byKey(columns, last && recallSinceTorn(description, last, present)))
    held.set(name, content);
  const all = Object.fromEntries(held);
  const vacated = officerPlaces(last?.officerCells ?? []);
  const own = new Set(
    (last?.blocks ?? []).flatMap((area) =>
      [...placesOf(area)].map(([row, column]) => placeKey(row, column)),
    ),
  );
  columns.forEach((column) =>
    column.keys.forEach((key, down) => {
      const place = placeKey(column.row + down, column.column);
      const name = officerKey(columns, column, key);
      const content = held.get(name);
      held.delete(name);
      if (content !== undefined) contents.set(place, content);
      else if (vacated.has(place)) contents.set(place, wanted.get(place) ?? '');
      // What stood here was the report's own: a column that moved in must not inherit it.
      else if (own.has(place)) contents.set(place, wanted.get(place) ?? '');
      else if (last) contents.set(place, null);
    }),
  );
  return { held: all, parked: Object.fromEntries(held), contents };
}

type Parked = SheetFootprint['parked'];

function officerPlaces(columns: readonly OfficerCells[]): Set<string> {
  return new Set(
    columns.flatMap(({ row, column, keys }) => keys.map((_, down) => placeKey(row + down, column))),
  );
}

/** Officer's columns are told apart by their order, since the sheet column may move. */
function officerKey(columns: readonly OfficerCells[], column: OfficerCells, key: string): string {
  return `${columns.indexOf(column)}:${key}`;
}

function isPartChanged(
  part: SheetPart,
  footprint: SheetFootprint,
  last: SheetFootprint | null,
): boolean {
  return footprint.parts[part] !== last?.parts[part];
}

function joinRuns(
  cells: readonly { row: number; column: number; input: CellInput }[],
): readonly CellRun[] {
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; values: CellInput[] }[] = [];
  for (const { row, column, input } of ordered) {
    const run = runs.at(-1);
    if (run?.row === row && run.column + run.values.length === column) run.values.push(input);
    else runs.push({ row, column, values: [input] });
  }
  return runs;
}

function* placesOf(area: Area): Generator<[row: number, column: number]> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      yield [row, column];
    }
  }
}

function placeKey(row: number, column: number): string {
  return `${row},${column}`;
}

function placeOf(place: string): { row: number; column: number } {
  const [row = 0, column = 0] = place.split(',').map(Number);
  return { row, column };
}
