import { ChangeExplainer } from '../actions/ChangeExplainer';
import type { Evaluation } from '../actions/Evaluation';
import { evaluateWorkbook } from '../actions/evaluateWorkbook';
import { generateReport } from '../actions/generateReport';
import type { ReportChoices } from '../actions/ReportChoices';
import { writeSideSheets } from '../actions/writeSideSheets';
import { messagesFor } from '../messages/messagesFor';
import { maskEvaluation } from '../actions/maskEvaluation';
import type { MemoryWorkbook } from '../workbook/memory/MemoryWorkbook';
import { composeDocument } from './composeDocument';
import { describeReading, describeReport } from './describeOutcome';
import { fillForms } from './fillForms';
import { formatChange } from './formatChange';
import { openEarlier } from './openEarlier';
import { openRoster } from './openRoster';
import { ProgressLine } from './ProgressLine';
import type { CommandArguments } from './readArguments';
import { readRuleFiles } from './readRuleFiles';
import {
  EVERY_INDICATOR,
  refuseDefinitions,
  refuseMapping,
  refusePeople,
  refuseRoster,
} from './refuseEvaluation';
import { settleAsOf } from './settleAsOf';
import { settlePaths } from './settlePaths';
import type { CommandPaths } from './settlePaths';
import type { Terminal } from './Terminal';
import { saveTotals, saveWorkbook, type Said } from './saveWorkbook';
import { refuseOverwriting } from './writeReportFile';

/** Does what the command was asked for; throws `BadInput` before anything is written. */
export async function runReport(given: CommandArguments, terminal: Terminal): Promise<void> {
  const messages = messagesFor(given.language);
  if (given.help) {
    terminal.print(`${messages.commandLine.usage}\n`);
    return;
  }
  const paths = settlePaths(given, terminal.home);
  await refuseOverwriting(paths.out, paths.shownOut, paths.inputs);
  if (paths.totals !== undefined) {
    await refuseOverwriting(paths.totals, paths.shownTotals, [...paths.inputs, paths.out]);
  }
  const { pack, mapping } = await readRuleFiles(paths);
  const progress = new ProgressLine(messages, terminal.isWatched && !given.json);
  try {
    const workbook = await openRoster(paths, mapping);
    const asOf = await settleAsOf(given, paths, workbook);
    const earlier = await openEarlier(paths, given);
    const explainer = new ChangeExplainer(
      earlier && { ...earlier, language: given.language },
      messages.commandLine.change,
    );
    const report = {
      people: given.people.includes(EVERY_INDICATOR) ? ('all' as const) : given.people,
      withSensitive: given.withSensitive,
      maskBelow: given.maskBelow,
    };
    const choices: ReportChoices = {
      asOf: asOf.date,
      language: given.language,
      pack,
      ignoresDefinitionSheets: pack !== undefined,
      mapping,
      uses1904Dates: workbook.uses1904Dates,
      hasDefinitions: given.definitions,
      hasRetirement: given.retirement,
      onProgress: progress.show.bind(progress),
      report,
      composeFurther: (described, evaluation) =>
        explainer.composeSheets(described, evaluation, report),
      approve: (evaluation) => {
        refuseMapping(evaluation, paths);
        refuseRoster(evaluation, paths);
        refusePeople(evaluation, given.people);
        refuseDefinitions(evaluation, pack !== undefined, given.check);
      },
    };
    const { evaluation, said } = await carryOut(workbook, choices, paths, given);
    const change = await explainer.explain(evaluation);
    progress.stop();
    const masking = maskEvaluation(evaluation, given.maskBelow);
    const describe = given.check ? describeReading : describeReport;
    const lines = given.json
      ? [JSON.stringify(composeDocument(evaluation, messages, masking, change), null, 2)]
      : [
          ...describe(evaluation, messages, paths, asOf.reason, terminal.width, masking),
          ...(change ? formatChange(change, paths.shownCompare, messages, masking) : []),
          ...said(messages),
        ];
    terminal.print(`${lines.join('\n')}\n`);
  } finally {
    progress.stop();
  }
}

interface Outcome {
  readonly evaluation: Evaluation;
  /** What to say about forms that were filled and about files that were kept. */
  readonly said: Said;
}

async function carryOut(
  workbook: MemoryWorkbook,
  choices: ReportChoices,
  paths: CommandPaths,
  given: CommandArguments,
): Promise<Outcome> {
  if (given.check) {
    const evaluation = await evaluateWorkbook(workbook, choices);
    choices.approve?.(evaluation);
    return { evaluation, said: () => [] };
  }
  if (paths.template !== undefined) return fill(workbook, paths.template, choices, paths, given);
  const { evaluation, sheets, descriptions } = await generateReport(workbook, choices);
  if (given.definitions) await writeSideSheets(workbook, evaluation.roster, choices);
  const [first] = sheets;
  if (first) await workbook.select(first.name, { row: 0, column: 0, rows: 1, columns: 1 });
  const saved = await saveWorkbook(workbook, paths, given.language);
  const sent = await saveTotals(workbook, descriptions, paths, given.language);
  return { evaluation, said: (messages) => [...saved(messages), ...sent(messages)] };
}

async function fill(
  roster: MemoryWorkbook,
  template: string,
  { approve, ...choices }: ReportChoices,
  paths: CommandPaths,
  given: CommandArguments,
): Promise<Outcome> {
  const { workbook, filled } = await fillForms(roster, template, paths, given, choices);
  const { evaluation, issues, sheets } = filled;
  approve?.(evaluation);
  const said = await saveWorkbook(workbook, paths, given.language);
  return {
    // What is wrong in a form is the first thing to be told about it.
    evaluation: { ...evaluation, issues: [...issues, ...evaluation.issues] },
    said: (messages) => [
      ...sheets.map(({ form, sheet }) => messages.commandLine.filled(form, sheet.name)),
      ...said(messages),
    ],
  };
}
