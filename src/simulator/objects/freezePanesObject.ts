import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import type { HostObject } from '../bridge/HostObject';
import type { ExcelState } from '../ExcelState';
import { rangeObject } from './rangeObject';
import { asRange } from './RangeScope';

/** Freezing needs the workbook's window in front. */
export function freezePanesObject(state: ExcelState, sheet: MemorySheet): HostObject {
  const freeze = (rows: number, columns: number): void => {
    state.requireFocus('WorksheetFreezePanes');
    sheet.freeze = { rows, columns };
  };
  return {
    type: 'WorksheetFreezePanes',
    call: {
      FreezeRows: (count) => freeze(Number(count), 0),
      FreezeColumns: (count) => freeze(0, Number(count)),
      FreezeAt: (range) => {
        const { area } = asRange(range, 'WorksheetFreezePanes.freezeAt');
        freeze(area.row + area.rows, area.column + area.columns);
      },
      Unfreeze: () => freeze(0, 0),
      GetLocationOrNullObject: () => {
        const { rows, columns } = sheet.freeze;
        if (rows === 0 && columns === 0) return null;
        const area = { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
        return rangeObject(state, sheet, area);
      },
    },
  };
}
