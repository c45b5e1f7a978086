import type { ChartDescription } from '../../sheet/ChartDescription';

/** Excel's chart types that are played. */
export const chartKinds: Readonly<Record<string, ChartDescription['kind']>> = {
  BarClustered: 'bar',
  BarStacked: 'stackedBar',
  ColumnClustered: 'column',
  Line: 'line',
  LineMarkers: 'line',
};
