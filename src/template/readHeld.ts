import type { CellInput, CellValue } from '../sheet/CellValue';
import { headHash } from './alignColumns';
import { contentHash, OFFICERS_LINE, rowMasks } from './alignRows';
import type { Form } from './readTemplate';
import type { Relocation } from './rereference';

/** What the rows of the filled copy are found again by. */
export interface HeldContents {
  /** Per row, a hash of the texts and numbers in it; absent for officers' rows. */
  readonly contents: readonly (string | undefined)[];
  /** The row with the most different texts and numbers, and what its columns hold. */
  readonly head?: { readonly row: number; readonly contents: readonly string[] };
}

export function readHeld(
  form: Form,
  relocation: Relocation,
  grid: readonly (readonly CellInput[] | null)[],
): HeldContents {
  const held = heldByRow(form, relocation, grid);
  return {
    contents: hashRows(form, relocation, held),
    head: findHead(held, relocation.columns.lines.length),
  };
}

/** What each row holds once it is filled, formulas apart; `undefined` for officers' rows. */
function heldByRow(
  form: Form,
  { rows, columns }: Relocation,
  grid: readonly (readonly CellInput[] | null)[],
): readonly (ReadonlyMap<number, CellValue> | undefined)[] {
  const masks = rowMasks(form, columns.lines);
  const fixed = new Map(form.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
  return rows.lines.map(({ origin }, row) => {
    if (origin === OFFICERS_LINE) return undefined;
    const held = new Map<number, CellValue>();
    for (const column of masks.get(origin) ?? []) {
      const written = grid[row]?.[column] ?? null;
      const own = fixed.get(`${origin} ${columns.lines[column]?.origin ?? ''}`) ?? null;
      held.set(column, written === null || typeof written === 'object' ? own : written);
    }
    return held;
  });
}

function hashRows(
  form: Form,
  { rows, columns }: Relocation,
  held: readonly (ReadonlyMap<number, CellValue> | undefined)[],
): readonly (string | undefined)[] {
  const masks = rowMasks(form, columns.lines);
  return rows.lines.map(({ origin }, row) => {
    const own = held[row];
    return own && contentHash(own, masks.get(origin) ?? []);
  });
}

function findHead(
  held: readonly (ReadonlyMap<number, CellValue> | undefined)[],
  columns: number,
): HeldContents['head'] {
  let head: { row: number; own: ReadonlyMap<number, CellValue> } | undefined;
  let most = 1;
  held.forEach((own, row) => {
    const different = own ? new Set(own.values()).size : 0;
    if (own && different > most) [head, most] = [{ row, own }, different];
  });
  if (!head) return undefined;
  const { row, own } = head;
  const contents = Array.from({ length: columns }, (_, column) => headHash(own.get(column)));
  return { row, contents };
}
