import type { GeneratedReport } from '../actions/generateReport';
import { writeTotals } from '../actions/writeTotals';
import type { Language } from '../messages/Language';
import type { AllMessages } from '../messages/messagesFor';
import { MemoryWorkbook } from '../workbook/memory/MemoryWorkbook';
import { writeXlsx } from '../workbook/xlsx/writeXlsx';
import { keepEarlier } from './keepEarlier';
import type { CommandPaths } from './settlePaths';
import { writeReportFile } from './writeReportFile';

/** Lines to say after the work is done. */
export type Said = (messages: AllMessages) => readonly string[];

/** The copy that is sent, where one was asked for. */
export async function saveTotals(
  report: MemoryWorkbook,
  descriptions: GeneratedReport['descriptions'],
  { totals: out, shownTotals }: CommandPaths,
  language: Language,
): Promise<Said> {
  if (out === undefined) return () => [];
  const totals = new MemoryWorkbook();
  totals.uses1904Dates = report.uses1904Dates;
  await writeTotals(report, descriptions, totals);
  const said = await saveWorkbook(
    totals,
    { out, shownOut: shownTotals, isOutChosen: true },
    language,
  );
  return (messages) => [...said(messages), messages.commandLine.totalsWritten(shownTotals)];
}

/** Answers what to say of an earlier file that stood there. */
export async function saveWorkbook(
  workbook: MemoryWorkbook,
  paths: Pick<CommandPaths, 'out' | 'shownOut' | 'isOutChosen'>,
  language: Language,
): Promise<Said> {
  const bytes = await writeXlsx(workbook);
  const kept = await keepEarlier(paths.out, workbook, language);
  await writeReportFile(paths.out, paths.shownOut, bytes, !paths.isOutChosen);
  return ({ commandLine }) => (kept === null ? [] : [commandLine.earlierKept(kept)]);
}
