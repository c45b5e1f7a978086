import { areaAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';
import { quoteSheetName } from '../../sheet/sheetName';
import { recalculate } from '../../workbook/formulas/recalculate';
import { applySheetEdit } from '../../workbook/memory/applySheetEdit';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { HostError } from '../bridge/HostError';
import { ALL_COLUMNS, ALL_ROWS } from '../cells/cellAreas';
import { pointsOfWidth } from '../cells/columnWidth';
import { rowPoints } from '../cells/rowPoints';
import { areasObject, mergesIn } from './areasObject';
import { formulaAt, numberFormatAt, readRange, valueAt, valueTypeAt } from '../cells/readRange';
import { writeNumberFormat, writeRange } from '../cells/writeRange';
import type { ExcelState } from '../ExcelState';
import { asRange, type RangeObject, type RangeScope } from './RangeScope';
import { conditionalFormatsObject } from './conditionalFormatsObject';
import { dataValidationObject } from './dataValidationObject';
import { readLink, writeLink } from './linkOfRange';
import { mergeRange, unmergeRange } from './mergeRange';
import { groupRows } from './groupRows';
import { rangeFormatObject } from './rangeFormatObject';
import { clearRange, deleteRange, insertRange } from './shiftRange';

export function rangeObject(state: ExcelState, sheet: MemorySheet, area: Area): RangeObject {
  requireOnSheet(area);
  const scope = { state, sheet, area };
  const at = (moved: Partial<Area>): RangeObject =>
    rangeObject(state, sheet, { ...area, ...moved });
  return {
    type: 'Range',
    sheet,
    area,
    get: {
      Values: () => readRange(area, (row, column) => valueAt(sheet, row, column)),
      Formulas: () => readRange(area, (row, column) => formulaAt(sheet, row, column)),
      NumberFormat: () => readRange(area, (row, column) => numberFormatAt(sheet, row, column)),
      ValueTypes: () => readRange(area, (row, column) => valueTypeAt(sheet, row, column)),
      RowIndex: () => area.row,
      ColumnIndex: () => area.column,
      RowCount: () => area.rows,
      ColumnCount: () => area.columns,
      Address: () => `${quoteSheetName(sheet.name)}!${areaAddress(area)}`,
      Hyperlink: () => readLink(scope),
      RowHidden: () => sheet.row(area.row).isHidden ?? false,
    },
    set: {
      Values: (values) => writeRange(state, sheet, area, values),
      Formulas: (values) => writeRange(state, sheet, area, values),
      NumberFormat: (formats) => writeNumberFormat(state, sheet, area, formats),
      Hyperlink: (link) => writeLink(scope, link),
      RowHidden: (isHidden) => {
        for (let row = area.row; row < area.row + area.rows; row++) {
          const isShown = sheet.row(row).isHidden !== true;
          if (isShown === (isHidden === true)) sheet.setRow(row, { isHidden: isHidden === true });
        }
      },
    },
    children: {
      Format: () => rangeFormatObject(scope),
      ConditionalFormats: () => conditionalFormatsObject(scope),
      DataValidation: () => dataValidationObject(scope),
    },
    call: {
      GetEntireRow: () => at({ column: 0, columns: ALL_COLUMNS }),
      GetEntireColumn: () => at({ row: 0, rows: ALL_ROWS }),
      GetCell: (row, column) =>
        at({
          row: area.row + Number(row),
          column: area.column + Number(column),
          rows: 1,
          columns: 1,
        }),
      // The client cuts arrays of more than 1,500 cells into slices by the next three.
      _ValidateArraySize: (rows, columns) => {
        if (rows === area.rows && columns === area.columns) return;
        throw new HostError('InvalidArgument', 'Range.values');
      },
      GetRow: (row) => at({ row: area.row + Number(row), rows: 1 }),
      GetBoundingRect: (other) =>
        at(boundingArea(area, asRange(other, 'Range.getBoundingRect').area)),
      Merge: () => mergeRange(scope),
      Unmerge: () => unmergeRange(scope),
      Clear: (what) => clearRange(scope, what),
      Insert: () => {
        insertRange(scope);
        return at({});
      },
      Delete: () => deleteRange(scope),
      CopyFrom: (source, type) => copyRange(scope, source, type),
      GetRowProperties: () =>
        lines(area.rows, (down) => ({ rowHeight: rowPoints(sheet, area.row + down) })),
      GetColumnProperties: () =>
        lines(area.columns, (across) => ({
          columnWidth: pointsOfWidth(sheet.column(area.column + across).width),
        })),
      GetMergedAreasOrNullObject: () => areasObject(state, sheet, mergesIn(scope)),
      Group: () => groupRows(scope, 1),
      Ungroup: () => groupRows(scope, -1),
      Select: () => {
        state.requireFocus('Range.select');
        state.activeSheet = sheet.id;
        state.workbook.selection = { sheet: sheet.name, area };
      },
    },
  };
}

function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

function requireOnSheet({ row, column, rows, columns }: Area): void {
  const isOn = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (isOn && row + rows <= ALL_ROWS && column + columns <= ALL_COLUMNS) return;
  throw new HostError('InvalidArgument', 'Range');
}

function lines(count: number, format: (index: number) => object): readonly object[] {
  return Array.from({ length: count }, (_, index) => ({ format: format(index) }));
}

function copyRange({ state, sheet, area }: RangeScope, given: unknown, type: unknown): void {
  state.refuseProtected(sheet, 'Range.copyFrom');
  const source = asRange(given, 'Range.copyFrom');
  const target = { ...source.area, row: area.row, column: area.column };
  if (type === 'Values') {
    const isSame = source.sheet === sheet && areaAddress(target) === areaAddress(source.area);
    if (!isSame) throw new HostError('ApiNotFound', 'Range.copyFrom values of other cells');
    // Excel has calculated what was written before it copies values.
    recalculate(state.workbook);
    applySheetEdit(sheet, { kind: 'keepValues', area: target }, state.workbook);
  } else {
    const place = { toRow: area.row, toColumn: area.column, fromSheet: source.sheet.name };
    applySheetEdit(sheet, { kind: 'copy', from: source.area, ...place }, state.workbook);
  }
  state.note({ kind: 'cells', sheet, area: target, change: 'RangeEdited' });
}
