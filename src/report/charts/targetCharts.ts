import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { formatBesideTarget, formatTarget } from '../../messages/formatValue';
import type { Messages } from '../../messages/messagesFor';
import { formatRange } from '../../messages/paragraphs/formatRange';
import { shorten } from '../blocks/shorten';
import type { Report } from '../Report';
import type { ChartMaker } from './ChartMaker';
import { goodDistance, isDrawable } from './goodDistance';
import { seriesColors } from './seriesColors';

/**
 * Actual shares as columns with their targets as markers, the furthest on the wrong side first; as
 * many charts as keep the names legible. Values stand under the columns, where no marker crosses
 * them. A plain host draws the targets as columns too.
 */
export function targetCharts(
  report: Report,
  messages: Messages,
  variant: 'full' | 'plain',
): ChartMaker[] {
  const shares = report.indicators
    .filter(isDrawable)
    .sort((one, other) => goodDistance(one) - goodDistance(other));
  const charts = Math.ceil(shares.length / MOST_COLUMNS);
  const size = Math.ceil(shares.length / Math.max(charts, 1));
  return Array.from({ length: charts }, (_, index) => {
    const part = shares.slice(index * size, (index + 1) * size);
    const key = index === 0 ? 'targets' : `targets:${index + 1}`;
    const place = charts > 1 ? ` (${index + 1}/${charts})` : '';
    return makeChart(part, key, finding(report, messages) + place, messages, variant);
  });
}

const MOST_COLUMNS = 10;
/** Longer names would push the columns off the chart. */
const LONGEST_NAME = 110;

function makeChart(
  shares: readonly ComparedIndicator[],
  key: string,
  title: string,
  messages: Messages,
  variant: 'full' | 'plain',
): ChartMaker {
  const { charts, columns } = messages.report;
  const names = shares.map(({ result }) =>
    shorten(result.indicator.title[messages.language], LONGEST_NAME),
  );
  const values = shares.map(({ result: { indicator }, overall: { figure, target } }) =>
    formatRange(messages, figure.value?.low ?? 0, figure.value?.high ?? 0, (value) =>
      formatBesideTarget(messages, indicator.measure, value, target?.value),
    ),
  );
  return {
    headers: [columns.title, charts.actual, charts.target],
    rows: shares.map(({ overall }, index) => [
      `${values[index] ?? ''}\n${names[index] ?? ''}`,
      overall.figure.value?.low ?? '',
      overall.target?.value ?? '',
    ]),
    numberFormat: '0.00%',
    describe: (place, range) => ({
      key,
      title,
      description: charts.description(
        shares.map(({ result: { indicator }, overall: { target } }, index) => {
          const { comparator = '>=' } = indicator.target ?? {};
          const asked =
            target && formatTarget(messages, indicator.measure, { ...target, comparator });
          return charts.bar(names[index] ?? '', values[index] ?? '', asked ?? '');
        }),
      ),
      place,
      kind: 'column',
      categories: range(0),
      series: [
        {
          name: charts.actual,
          values: range(1),
          as: 'bar',
          color: seriesColors.actual,
        },
        {
          name: charts.target,
          values: range(2),
          as: variant === 'full' ? 'markers' : 'bar',
          color: seriesColors.target,
        },
      ],
      valueAxis: { title: charts.axis, numberFormat: '0%', minimum: 0, ...axisEnd(shares) },
      legend: 'bottom',
      gapWidth: 80,
      overlap: 0,
    }),
  };
}

/** An axis that would end beyond 100 % ends there. */
function axisEnd(shares: readonly ComparedIndicator[]): { readonly maximum?: number } {
  const largest = Math.max(
    ...shares.flatMap(({ overall: { figure, target } }) => [
      figure.value?.low ?? 0,
      target?.value ?? 0,
    ]),
  );
  return largest > 0.8 && largest <= 1 ? { maximum: 1 } : {};
}

/** "3 of 9 targets not yet reached", counting every indicator with a target. */
function finding(report: Report, messages: Messages): string {
  const { charts } = messages.report;
  const verdicts = report.indicators
    .map(({ overall }) => overall.comparison.verdict)
    .filter((verdict) => verdict !== 'open');
  const count = (wanted: string) => verdicts.filter((verdict) => verdict === wanted).length;
  const undecided = count('undecidable');
  const missed = count('missed');
  if (missed === 0 && undecided === 0) return charts.allReached(verdicts.length);
  if (missed === 0) return charts.noneDecided(undecided, verdicts.length);
  const decided = charts.notReached(missed, verdicts.length);
  return undecided === 0 ? decided : `${decided}; ${charts.undecided(undecided)}`;
}
