import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { isPercentage } from '../../messages/isPercentage';
import type { Messages } from '../../messages/messagesFor';
import { isCeiling } from '../../messages/paragraphs/Standing';
import type { Area } from '../../sheet/Area';
import type { ChartDescription } from '../../sheet/ChartDescription';
import { bodyStyle, gridBorder, headerStyle } from '../blocks/palette';
import type { SheetDraft } from '../blocks/SheetDraft';
import type { Report } from '../Report';
import { seriesColors } from './seriesColors';

/** Puts the cells that a chart draws and describes the chart over `place`. */
export type ChartMaker = (draft: SheetDraft, place: Area, dataColumn: number) => ChartDescription;

/**
 * Actual shares as columns with their targets as markers, the furthest below its target first;
 * `undefined` when no share has a target. A plain host draws the targets as columns too.
 */
export function targetChart(
  report: Report,
  messages: Messages,
  variant: 'full' | 'plain',
): ChartMaker | undefined {
  const shares = report.indicators.filter(isDrawable).sort(byDistance);
  if (shares.length === 0) return undefined;
  const { charts } = messages.report;
  const titles = shares.map(({ result }) => result.indicator.title[report.language]);
  return (draft, place, dataColumn) => {
    const area = putFigures(draft, place.row, dataColumn, shares, messages);
    const range = (column: number) => ({
      area: { ...area, row: area.row + 1, rows: area.rows - 1, column, columns: 1 },
    });
    const labels = { numberFormat: '0.0%', position: 'insideBase' } as const;
    return {
      key: 'targets',
      title: finding(report, messages),
      description: charts.description(titles),
      place,
      kind: 'column',
      categories: range(dataColumn),
      series: [
        {
          name: charts.actual,
          values: range(dataColumn + 1),
          as: 'bar',
          color: seriesColors.actual,
          labels,
        },
        {
          name: charts.target,
          values: range(dataColumn + 2),
          as: variant === 'full' ? 'markers' : 'bar',
          color: seriesColors.target,
        },
      ],
      valueAxis: { title: charts.axis, numberFormat: '0%', minimum: 0 },
      legend: 'bottom',
      gapWidth: 80,
      overlap: 0,
    };
  };
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
  const decided = charts.notReached(missed, verdicts.length);
  return undecided === 0 ? decided : `${decided}; ${charts.undecided(undecided)}`;
}

function isDrawable({ result, overall }: ComparedIndicator): boolean {
  return (
    isPercentage(result.indicator.measure) && overall.target !== undefined && !!overall.figure.value
  );
}

/** The furthest on the wrong side first. */
function byDistance(one: ComparedIndicator, other: ComparedIndicator): number {
  return goodDistance(one) - goodDistance(other);
}

function goodDistance({ result, overall }: ComparedIndicator): number {
  const difference = overall.comparison.difference ?? 0;
  const comparator = result.indicator.target?.comparator;
  return comparator && isCeiling(comparator) ? -difference : difference;
}

function putFigures(
  draft: SheetDraft,
  row: number,
  column: number,
  shares: readonly ComparedIndicator[],
  messages: Messages,
): Area {
  const { charts, columns } = messages.report;
  draft.put(row, column, [[columns.title, charts.actual, charts.target]], headerStyle);
  const cells = shares.map(({ result, overall }) => [
    result.indicator.title[messages.language],
    overall.figure.value?.low ?? '',
    overall.target?.value ?? '',
  ]);
  const area = draft.put(row + 1, column, cells, { ...bodyStyle, border: gridBorder });
  draft.style({ ...area, column: column + 1, columns: 2 }, { numberFormat: '0.00%' });
  return { ...area, row, rows: area.rows + 1 };
}
