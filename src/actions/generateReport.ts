import { composeReport } from '../report/composeReport';
import type { SheetDescription } from '../sheet/SheetDescription';
import type { SheetEntry, Workbook } from '../workbook/Workbook';
import { WorkbookError } from '../workbook/WorkbookError';
import type { Evaluation } from './Evaluation';
import { describeReport } from './describeReport';
import { evaluateWorkbook } from './evaluateWorkbook';
import { keepMade } from './keepMade';
import { readSavedHistory } from './readSavedHistory';
import { removeLeftSheets } from './removeLeftSheets';
import { rememberMapping } from './rememberMapping';
import type { ReportChoices } from './ReportChoices';

export interface GeneratedReport {
  readonly evaluation: Evaluation;
  readonly sheets: readonly SheetEntry[];
  /** Cells of the report whose value changed. */
  readonly cellsWritten: number;
}

/** Computes the indicators and writes the report's sheets into the same workbook. */
export async function generateReport(
  workbook: Workbook,
  choices: ReportChoices,
): Promise<GeneratedReport> {
  const evaluation = await evaluateWorkbook(workbook, choices);
  choices.approve?.(evaluation);
  const report = await writeReport(workbook, evaluation, choices);
  await removeLeftSheets(workbook, report.sheets, choices.report);
  return report;
}

/** Writes the report of an evaluation; `isWanted` limits it to some of its sheets. */
export async function writeReport(
  workbook: Workbook,
  evaluation: Evaluation,
  choices: ReportChoices,
  isWanted: (description: SheetDescription) => boolean = () => true,
): Promise<GeneratedReport> {
  const { onProgress, signal } = choices;
  onProgress?.('compose', 0, 1);
  const history = await readSavedHistory(workbook);
  const described = describeReport(evaluation, choices, history);
  const report = { ...described, made: await keepMade(workbook, described, choices) };
  const descriptions = composeReport(report, choices.report).filter(isWanted);
  onProgress?.('compose', 1, 1);
  if (signal?.aborted) throw new WorkbookError('cancelled', 'writeReport', '');
  const results = await workbook.writeSheets(descriptions, {
    signal,
    onProgress: (done, total) => onProgress?.('write', done, total),
  });
  if (choices.mapping) await rememberMapping(workbook, choices.mapping);
  const sheets = results.map(({ sheet }) => sheet);
  const cellsWritten = results.reduce((sum, result) => sum + result.cellsWritten, 0);
  onProgress?.('write', descriptions.length, descriptions.length);
  return { evaluation, sheets, cellsWritten };
}
