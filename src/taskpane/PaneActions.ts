import type { evaluateWorkbook } from '../actions/evaluateWorkbook';
import type { generateReport } from '../actions/generateReport';
import type { refreshReport } from '../actions/refreshReport';

/** What the pane can have done to a workbook; the same functions that every other surface calls. */
export interface PaneActions {
  readonly evaluateWorkbook: typeof evaluateWorkbook;
  readonly generateReport: typeof generateReport;
  readonly refreshReport: typeof refreshReport;
}
