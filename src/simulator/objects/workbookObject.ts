import type { HostObject } from '../bridge/HostObject';
import type { ExcelState } from '../ExcelState';
import { customXmlPartsObject } from './customXmlPartsObject';
import { workbookNamesObject } from './namesObject';
import { rangeObject } from './rangeObject';
import { settingsObject } from './settingsObject';
import { tablesObject } from './tablesObject';
import { worksheetsObject } from './worksheetsObject';

/** The root of all object paths. */
export function workbookObject(state: ExcelState): HostObject {
  const { workbook } = state;
  return {
    type: 'Workbook',
    get: { ReadOnly: () => state.isReadOnly },
    children: {
      Worksheets: () => worksheetsObject(state),
      Settings: () => settingsObject(state),
      CustomXmlParts: () => customXmlPartsObject(state),
      Names: () => workbookNamesObject(state),
      Tables: () => tablesObject(state, workbook.sheets),
      Application: () => applicationObject(),
    },
    call: {
      GetSelectedRange: () => {
        state.requireFocus('Workbook.getSelectedRange');
        const place = workbook.selection;
        const sheet = workbook.sheet(place?.sheet ?? '') ?? workbook.sheets[0];
        const area = place?.area ?? { row: 0, column: 0, rows: 1, columns: 1 };
        return sheet ? rangeObject(state, sheet, area) : null;
      },
    },
  };
}

/** Recalculation and repainting are held back until the next sync; nothing to see from outside. */
function applicationObject(): HostObject {
  return {
    type: 'Application',
    call: {
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}
