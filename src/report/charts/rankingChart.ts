import type { Target } from '../../core/indicators/Indicator';
import type { UnitFigure } from '../../core/indicators/IndicatorResult';
import type { UnitTree } from '../../core/roster/UnitTree';
import type { ComparedFigure, ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { formatTarget, formatValue } from '../../messages/formatValue';
import type { Messages } from '../../messages/messagesFor';
import { isCeiling } from '../../messages/paragraphs/Standing';
import { shorten } from '../blocks/shorten';
import type { Masking } from '../masking/Masking';
import type { Report } from '../Report';
import type { ChartMaker } from './ChartMaker';
import { goodDistance, isDrawable } from './goodDistance';
import { seriesColors } from './seriesColors';

/**
 * Units of the highest level that has several, ranked by an indicator, with the target as a line:
 * the asked indicator, or the one furthest on the wrong side of its target.
 */
export function rankingChart(
  report: Report,
  messages: Messages,
  code: string | undefined,
  variant: 'full' | 'plain',
  masking: Masking,
): ChartMaker[] {
  const ranked = report.indicators
    .filter((compared) => code === undefined || compared.result.indicator.code === code)
    .filter(isDrawable)
    .map((compared) => ({ compared, units: rankableUnits(compared, report.units, masking) }))
    .filter(({ units }) => units.length > 1)
    .sort((one, other) => goodDistance(one.compared) - goodDistance(other.compared))[0];
  return ranked ? [makeChart(ranked.compared, ranked.units, report, messages, variant)] : [];
}

type RankedUnit = ComparedFigure<UnitFigure>;

const MOST_UNITS = 30;

/** Units with a visible share at the level nearest to the root where there are at least two. */
function rankableUnits(
  { result, byUnit }: ComparedIndicator,
  { nodes }: UnitTree,
  masking: Masking,
): readonly RankedUnit[] {
  const visible = byUnit.filter(
    ({ figure }) =>
      figure.unit !== 0 &&
      figure.value !== null &&
      !masking.isMasked(result.indicator.code, figure.unit),
  );
  const depthOf = ({ figure }: RankedUnit) => nodes[figure.unit]?.depth ?? 0;
  const depths = [...new Set(visible.map(depthOf))].sort((one, other) => one - other);
  const depth = depths.find((one) => visible.filter((unit) => depthOf(unit) === one).length > 1);
  return visible
    .filter((unit) => depthOf(unit) === depth)
    .sort((one, other) => low(other) - low(one));
}

function low({ figure }: RankedUnit): number {
  return figure.value?.low ?? 0;
}

function kindOf(target: Target | undefined): 'floor' | 'ceiling' | 'exact' {
  if (!target || target.upper !== undefined || target.comparator === '=') return 'exact';
  return isCeiling(target.comparator) ? 'ceiling' : 'floor';
}

function makeChart(
  { result, overall }: ComparedIndicator,
  ranked: readonly RankedUnit[],
  report: Report,
  messages: Messages,
  variant: 'full' | 'plain',
): ChartMaker {
  const { charts, columns } = messages.report;
  const { indicator } = result;
  const kind = kindOf(indicator.target);
  const shown = kind === 'ceiling' ? ranked.slice(0, MOST_UNITS) : ranked.slice(-MOST_UNITS);
  const stated = indicator.target && overall.target;
  const target = stated
    ? formatTarget(messages, indicator.measure, {
        ...stated,
        comparator: indicator.target.comparator,
      })
    : '';
  const title = charts.ranking(shorten(indicator.title[report.language], 90), {
    kind,
    missed: ranked.filter(({ comparison }) => comparison.verdict === 'missed').length,
    open: ranked.filter(({ comparison }) => comparison.verdict === 'undecidable').length,
    units: ranked.length,
    target,
  });
  const part = kind === 'ceiling' ? charts.highest(shown.length) : charts.lowest(shown.length);
  const note = shown.length < ranked.length ? ` ${part}` : '';
  const said = (unit: RankedUnit) =>
    charts.point(
      report.units.nodes[unit.figure.unit]?.name ?? '',
      formatValue(messages, indicator.measure, low(unit)),
    );
  return {
    headers: [columns.unit, charts.actual, charts.target],
    rows: shown.map((unit) => [
      report.units.nodes[unit.figure.unit]?.name ?? '',
      low(unit),
      unit.target?.value ?? overall.target?.value ?? '',
    ]),
    numberFormat: '0.00%',
    describe: (place, range) => ({
      key: 'ranking',
      title: title + note,
      description: charts.listed(title + note, shown.map(said)),
      place,
      kind: 'column',
      categories: range(0),
      series: [
        {
          name: charts.actual,
          values: range(1),
          as: 'bar',
          color: seriesColors.actual,
          labels: { numberFormat: '0.0%' },
        },
        {
          name: charts.target,
          values: range(2),
          as: variant === 'full' ? 'line' : 'bar',
          color: seriesColors.target,
          ...(variant === 'full' && { dash: 'dashes' }),
        },
      ],
      valueAxis: { title: charts.axis, numberFormat: '0%', minimum: 0 },
      legend: 'bottom',
      gapWidth: 50,
    }),
  };
}
