import { mapReferences } from '../../sheet/mapReferences';
import type { Corner } from '../../sheet/mapReferences';

/** The formula as Excel pastes it `down` rows and `across` columns away. */
export function moveFormula(formula: string, down: number, across: number): string {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.isRowFixed ? corner.row : corner.row + down,
    column: corner.column === null || corner.isColumnFixed ? corner.column : corner.column + across,
  });
  return mapReferences(formula, (reference) => {
    const moved = { ...reference, from: move(reference.from), to: move(reference.to) };
    const isOff = [moved.from, moved.to].some(
      ({ row, column }) => (row ?? 0) < 0 || (column ?? 0) < 0,
    );
    return isOff ? null : moved;
  });
}
