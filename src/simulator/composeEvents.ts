import { areaAddress } from '../sheet/address';
import type { Area } from '../sheet/Area';
import type { MemorySheet } from '../workbook/memory/MemorySheet';
import type { SheetEditedEvent } from '../workbook/Workbook';
import { ALL_COLUMNS } from './cells/cellAreas';
import type { ExcelState, HostChange } from './ExcelState';
import { compareVersions } from './HostProfile';

const EVENT_CATEGORY = 65536;
const messageTypes = { DataChanged: 10, Added: 13, Deleted: 15 } as const;

/** Messages about changes, as text, for those events that the add-in registered for. */
export const composeEvents = {
  /** What the add-in's own batch changed: Excel tells the add-in about that too. */
  ofAddIn(state: ExcelState, changes: readonly HostChange[]): readonly string[] {
    return changes.flatMap((change) =>
      change.kind === 'cells'
        ? cellsEvent(state, change.sheet, change.area, change.change, 'ThisLocalAddin')
        : sheetEvent(state, change.kind, change.sheet),
    );
  },

  /** What a person (or co-author) did. */
  ofPerson(state: ExcelState, edit: SheetEditedEvent): readonly string[] {
    const sheet = state.workbook.sheet(edit.sheet);
    if (edit.change === 'sheets')
      return sheet ? sheetEvent(state, 'added', sheet) : deletedEvent(state);
    if (!sheet) return [];
    const area = edit.area ?? sheet.cells.used() ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const changes = {
      values: 'RangeEdited',
      rows: 'RowInserted',
      columns: 'ColumnInserted',
    } as const;
    return cellsEvent(state, sheet, area, changes[edit.change]);
  },
};

function cellsEvent(
  state: ExcelState,
  sheet: MemorySheet,
  area: Area,
  changeType: string,
  triggerSource?: string,
): readonly string[] {
  const knowsTrigger = compareVersions(state.host.excelApi, '1.14') >= 0;
  return compose(state, 'DataChanged', {
    worksheetId: sheet.id,
    address: eventAddress(area),
    changeType,
    source: 'Local',
    ...(knowsTrigger && { triggerSource: triggerSource ?? 'Unknown' }),
  });
}

/** Whole rows are told as `3:5`, other areas as `A3:C5`. */
function eventAddress(area: Area): string {
  if (area.columns < ALL_COLUMNS) return areaAddress(area);
  return `${area.row + 1}:${area.row + area.rows}`;
}

function sheetEvent(
  state: ExcelState,
  kind: 'added' | 'deleted',
  sheet: MemorySheet,
): readonly string[] {
  const name = kind === 'added' ? 'Added' : 'Deleted';
  return compose(state, name, { source: 'Local', worksheetId: sheet.id });
}

function deletedEvent(state: ExcelState): readonly string[] {
  return compose(state, 'Deleted', { source: 'Local', worksheetId: '' });
}

function compose(
  state: ExcelState,
  event: keyof typeof messageTypes,
  details: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (!state.registered.has(event)) return [];
  const entry = {
    messageCategory: EVENT_CATEGORY,
    messageType: messageTypes[event],
    targetId: 'Workbook',
    message: JSON.stringify(details),
  };
  return [JSON.stringify({ type: 3, message: { entries: [entry] } })];
}
