import type { applyRepairs, revertRepairs } from '../actions/applyRepairs';
import type { evaluateWorkbook } from '../actions/evaluateWorkbook';
import type { fillTemplate } from '../actions/fillTemplate';
import type { followRows } from '../actions/followRows';
import type { generateReport } from '../actions/generateReport';
import type { listForms } from '../actions/listForms';
import type { readPreviousReport, restorePreviousReport } from '../actions/restorePreviousReport';
import type { refreshReport } from '../actions/refreshReport';
import type { saveDefinitions } from '../actions/saveDefinitions';
import type { suggestRepairs } from '../actions/suggestRepairs';
import type { willLoseUndo } from '../actions/willLoseUndo';

/** What the pane can have done to a workbook; the same functions that every other surface calls. */
export interface PaneActions {
  readonly evaluateWorkbook: typeof evaluateWorkbook;
  readonly followRows: typeof followRows;
  readonly generateReport: typeof generateReport;
  readonly refreshReport: typeof refreshReport;
  readonly readPreviousReport: typeof readPreviousReport;
  readonly restorePreviousReport: typeof restorePreviousReport;
  readonly willLoseUndo: typeof willLoseUndo;
  readonly saveDefinitions: typeof saveDefinitions;
  readonly suggestRepairs: typeof suggestRepairs;
  readonly applyRepairs: typeof applyRepairs;
  readonly revertRepairs: typeof revertRepairs;
  readonly listForms: typeof listForms;
  readonly fillTemplate: typeof fillTemplate;
}
