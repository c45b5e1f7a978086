import type { ChartContent } from './readChart';

export interface AxisScale {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** A value axis that ends on round numbers beyond the data, as Excel chooses it. */
export function axisScale({ description, series }: ChartContent): AxisScale {
  const { minimum, maximum } = description.valueAxis;
  const numbers =
    description.kind === 'stackedBar'
      ? [...sums(series, (number) => number > 0), ...sums(series, (number) => number < 0)]
      : series.flatMap(({ numbers: own }) => own);
  const known = numbers.filter((number) => number !== null);
  const low = minimum ?? Math.min(0, ...known);
  const high = maximum ?? Math.max(low, ...known);
  const step = roundStep((high - low) / MOST_STEPS);
  const start = minimum ?? Math.floor(low / step) * step;
  return {
    low: start,
    high: maximum ?? (Math.ceil((high - start) / step + 0.05) || 1) * step + start,
    step,
  };
}

/** More grid lines than this would crowd a chart of the usual height. */
const MOST_STEPS = 8;

/** Per category the sum of what is stacked on one side of the axis. */
function sums(series: ChartContent['series'], isCounted: (number: number) => boolean): number[] {
  const length = Math.max(0, ...series.map(({ numbers }) => numbers.length));
  return Array.from({ length }, (_, index) =>
    series.reduce((sum, { numbers }) => {
      const number = numbers[index] ?? 0;
      return isCounted(number) ? sum + number : sum;
    }, 0),
  );
}

/** 1, 2 or 5 times a power of ten, at least as large as `size`. */
function roundStep(size: number): number {
  if (size <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  const leading = size / power;
  return (leading <= 1 ? 1 : leading <= 2 ? 2 : leading <= 5 ? 5 : 10) * power;
}
