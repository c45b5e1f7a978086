import type { Workbook } from '../workbook/Workbook';
import { evaluateWorkbook } from './evaluateWorkbook';
import { writeReport } from './generateReport';
import type { GeneratedReport } from './generateReport';
import type { ReportChoices } from './ReportChoices';

/** Brings the report sheets that stand in the workbook up to date, and adds none. */
export async function refreshReport(
  workbook: Workbook,
  choices: ReportChoices,
): Promise<GeneratedReport> {
  const evaluation = await evaluateWorkbook(workbook, choices);
  choices.approve?.(evaluation);
  return writeReport(workbook, evaluation, choices, {
    isWanted: (key, present) => present.has(key),
    isLeft: () => false,
  });
}
