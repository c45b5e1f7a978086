import { formatCell } from '../grid/formatCell';
import { axisScale } from './axisScale';
import { ChartAxis } from './ChartAxis';
import { ChartLegend } from './ChartLegend';
import { frameChart } from './frameChart';
import type { ChartContent } from './readChart';
import { isDrawnAsBar, SeriesPicture } from './SeriesPicture';

interface ChartPictureProps {
  readonly chart: ChartContent;
  readonly width: number;
  readonly height: number;
}

/** A native chart as Excel draws it: title, axes, bars, lines or markers, labels and legend. */
export function ChartPicture({ chart, width, height }: ChartPictureProps) {
  const { description, categories, series } = chart;
  const scale = axisScale(chart);
  const frame = frameChart(chart, scale, width, height);
  // Of one that was made too small Excel leaves the title alone.
  const isDrawable = frame.right > frame.left && frame.bottom > frame.top;
  const bars = series.filter((each) => isDrawnAsBar(description.kind, each));
  const hasOutlines = bars.some(({ as }) => as !== 'bar');
  return (
    <svg
      className="chart"
      width={width}
      height={height}
      role="img"
      aria-label={`${description.title}. ${description.description}`}
    >
      <rect width={width} height={height} fill="#fff" stroke="#d9d9d9" />
      <text x={width / 2} y={24} textAnchor="middle" fontSize="16" fontWeight="700" fill="#000">
        {description.title}
      </text>
      {isDrawable && (
        <ChartAxis
          frame={frame}
          scale={scale}
          categories={categories}
          format={(value) => formatCell(value, description.valueAxis.numberFormat)}
          title={description.valueAxis.title}
        />
      )}
      {isDrawable &&
        series.map((one, index) => (
          <SeriesPicture
            key={index}
            series={one}
            frame={frame}
            kind={description.kind}
            bars={bars}
            gapWidth={description.gapWidth ?? 60}
            overlap={description.overlap ?? (hasOutlines ? 100 : 0)}
            before={description.kind === 'stackedBar' ? series.slice(0, index) : []}
          />
        ))}
      <ChartLegend chart={chart} width={width} height={height} />
    </svg>
  );
}
