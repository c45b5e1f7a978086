import { covers } from '../../sheet/Area';
import { footprintSetting, type SheetFootprint } from '../SheetFootprint';
import type { MemorySheet } from './MemorySheet';
import type { MemoryWorkbook } from './MemoryWorkbook';

/**
 * Whether somebody wrote something onto the sheets that Rollcall made. A sheet of which it is not
 * known what Rollcall wrote is taken to hold something.
 */
export function holdsOfficersWork({ sheets, settings }: MemoryWorkbook): boolean {
  return sheets.some((sheet) => {
    if (sheet.key === undefined) return false;
    const footprint = settings.get(footprintSetting(sheet.key)) as SheetFootprint | undefined;
    return !footprint || isWrittenOn(sheet, footprint);
  });
}

function isWrittenOn({ cells }: MemorySheet, footprint: SheetFootprint): boolean {
  const { blocks, officerCells, proposed = {}, parked } = footprint;
  if (Object.keys(parked).length > 0) return true;
  for (const row of cells.rowNumbers()) {
    for (let column = 0; column < cells.width(row); column++) {
      const value = cells.value(row, column);
      if (value === null || value === '') continue;
      const isOfficers = officerCells.some(
        (one) => one.column === column && row >= one.row && row < one.row + one.keys.length,
      );
      const isOwn = isOfficers
        ? value === proposed[`${row},${column}`]
        : blocks.some((area) => covers(area, row, column));
      if (!isOwn) return true;
    }
  }
  return false;
}
