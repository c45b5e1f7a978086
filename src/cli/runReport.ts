import { basename } from 'node:path';
import type { Evaluation } from '../actions/Evaluation';
import { generateReport } from '../actions/generateReport';
import { evaluateWorkbook } from '../actions/evaluateWorkbook';
import type { Messages } from '../messages/messagesFor';
import { formatProtocol } from '../messages/formatProtocol';
import { messagesFor } from '../messages/messagesFor';
import type { MemoryWorkbook } from '../workbook/memory/MemoryWorkbook';
import { writeXlsx } from '../workbook/xlsx/writeXlsx';
import { composeDocument } from './composeDocument';
import { formatIssues } from './formatIssues';
import { formatTable } from './formatTable';
import { openRoster } from './openRoster';
import { ProgressLine } from './ProgressLine';
import type { CommandArguments } from './readArguments';
import { readDefinitions } from './readDefinitions';
import { refuseEvaluation } from './refuseEvaluation';
import { settlePaths } from './settlePaths';
import type { CommandPaths } from './settlePaths';
import { refuseOverwriting, writeReportFile } from './writeReportFile';
import { settleAsOf } from './settleAsOf';

const ISSUES_SHOWN = 8;

/** Does what the command was asked for; throws `BadInput` before anything is written. */
export async function runReport(given: CommandArguments): Promise<void> {
  const messages = messagesFor(given.language);
  if (given.help) {
    print([messages.commandLine.usage]);
    return;
  }
  const paths = settlePaths(given);
  await refuseOverwriting(paths.out, paths.shownOut, paths.inputs);
  const definitions = await readDefinitions(paths);
  const isWatched = !given.json && process.stdout.isTTY && process.stderr.isTTY;
  const progress = new ProgressLine(messages, isWatched);
  try {
    const workbook = await openRoster(paths, definitions.mapping);
    const asOf = settleAsOf(given, paths);
    const choices = {
      asOf: asOf.date,
      language: given.language,
      pack: definitions.pack,
      mapping: definitions.mapping,
      uses1904Dates: workbook.uses1904Dates,
      onProgress: progress.show.bind(progress),
    };
    const approve = (evaluation: Evaluation): void => {
      refuseEvaluation(evaluation, paths, definitions.pack !== undefined);
    };
    const evaluation = given.check
      ? await evaluateWorkbook(workbook, choices)
      : (await generateReport(workbook, { ...choices, approve })).evaluation;
    if (given.check) approve(evaluation);
    else await saveReport(workbook, paths);
    progress.stop();
    if (given.json) print([JSON.stringify(composeDocument(evaluation, messages), null, 2)]);
    else if (given.check) print(describeReading(evaluation, messages, paths));
    else print(describeReport(evaluation, messages, paths, asOf.reason));
  } finally {
    progress.stop();
  }
}

async function saveReport(workbook: MemoryWorkbook, paths: CommandPaths): Promise<void> {
  const bytes = await writeXlsx(workbook);
  await writeReportFile(paths.out, paths.shownOut, bytes, !paths.isOutChosen);
}

function describeReport(
  { roster, compared, issues, asOf }: Evaluation,
  messages: Messages,
  paths: CommandPaths,
  reason: 'stated' | 'sample' | 'today',
): readonly string[] {
  const { commandLine } = messages;
  return [
    commandLine.roster(basename(paths.roster), roster.rowCount, roster.personCount),
    commandLine.asOf(asOf, reason),
    formatTable(compared, messages, process.stdout.columns || 132),
    ...formatIssues(issues, messages, ISSUES_SHOWN),
    commandLine.written(paths.shownOut),
  ];
}

function describeReading(
  { roster, issues }: Evaluation,
  messages: Messages,
  paths: CommandPaths,
): readonly string[] {
  return [
    messages.commandLine.reading(basename(paths.roster)),
    ...formatProtocol(roster.protocol, messages),
    '',
    ...formatIssues(issues, messages, Infinity),
  ];
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
