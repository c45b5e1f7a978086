import type { Area } from './Area';

/** A native chart bound to cells of its own or another described sheet. */
export interface ChartDescription {
  /** Identity within the sheet; the chart is re-bound by it, never recreated. */
  readonly key: string;
  /** Title as text; states the finding. */
  readonly title: string;
  /** What the picture shows, for people who cannot see it. */
  readonly description: string;
  /** Cells that the chart covers. */
  readonly place: Area;
  readonly kind: 'bar' | 'column' | 'line' | 'stackedBar';
  readonly categories: ChartRange;
  readonly series: readonly ChartSeries[];
  readonly valueAxis: {
    readonly title?: string;
    readonly numberFormat: string;
    readonly minimum?: number;
    readonly maximum?: number;
    /** From one line of the grid to the next; absent to leave it to the host. */
    readonly step?: number;
  };
  readonly categoryAxis?: { readonly title?: string; readonly isReversed?: boolean };
  readonly legend: 'none' | 'top' | 'right' | 'bottom';
  /** Percentage of a bar's width, 0 … 500. */
  readonly gapWidth?: number;
  /** −100 … 100. */
  readonly overlap?: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: ChartRange;
  /** Where they are others than the chart's, as of points in a plane. */
  readonly categories?: ChartRange;
  /** Drawn as bars of the chart's kind, as a line, or as markers without a line. */
  readonly as: 'bar' | 'line' | 'markers';
  readonly color: string;
  /** How a line is drawn, so that lines stay apart without colour; absent for an unbroken one. */
  readonly dash?: 'dashes' | 'dots';
  /** `insideBase` stands at the foot of a bar, clear of the other series. */
  readonly labels?: { readonly numberFormat: string; readonly position?: 'usual' | 'insideBase' };
}

/** A range of cells; `sheetKey` absent means the chart's own sheet. */
export interface ChartRange {
  readonly sheetKey?: string;
  readonly area: Area;
}
