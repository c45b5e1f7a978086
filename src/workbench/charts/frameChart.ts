import type { AxisScale } from './axisScale';
import type { ChartContent } from './readChart';

/** Where the plot stands in the picture and where values and categories stand in it. */
export interface ChartFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Bars lie: categories run down, values across. */
  readonly isLying: boolean;
  /** Pixel of a value along the value axis. */
  readonly valueAt: (value: number) => number;
  /** First pixel of a category's band along the other axis. */
  readonly bandAt: (index: number) => number;
  readonly band: number;
}

export function frameChart(
  { description, categories }: ChartContent,
  scale: AxisScale,
  width: number,
  height: number,
): ChartFrame {
  const isLying = description.kind === 'bar' || description.kind === 'stackedBar';
  const isReversed = description.categoryAxis?.isReversed ?? false;
  const longest = Math.max(0, ...categories.map((name) => name.length));
  const left = isLying ? Math.min(width * 0.4, longest * 6.4 + 16) : 58;
  const right = width - (description.legend === 'right' ? 130 : 22);
  const top = 40 + (description.legend === 'top' ? 24 : 0);
  const below = isLying ? (description.valueAxis.title === undefined ? 34 : 52) : 58;
  const bottom = height - below - (description.legend === 'bottom' ? 24 : 0);
  const count = Math.max(1, categories.length);
  const band = (isLying ? bottom - top : right - left) / count;
  const share = (value: number) => (value - scale.low) / (scale.high - scale.low || 1);
  // Excel draws the first category of lying bars at the bottom unless the axis is reversed.
  const isFromEnd = isLying && !isReversed;
  return {
    left,
    right,
    top,
    bottom,
    isLying,
    band,
    valueAt: (value) =>
      isLying ? left + share(value) * (right - left) : bottom - share(value) * (bottom - top),
    bandAt: (index) => (isLying ? top : left) + (isFromEnd ? count - 1 - index : index) * band,
  };
}
