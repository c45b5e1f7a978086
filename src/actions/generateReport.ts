import { composeReport } from '../report/composeReport';
import type { Report } from '../report/Report';
import type { ReportOptions } from '../report/ReportOptions';
import type { SheetDescription } from '../sheet/SheetDescription';
import type { SheetEntry, Workbook } from '../workbook/Workbook';
import { WorkbookError } from '../workbook/WorkbookError';
import type { Evaluation, EvaluationChoices } from './Evaluation';
import { evaluateWorkbook } from './evaluateWorkbook';

export interface ReportChoices extends EvaluationChoices {
  readonly report?: ReportOptions;
  readonly heading?: Report['heading'];
  /** ISO date and time of making, and the version that makes it. */
  readonly made?: Report['made'];
  /** Called before anything is written; what it throws leaves the workbook as it was. */
  readonly approve?: (evaluation: Evaluation) => void;
}

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
  return writeReport(workbook, evaluation, choices);
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
  const report = describeReport(evaluation, choices);
  const descriptions = composeReport(report, choices.report).filter(isWanted);
  onProgress?.('compose', 1, 1);
  if (signal?.aborted) throw new WorkbookError('cancelled', 'writeReport', '');
  const results = await workbook.writeSheets(descriptions, {
    signal,
    onProgress: (done, total) => onProgress?.('write', done, total),
  });
  const sheets = results.map(({ sheet }) => sheet);
  const cellsWritten = results.reduce((sum, result) => sum + result.cellsWritten, 0);
  onProgress?.('write', descriptions.length, descriptions.length);
  return { evaluation, sheets, cellsWritten };
}

function describeReport(evaluation: Evaluation, choices: ReportChoices): Report {
  const { roster, pack, compared, issues, asOf } = evaluation;
  const { heading, made } = choices;
  return {
    language: choices.language,
    asOf,
    roster: {
      sheets: roster.sheets.map(({ name }) => name),
      rows: roster.rowCount,
      people: roster.personCount,
      fingerprint: roster.fingerprint,
    },
    definitions: { name: pack.name, title: pack.title },
    units: roster.units,
    indicators: compared,
    issues,
    protocol: roster.protocol,
    ...(heading && { heading }),
    ...(made && { made }),
  };
}
