import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { formatValue } from '../../messages/formatValue';
import { isPercentage } from '../../messages/isPercentage';
import type { Messages } from '../../messages/messagesFor';
import { shorten } from '../blocks/shorten';
import { valueFormat } from '../blocks/valueFormat';
import { extendHistory } from '../history/extendHistory';
import type { Report } from '../Report';
import type { ChartMaker } from './ChartMaker';
import { goodDistance } from './goodDistance';
import { seriesColors } from './seriesColors';
import { targetPath } from './targetPath';

/**
 * An indicator over the saved reports, with the path to its target and its projection; only when
 * there are two points in time to join. Only days that have a figure stand on the axis.
 */
export function trendChart(
  report: Report,
  messages: Messages,
  code: string | undefined,
  variant: 'full' | 'plain',
): ChartMaker[] {
  const candidates = report.indicators
    .filter(({ result }) => code === undefined || result.indicator.code === code)
    .map((compared) => ({ compared, points: trendPoints(report, compared) }))
    .filter(({ points }) => points.length > 1)
    .sort((one, other) => goodDistance(one.compared) - goodDistance(other.compared));
  return candidates.slice(0, 1).map(({ compared, points }) => {
    return makeChart(compared, points, messages, variant);
  });
}

interface TrendPoint {
  readonly day: number;
  readonly actual?: number;
  readonly projected?: number;
}

const MOST_REPORTS = 16;
const MOST_PROJECTED = 12;

function trendPoints(report: Report, { result }: ComparedIndicator): readonly TrendPoint[] {
  const { code } = result.indicator;
  const saved = extendHistory(report)
    .filter((entry) => entry.code === code && entry.asOf <= report.asOf)
    .flatMap(({ asOf, value }) => (value === null ? [] : [{ day: asOf, actual: value }]))
    .slice(-MOST_REPORTS);
  const due = report.projected?.get(code);
  const path = report.paths?.get(code) ?? (due ? [due] : []);
  const ahead = thinOut(path.filter(({ at }) => at > report.asOf));
  const last = saved.at(-1);
  if (!last || ahead.length === 0) return saved;
  return [
    ...saved.slice(0, -1),
    { ...last, projected: last.actual },
    ...ahead.map(({ at, low }) => ({ day: at, projected: low })),
  ];
}

/** At most some points, evenly chosen, the last one always. */
function thinOut<T>(points: readonly T[]): readonly T[] {
  const step = Math.ceil(points.length / MOST_PROJECTED);
  return points.filter((_, index) => (points.length - 1 - index) % step === 0);
}

function makeChart(
  { result: { indicator } }: ComparedIndicator,
  points: readonly TrendPoint[],
  messages: Messages,
  variant: 'full' | 'plain',
): ChartMaker {
  const { charts } = messages.report;
  const { measure, target } = indicator;
  const path = target && target.upper === undefined ? targetPath(target) : undefined;
  const title = trendTitle(indicator.title[messages.language], points, measure, messages);
  const hasProjection = points.some(({ projected }) => projected !== undefined);
  const hasLine = points.filter(({ actual }) => actual !== undefined).length > 1;
  return {
    headers: [charts.date, charts.actual, charts.path, charts.projected],
    rows: points.map(({ day, actual, projected }) => [
      messages.formats.shortDate(day),
      actual ?? '',
      path?.(day) ?? '',
      projected ?? '',
    ]),
    numberFormat: valueFormat(measure),
    describe: (place, range) => ({
      key: 'trend',
      title,
      description: charts.listed(
        title,
        points.map(({ day, actual, projected }) =>
          charts.point(
            messages.formats.shortDate(day),
            formatValue(messages, measure, actual ?? projected ?? 0),
          ),
        ),
      ),
      place,
      kind: 'line',
      categories: range(0),
      series: [
        {
          name: charts.actual,
          values: range(1),
          as: hasLine || variant === 'plain' ? 'line' : 'markers',
          color: seriesColors.line,
          labels: { numberFormat: isPercentage(measure) ? '0.00%' : valueFormat(measure) },
        },
        ...(path
          ? [
              {
                name: charts.path,
                values: range(2),
                as: 'line' as const,
                color: seriesColors.target,
                dash: 'dashes' as const,
              },
            ]
          : []),
        ...(hasProjection
          ? [
              {
                name: charts.projected,
                values: range(3),
                as: 'line' as const,
                color: seriesColors.projected,
                dash: 'dots' as const,
              },
            ]
          : []),
      ],
      valueAxis: { numberFormat: isPercentage(measure) ? '0%' : valueFormat(measure) },
      legend: 'bottom',
    }),
  };
}

/** States where it stands, how it moved and where it is going. */
function trendTitle(
  title: string,
  points: readonly TrendPoint[],
  measure: ComparedIndicator['result']['indicator']['measure'],
  messages: Messages,
): string {
  const { charts } = messages.report;
  const said = (value: number) => formatValue(messages, measure, value);
  const known = points.flatMap(({ actual }) => (actual === undefined ? [] : [actual]));
  const [before, now] = [known.at(-2), known.at(-1)];
  const end = points.at(-1);
  const moved =
    before === undefined || now === undefined ? '' : charts.moved(said(before), said(now));
  const going =
    end?.projected === undefined || end.actual !== undefined
      ? ''
      : charts.going(said(end.projected), end.day);
  return [shorten(title, 80), [moved, going].filter((part) => part !== '').join('; ')].join(': ');
}
