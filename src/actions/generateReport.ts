import { composeReport } from '../report/composeReport';
import type { SheetDescription } from '../sheet/SheetDescription';
import type { SheetEntry, Workbook } from '../workbook/Workbook';
import { WorkbookError } from '../workbook/WorkbookError';
import type { Evaluation } from './Evaluation';
import { describeReport } from './describeReport';
import { evaluateWorkbook } from './evaluateWorkbook';
import { findHeading } from './findHeading';
import { keepMade } from './keepMade';
import { readSavedHistory } from './readSavedHistory';
import { keepReport } from './keepReport';
import { isLeftBehind, removeLeftSheets } from './removeLeftSheets';
import { rememberMapping } from './rememberMapping';
import { readKeptReports, type ReportFacts } from './KeptReports';
import type { ReportChoices } from './ReportChoices';
import { saveDefinitions } from './saveDefinitions';
import { writeOptionsOf } from './writeOptionsOf';

export interface GeneratedReport {
  readonly evaluation: Evaluation;
  readonly sheets: readonly SheetEntry[];
  /** What was written, sheet by sheet. */
  readonly descriptions: readonly SheetDescription[];
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
  const report = await writeReport(workbook, evaluation, choices, {
    isWanted: () => true,
    isLeft: (key) => isLeftBehind(key, choices.report?.sheets),
  });
  await removeLeftSheets(workbook, report.sheets, choices.report);
  if (choices.hasDefinitions === true) await saveDefinitions(workbook, evaluation.defined, choices);
  return report;
}

/** Which sheets of a report to write, and which of the last one it takes away. */
interface Extent {
  readonly isWanted: (key: string, present: ReadonlySet<string | undefined>) => boolean;
  readonly isLeft: (key: string) => boolean;
}

/** Writes the report of an evaluation, or some of its sheets. */
export async function writeReport(
  workbook: Workbook,
  evaluation: Evaluation,
  choices: ReportChoices,
  { isWanted, isLeft }: Extent,
): Promise<GeneratedReport> {
  const { onProgress, signal } = choices;
  onProgress?.('compose', 0, 1);
  const entries = await workbook.listSheets();
  const history = await readSavedHistory(workbook, choices, entries);
  const found = await findHeading(
    workbook,
    evaluation.roster.sheets.map(({ name }) => name),
  );
  const heading = { ...found, ...choices.heading };
  const described = { ...describeReport(evaluation, choices, history), heading };
  const kept = await readKeptReports(workbook);
  const made = keepMade(described, evaluation, choices, kept.made);
  const present = new Set(entries.map(({ key }) => key));
  const composed = { ...described, made: made.made };
  const descriptions = [
    ...composeReport(composed, choices.report),
    ...((await choices.composeFurther?.(composed, evaluation)) ?? []),
  ].filter(({ key }) => isWanted(key, present));
  onProgress?.('compose', 1, 1);
  if (signal?.aborted) throw new WorkbookError('cancelled', 'writeReport', '');
  const facts = stateFacts(evaluation, choices.asOf, made.made.at);
  const next = { facts, made, descriptions, present, isLeft };
  const results = await keepReport(workbook, kept, next, writeOptionsOf(choices));
  if (choices.mapping) await rememberMapping(workbook, choices.mapping);
  const sheets = results.map(({ sheet }) => sheet);
  const cellsWritten = results.reduce((sum, result) => sum + result.cellsWritten, 0);
  return { evaluation, sheets, descriptions, cellsWritten };
}

function stateFacts({ roster, compared }: Evaluation, asOf: string, madeAt: string): ReportFacts {
  const values = compared.flatMap(({ result, overall }): [string, number][] =>
    overall.figure.value ? [[result.indicator.code, overall.figure.value.low]] : [],
  );
  const { fingerprint } = roster;
  return { asOf, madeAt, fingerprint, values: Object.fromEntries(values) };
}
