import type { ChartDescription, ChartSeries } from '../../sheet/ChartDescription';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { HostError } from '../bridge/HostError';
import type { ExcelState } from '../ExcelState';

/** One chart of a sheet while it is changed: the sheet holds plain data that is replaced. */
export class ChartHandle {
  constructor(
    readonly state: ExcelState,
    readonly sheet: MemorySheet,
    private current: ChartDescription,
  ) {}

  get chart(): ChartDescription {
    const { key } = this.current;
    return this.sheet.charts.find((chart) => chart.key === key) ?? this.current;
  }

  change(part: Partial<ChartDescription>): void {
    this.state.refuseProtected(this.sheet, 'Chart');
    const before = this.chart;
    this.current = { ...before, ...part };
    const next = this.current;
    this.sheet.charts = this.sheet.charts.map((chart) => (chart === before ? next : chart));
  }

  remove(): void {
    this.state.refuseProtected(this.sheet, 'Chart.delete');
    const gone = this.chart;
    this.sheet.charts = this.sheet.charts.filter((chart) => chart !== gone);
  }

  seriesAt(index: number): ChartSeries {
    const series = this.chart.series[index];
    if (series === undefined) throw new HostError('ItemNotFound', 'ChartSeries');
    return series;
  }

  changeSeries(index: number, part: Partial<ChartSeries>): void {
    const next = { ...this.seriesAt(index), ...part };
    this.change({ series: this.chart.series.map((each, at) => (at === index ? next : each)) });
  }

  /** The iPad refuses second axes, axis bounds and markers. */
  requireFullCharts(location: string): void {
    if (!this.state.host.hasFullCharts) throw new HostError('InvalidOperation', location);
  }
}
