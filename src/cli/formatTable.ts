import Table from 'cli-table3';
import type { ComparedIndicator } from '../core/targets/ComparedIndicator';
import { differenceToTarget } from '../messages/fittingDifference';
import { formatBesideTarget, formatTarget } from '../messages/formatValue';
import { isPercentage } from '../messages/isPercentage';
import type { AllMessages } from '../messages/messagesFor';
import { verdictWord } from '../messages/verdictWord';
import type { EvaluationMask } from '../actions/maskEvaluation';

const NARROWEST_TITLE = 24;

/** The indicators against their targets as a table of at most `width` characters. */
export function formatTable(
  indicators: readonly ComparedIndicator[],
  messages: AllMessages,
  width: number,
  masking: EvaluationMask,
): string {
  const { columns } = messages.commandLine;
  const head = [
    columns.title,
    columns.counts,
    columns.unknown,
    columns.actual,
    columns.target,
    columns.difference,
    columns.verdict,
  ];
  const rows = indicators.map((indicator) =>
    masking.isMasked(indicator.result.indicator.code, 0)
      ? formatMaskedRow(indicator, messages, masking)
      : formatRow(indicator, messages),
  );
  const widths = head.map(
    (text, column) =>
      Math.max(
        ...[text, ...rows.map((row) => row[column] ?? '')].map(
          (cell) => cell.normalize('NFC').length,
        ),
      ) + 2,
  );
  const others = widths.slice(1).reduce((sum, each) => sum + each + 1, 2);
  const title = Math.max(NARROWEST_TITLE, Math.min(widths[0] ?? 0, width - others));
  const table = new Table({
    head,
    colWidths: [title, ...widths.slice(1)],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'left'],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  table.push(...rows);
  return table.toString();
}

function formatMaskedRow(
  { result: { indicator } }: ComparedIndicator,
  messages: AllMessages,
  { sign }: EvaluationMask,
): string[] {
  const { measure, target, title } = indicator;
  const stated = target ? formatTarget(messages, measure, target) : '–';
  return [title[messages.language], sign, sign, sign, stated, sign, sign];
}

function formatRow({ result, overall }: ComparedIndicator, messages: AllMessages): string[] {
  const { formats, commandLine } = messages;
  const { indicator } = result;
  const { measure, target } = indicator;
  const { figure, comparison } = overall;
  const beside = (value: number): string =>
    formatBesideTarget(messages, measure, value, target?.value);
  const { value } = figure;
  const isExact = value?.low === value?.high;
  const actual =
    value === null
      ? '–'
      : isExact
        ? beside(value.low)
        : `${beside(value.low)} – ${beside(value.high)}`;
  return [
    indicator.title[messages.language],
    measure.kind === 'count'
      ? formats.number(figure.certain)
      : `${formats.number(figure.certain)}/${formats.number(figure.denominator)}`,
    formats.number(figure.possible - figure.certain),
    actual,
    target ? formatTarget(messages, measure, target) : '–',
    formatDifference(comparison.difference),
    verdictWord(messages, comparison, target?.comparator),
  ];

  function formatDifference(exact: number | null): string {
    if (exact === null) return '–';
    const difference = differenceToTarget(measure, exact, overall.target);
    const sign = difference < 0 ? '−' : difference > 0 ? '+' : '';
    const size = isPercentage(measure)
      ? commandLine.points(formats.points(difference))
      : formats.number(Math.abs(difference), 2);
    return sign + size;
  }
}
