import { areaAddress } from '../sheet/address';
import type { Area } from '../sheet/Area';
import type { CellValue } from '../sheet/CellValue';
import type { MemorySheet } from '../workbook/memory/MemorySheet';
import type { PersonEdit } from '../workbook/memory/PersonEdit';
import { ALL_COLUMNS, ALL_ROWS } from './cells/cellAreas';
import type { ExcelState, HostChange } from './ExcelState';
import { compareVersions } from './HostProfile';

const EVENT_CATEGORY = 65536;
const messageTypes = {
  DataChanged: 10,
  Added: 13,
  Deleted: 15,
  Calculated: 16,
  RowSorted: 19,
} as const;

/** Messages about changes, as text, for those events that the add-in registered for. */
export const composeEvents = {
  /** What the add-in's own batch changed: Excel tells the add-in about that too. */
  ofAddIn(state: ExcelState, changes: readonly HostChange[]): readonly string[] {
    return changes.flatMap((change) =>
      change.kind === 'cells'
        ? cellsEvent(state, change.sheet, change.area, change.change, ownWrite(state))
        : sheetEvent(state, change.kind, change.sheet),
    );
  },

  /** What a person (or co-author) did. */
  ofPerson(state: ExcelState, edit: PersonEdit): readonly string[] {
    const sheet = state.workbook.sheet(edit.sheet);
    const source = edit.isRemote === true ? 'Remote' : 'Local';
    if (edit.change === 'sheets')
      return sheet ? sheetEvent(state, 'added', sheet) : deletedEvent(state, edit.goneId ?? '');
    if (!sheet) return [];
    const area = edit.area ?? sheet.cells.used() ?? { row: 0, column: 0, rows: 1, columns: 1 };
    if (edit.how === 'sorted') return sortEvent(state, sheet, area, source);
    const what = changeTypes[edit.change];
    const changeType = edit.how === 'deleted' ? what.replace('Inserted', 'Deleted') : what;
    const lines = wholeLines(edit, area);
    const details = detailsOf(edit, sheet, area);
    return cellsEvent(state, sheet, lines, changeType, { source, ...details });
  },

  /** Formulas of a sheet show something else; what caused it is told separately, or not at all. */
  ofCalculation(state: ExcelState, sheet: MemorySheet): readonly string[] {
    return compose(state, 'Calculated', { worksheetId: sheet.id, address: '' });
  },
};

/** Rows and columns come and go as a whole. */
function wholeLines({ change }: PersonEdit, area: Area): Area {
  if (change === 'rows') return { ...area, column: 0, columns: ALL_COLUMNS };
  return change === 'columns' ? { ...area, row: 0, rows: ALL_ROWS } : area;
}

const changeTypes = {
  values: 'RangeEdited',
  rows: 'RowInserted',
  columns: 'ColumnInserted',
} as const;

/** Before and after are told of single cells only. */
function detailsOf({ change, before }: PersonEdit, sheet: MemorySheet, area: Area): object {
  if (change !== 'values' || before === undefined || area.rows * area.columns > 1) return {};
  const after = sheet.cells.value(area.row, area.column);
  return {
    valueBefore: before ?? '',
    valueTypeBefore: typeOf(before),
    valueAfter: after ?? '',
    valueTypeAfter: typeOf(after),
  };
}

function typeOf(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Sorting has an event of its own from ExcelApi 1.10 on, and none before. */
function sortEvent(
  state: ExcelState,
  sheet: MemorySheet,
  area: Area,
  source: string,
): readonly string[] {
  if (compareVersions(state.host.excelApi, '1.10') < 0) return [];
  return compose(state, 'RowSorted', {
    worksheetId: sheet.id,
    address: areaAddress(area),
    source,
  });
}

/** Only newer hosts say that an add-in was it. */
function ownWrite({ host }: ExcelState): Readonly<Record<string, string>> {
  return compareVersions(host.excelApi, '1.14') >= 0 ? { triggerSource: 'ThisLocalAddin' } : {};
}

function cellsEvent(
  state: ExcelState,
  sheet: MemorySheet,
  area: Area,
  changeType: string,
  more: Readonly<Record<string, unknown>> = {},
): readonly string[] {
  const knowsTrigger = compareVersions(state.host.excelApi, '1.14') >= 0;
  return compose(state, 'DataChanged', {
    worksheetId: sheet.id,
    address: eventAddress(area),
    changeType,
    source: 'Local',
    ...(knowsTrigger && { triggerSource: 'Unknown' }),
    ...more,
  });
}

/** Whole rows are told as `3:5`, whole columns as `B:C`, other areas as `A3:C5`. */
function eventAddress(area: Area): string {
  if (area.columns < ALL_COLUMNS && area.rows < ALL_ROWS) return areaAddress(area);
  if (area.rows >= ALL_ROWS) return areaAddress(area).replace(/\d+/g, '');
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

function deletedEvent(state: ExcelState, worksheetId: string): readonly string[] {
  return compose(state, 'Deleted', { source: 'Local', worksheetId });
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
