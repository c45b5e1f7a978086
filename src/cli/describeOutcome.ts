import { basename } from 'node:path';
import type { Evaluation } from '../actions/Evaluation';
import { formatProtocol } from '../messages/formatProtocol';
import type { AllMessages } from '../messages/messagesFor';
import type { EvaluationMask } from '../actions/maskEvaluation';
import { formatIssues } from './formatIssues';
import { formatTable } from './formatTable';
import type { AsOf } from './settleAsOf';
import type { CommandPaths } from './settlePaths';

const ISSUES_SHOWN = 8;

/** The lines that a person reads after a report was written. */
export function describeReport(
  { roster, compared, issues, asOf }: Evaluation,
  messages: AllMessages,
  paths: CommandPaths,
  reason: AsOf['reason'],
  width: number,
  masking: EvaluationMask,
): readonly string[] {
  const { commandLine, report } = messages;
  const hasMasked = compared.some(({ result }) => masking.isMasked(result.indicator.code, 0));
  return [
    commandLine.roster(basename(paths.roster), roster.rowCount, roster.personCount),
    commandLine.asOf(asOf, reason),
    formatTable(compared, messages, width, masking),
    ...(hasMasked ? [report.masked.legend(masking.below)] : []),
    ...formatIssues(issues, messages, ISSUES_SHOWN),
    commandLine.written(paths.shownOut),
  ];
}

/** What `--check` prints: what reading did with every row and column, and every issue. */
export function describeReading(
  { roster, issues }: Evaluation,
  messages: AllMessages,
  paths: CommandPaths,
): readonly string[] {
  return [
    messages.commandLine.reading(basename(paths.roster)),
    ...formatProtocol(roster.protocol, messages),
    '',
    ...formatIssues(issues, messages, Infinity),
  ];
}
