import { readAddress } from '../../sheet/address';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';
import { DEFAULT_WIDTH } from '../cells/columnWidth';
import { STANDARD_HEIGHT } from '../cells/rowPoints';
import { usedWithFormats } from '../cells/usedWithFormats';
import type { ExcelState } from '../ExcelState';
import { areasAt } from './areasObject';
import { chartsObject } from './chartsObject';
import { copyWorksheet } from './copyWorksheet';
import { customPropertiesObject } from './customPropertiesObject';
import { freezePanesObject } from './freezePanesObject';
import { sheetNamesObject } from './namesObject';
import { pageBreaksObject, pageLayoutObject } from './pageLayoutObject';
import { rangeObject } from './rangeObject';
import type { RangeObject } from './RangeScope';
import { renameWorksheet } from './renameWorksheet';
import { tablesObject } from './tablesObject';

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

export function worksheetObject(state: ExcelState, sheet: MemorySheet): HostObject {
  const { workbook } = state;
  const range = (row: number, column: number, rows: number, columns: number): RangeObject =>
    rangeObject(state, sheet, { row, column, rows, columns });
  const used = (valuesOnly: unknown): RangeObject | null => {
    const area = valuesOnly === true ? sheet.cells.used() : usedWithFormats(sheet);
    return area ? rangeObject(state, sheet, area) : null;
  };
  return {
    type: 'Worksheet',
    identity: () => ({ Id: sheet.id }),
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Position: () => workbook.sheets.indexOf(sheet),
      Visibility: () => capitalize(sheet.visibility),
      TabColor: () => sheet.tabColor ?? '',
      ShowGridlines: () => sheet.showGridlines,
      StandardHeight: () => STANDARD_HEIGHT,
      StandardWidth: () => DEFAULT_WIDTH,
    },
    set: {
      Name: (name) => renameWorksheet(state, sheet, String(name)),
      Position: (position) => moveTo(state, sheet, Number(position)),
      Visibility: (name) => {
        const visibility = visibilities[name as keyof typeof visibilities];
        const others = workbook.sheets.filter((each) => each !== sheet);
        const isLast = others.every((each) => each.visibility !== 'visible');
        if (visibility !== 'visible' && isLast) {
          throw new HostError('InvalidOperation', 'Worksheet.visibility');
        }
        sheet.visibility = visibility;
      },
      TabColor: (color) => {
        if (color === '') delete sheet.tabColor;
        else sheet.tabColor = String(color);
      },
      // The client's name for writing it differs from the one for reading it.
      Gridlines: (shown) => {
        state.requireFocus('Worksheet.showGridlines');
        sheet.showGridlines = shown === true;
      },
    },
    children: {
      Charts: () => chartsObject(state, sheet),
      Tables: () => tablesObject(state, [sheet]),
      Names: () => sheetNamesObject(state, sheet),
      FreezePanes: () => freezePanesObject(state, sheet),
      PageLayout: () => pageLayoutObject(state, sheet),
      HorizontalPageBreaks: () => pageBreaksObject(state, sheet),
      Protection: () => protectionObject(sheet),
      CustomProperties: () => customPropertiesObject(sheet),
    },
    call: {
      GetRange: (address) => rangeAt(state, sheet, address),
      GetRanges: (addresses) => areasAt(state, sheet, addresses),
      GetRangeByIndexes: (row, column, rows, columns) =>
        range(Number(row), Number(column), Number(rows), Number(columns)),
      GetUsedRange: (valuesOnly) => used(valuesOnly) ?? range(0, 0, 1, 1),
      GetUsedRangeOrNullObject: (valuesOnly) => used(valuesOnly),
      Copy: (where, relativeTo) =>
        worksheetObject(state, copyWorksheet(state, sheet, where, relativeTo)),
      Activate: () => {
        state.requireFocus('Worksheet.activate');
        state.activeSheet = sheet.id;
      },
      Delete: () => {
        state.requireFocus('Worksheet.delete');
        deleteSheet(state, sheet);
      },
      _GetSheetById: () => worksheetObject(state, sheet),
    },
  };
}

function protectionObject(sheet: MemorySheet): HostObject {
  const change = (isProtected: boolean, location: string): void => {
    // Since 2605 a second protect (or unprotect) is refused.
    const isRefused = sheet.isProtected === isProtected || (sheet.hasPassword && !isProtected);
    if (isRefused) throw new HostError('AccessDenied', location);
    sheet.isProtected = isProtected;
  };
  return {
    type: 'WorksheetProtection',
    get: { Protected: () => sheet.isProtected, Options: () => ({}) },
    call: {
      Protect: () => change(true, 'WorksheetProtection.protect'),
      Unprotect: () => change(false, 'WorksheetProtection.unprotect'),
    },
  };
}

function rangeAt(state: ExcelState, sheet: MemorySheet, address: unknown): RangeObject {
  const area = readAddress(String(address));
  if (!area) throw new HostError('InvalidArgument', 'Worksheet.getRange');
  return rangeObject(state, sheet, area);
}

function moveTo({ workbook }: ExcelState, sheet: MemorySheet, position: number): void {
  const others = workbook.sheets.filter((each) => each !== sheet);
  if (position < 0 || position > others.length) {
    throw new HostError('InvalidArgument', 'Worksheet.position');
  }
  workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

function deleteSheet(state: ExcelState, sheet: MemorySheet): void {
  const { workbook } = state;
  const others = workbook.sheets.filter((each) => each !== sheet);
  if (others.every((each) => each.visibility !== 'visible')) {
    throw new HostError('InvalidOperation', 'Worksheet.delete');
  }
  workbook.sheets = others;
  workbook.names = workbook.names.filter((name) => name.sheet !== sheet.id);
  state.note({ kind: 'deleted', sheet });
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
