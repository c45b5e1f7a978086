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
import { refuseDefinitions, refuseRoster } from './refuseEvaluation';
import { settlePaths } from './settlePaths';
import type { CommandPaths } from './settlePaths';
import { refuseOverwriting, writeReportFile } from './writeReportFile';
import type { Terminal } from './Terminal';
import { settleAsOf } from './settleAsOf';

const ISSUES_SHOWN = 8;

/** Does what the command was asked for; throws `BadInput` before anything is written. */
export async function runReport(given: CommandArguments, terminal: Terminal): Promise<void> {
  const messages = messagesFor(given.language);
  if (given.help) {
    terminal.print(`${messages.commandLine.usage}\n`);
    return;
  }
  const paths = settlePaths(given, terminal.home);
  await refuseOverwriting(paths.out, paths.shownOut, paths.inputs);
  const definitions = await readDefinitions(paths);
  const progress = new ProgressLine(messages, terminal.isWatched && !given.json);
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
      refuseRoster(evaluation, paths);
      refuseDefinitions(evaluation, definitions.pack !== undefined, given.check);
    };
    const evaluation = given.check
      ? await evaluateWorkbook(workbook, choices)
      : (await generateReport(workbook, { ...choices, approve })).evaluation;
    if (given.check) approve(evaluation);
    else await saveReport(workbook, paths);
    progress.stop();
    const lines = given.json
      ? [JSON.stringify(composeDocument(evaluation, messages), null, 2)]
      : given.check
        ? describeReading(evaluation, messages, paths)
        : describeReport(evaluation, messages, paths, asOf.reason, terminal.width);
    terminal.print(`${lines.join('\n')}\n`);
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
  width: number,
): readonly string[] {
  const { commandLine } = messages;
  return [
    commandLine.roster(basename(paths.roster), roster.rowCount, roster.personCount),
    commandLine.asOf(asOf, reason),
    formatTable(compared, messages, width),
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
