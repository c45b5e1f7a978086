import type { CellInput, CellValue, Formula } from '../sheet/CellValue';
import type { SheetDescription } from '../sheet/SheetDescription';
import { recallOfficerCells } from './recallOfficerCells';
import type { SheetFootprint } from './SheetFootprint';

/**
 * What an officer wrote on a sheet after the write that left it torn: found by the texts of its row,
 * for either version may stand there. What was kept by key before, or proposed, may stand in a row
 * that is not its own and is left out. Keys are `row,column` of the described place.
 */
export function recallSinceTorn(
  description: SheetDescription,
  { torn, parked }: SheetFootprint,
  present: (row: number, column: number) => CellValue | Formula,
): ReadonlyMap<string, CellInput> {
  if (!torn || torn.columns.length === 0) return new Map();
  const known = new Set([...torn.proposals, ...Object.values(parked)].map(textOf));
  const found = recallOfficerCells(description, present);
  return new Map(
    [...found].filter(([place, content]) => {
      const column = Number(place.slice(place.indexOf(',') + 1));
      return torn.columns.includes(column) && !known.has(textOf(content));
    }),
  );
}

function textOf(content: CellInput): CellValue {
  return typeof content === 'object' && content !== null ? content.formula : content;
}
