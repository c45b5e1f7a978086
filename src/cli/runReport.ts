import { basename } from 'node:path';
import type { Evaluation, EvaluationChoices } from '../actions/Evaluation';
import { generateReport } from '../actions/generateReport';
import type { ReportChoices } from '../actions/generateReport';
import { evaluateWorkbook } from '../actions/evaluateWorkbook';
import type { Messages } from '../messages/messagesFor';
import { formatProtocol } from '../messages/formatProtocol';
import { messagesFor } from '../messages/messagesFor';
import type { MemoryWorkbook } from '../workbook/memory/MemoryWorkbook';
import { writeXlsx } from '../workbook/xlsx/writeXlsx';
import { composeDocument } from './composeDocument';
import { fillForms } from './fillForms';
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
    if (given.check) {
      const evaluation = await evaluateWorkbook(workbook, choices);
      approve(evaluation);
      progress.stop();
      if (given.json) print([JSON.stringify(composeDocument(evaluation, messages), null, 2)]);
      else print(describeReading(evaluation, messages, paths));
      return;
    }
    const { result, evaluation, done } =
      paths.template === undefined
        ? await report(workbook, { ...choices, approve })
        : await fill(workbook, paths.template, paths, given, choices);
    approve(evaluation);
    await saveReport(result, paths);
    progress.stop();
    if (given.json) print([JSON.stringify(composeDocument(evaluation, messages), null, 2)]);
    else print([...describeReport(evaluation, messages, paths, asOf.reason), ...done(messages)]);
  } finally {
    progress.stop();
  }
}

/** What was written, the figures behind it, and what to say about it. */
interface Outcome {
  readonly result: MemoryWorkbook;
  readonly evaluation: Evaluation;
  readonly done: (messages: Messages) => readonly string[];
}

async function report(workbook: MemoryWorkbook, choices: ReportChoices): Promise<Outcome> {
  const { evaluation } = await generateReport(workbook, choices);
  return { result: workbook, evaluation, done: () => [] };
}

async function fill(
  roster: MemoryWorkbook,
  template: string,
  paths: CommandPaths,
  given: CommandArguments,
  choices: EvaluationChoices,
): Promise<Outcome> {
  const { workbook, filled } = await fillForms(roster, template, paths, given, choices);
  const { evaluation, issues, sheets } = filled;
  return {
    result: workbook,
    // What is wrong in a form is the first thing to be told about it.
    evaluation: { ...evaluation, issues: [...issues, ...evaluation.issues] },
    done: ({ commandLine }) =>
      sheets.map(({ form, sheet }) => commandLine.filled(form, sheet.name)),
  };
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
