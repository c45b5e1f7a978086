import { basename } from 'node:path';
import { withoutMaskedChanges, type ExplainedChange } from '../actions/explainChange';
import type { Figure } from '../core/indicators/IndicatorResult';
import type { IndicatorBridge } from '../core/projection/IndicatorBridge';
import { formatIssueLine } from '../messages/formatIssue';
import { formatValue } from '../messages/formatValue';
import { isPercentage } from '../messages/isPercentage';
import type { AllMessages } from '../messages/messagesFor';
import type { EvaluationMask } from '../actions/maskEvaluation';
import { changeRows, type CauseRow } from '../core/projection/changeRows';

/** The change of every indicator since an earlier roster, cause by cause. */
export function formatChange(
  { before, bridges, issues }: ExplainedChange,
  file: string,
  messages: AllMessages,
  masking: EvaluationMask,
): readonly string[] {
  const { change } = messages.commandLine;
  return [
    change.heading(basename(file), before.asOf),
    ...withoutMaskedChanges(bridges, masking).map((bridge) => formatBridge(bridge, messages)),
    ...issues.map((issue) => `  ${formatIssueLine(issue, messages)}`),
  ];
}

function formatBridge(bridge: IndicatorBridge, messages: AllMessages): string {
  const { change } = messages.commandLine;
  const { indicator, before, after } = bridge;
  const [from, to] = [before, after].map((figure) => formatFigure(figure, bridge, messages));
  const causes = changeRows(bridge).flatMap((row) =>
    row.kind === 'cause'
      ? [`${change.causes[row.cause]} ${formatCause(row, bridge, messages)}`]
      : [],
  );
  const isValue = indicator.measure.kind === 'mean' || indicator.measure.kind === 'median';
  const why = isValue || causes.length === 0 ? '' : `: ${causes.join('; ')}`;
  return `  ${indicator.title[messages.language]}: ${from} → ${to}${why}`;
}

function formatFigure(
  figure: Figure,
  { indicator }: IndicatorBridge,
  messages: AllMessages,
): string {
  const { number } = messages.formats;
  const { measure } = indicator;
  if (measure.kind === 'count') return number(figure.certain);
  const counts = `${number(figure.certain)}/${number(figure.denominator)}`;
  const low = figure.value?.low;
  return low === undefined ? counts : `${formatValue(messages, measure, low)} (${counts})`;
}

/** Counts added and removed, and what they make of the share. */
function formatCause(
  { certain, denominator, part }: CauseRow,
  { indicator: { measure } }: IndicatorBridge,
  messages: AllMessages,
): string {
  if (measure.kind === 'count') return signed(certain, String(Math.abs(certain)));
  const counts = [certain, denominator].map((count) => signed(count, String(Math.abs(count))));
  if (part === null || !isPercentage(measure)) return counts.join('/');
  const points = messages.commandLine.points(signed(part, messages.formats.points(part)));
  return `${counts.join('/')} (${points})`;
}

function signed(value: number, text: string): string {
  return value > 0 ? `+${text}` : value < 0 ? `−${text}` : text;
}
