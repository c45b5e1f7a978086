import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import type { HostObject } from '../bridge/HostObject';
import type { ExcelState } from '../ExcelState';
import { giveItems } from './giveItems';
import { requireLegalName } from './renameWorksheet';
import { worksheetObject } from './worksheetObject';

const EVENTS = ['DataChanged', 'Added', 'Deleted', 'RowSorted', 'Calculated'];

export function worksheetsObject(state: ExcelState): HostObject {
  const { workbook } = state;
  const give = (sheet: MemorySheet): HostObject => worksheetObject(state, sheet);
  const find = (key: string): HostObject | null => {
    const folded = key.toLowerCase();
    const sheet = workbook.sheets.find(
      ({ id, name }) => id === key || name.toLowerCase() === folded,
    );
    return sheet ? give(sheet) : null;
  };
  const items = giveItems('WorksheetCollection', () => workbook.sheets.map(give), find);
  return {
    ...items,
    call: {
      ...items.call,
      ...registrations(state),
      Add: (name) => {
        state.requireFocus('WorksheetCollection.add');
        const wanted = typeof name === 'string' ? name : workbook.freeName('Sheet1');
        requireLegalName(state, wanted);
        const sheet = workbook.addSheet(wanted);
        state.note({ kind: 'added', sheet });
        return give(sheet);
      },
      GetActiveWorksheet: () => {
        const active = workbook.sheets.find(({ id }) => id === state.activeSheet);
        const sheet = active ?? workbook.sheets[0];
        return sheet ? give(sheet) : null;
      },
    },
  };
}

function registrations(state: ExcelState): Record<string, () => void> {
  const calls: Record<string, () => void> = {};
  for (const event of EVENTS) {
    calls[`_Register${event}Event`] = () => void state.registered.add(event);
    calls[`_Unregister${event}Event`] = () => void state.registered.delete(event);
  }
  return calls;
}
