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
    description.kind === 'stackedBar' ? sums(series) : series.flatMap(({ numbers: own }) => own);
  const known = numbers.filter((number) => number !== null);
  const low = minimum ?? Math.min(0, ...known);
  const high = maximum ?? Math.max(low, ...known);
  const step = roundStep((high - low) / 5);
  return {
    low,
    high: maximum ?? (Math.ceil((high - low) / step + 0.05) || 1) * step + low,
    step,
  };
}

function sums(series: ChartContent['series']): number[] {
  const length = Math.max(0, ...series.map(({ numbers }) => numbers.length));
  return Array.from({ length }, (_, index) =>
    series.reduce((sum, { numbers }) => sum + (numbers[index] ?? 0), 0),
  );
}

/** 1, 2 or 5 times a power of ten, at least as large as `size`. */
function roundStep(size: number): number {
  if (size <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  const leading = size / power;
  return (leading <= 1 ? 1 : leading <= 2 ? 2 : leading <= 5 ? 5 : 10) * power;
}
