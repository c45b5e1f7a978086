import type { ChartDescription } from '../../sheet/ChartDescription';
import { formatCell } from '../grid/formatCell';
import type { ChartFrame } from './frameChart';
import type { ChartContent } from './readChart';

type Series = ChartContent['series'][number];

interface SeriesPictureProps {
  readonly series: Series;
  readonly frame: ChartFrame;
  readonly kind: ChartDescription['kind'];
  /** The series drawn as bars, which share a category's band. */
  readonly bars: readonly Series[];
  readonly gapWidth: number;
  readonly overlap: number;
  /** The series that this one is stacked upon. */
  readonly before: readonly Series[];
}

export function SeriesPicture(props: SeriesPictureProps) {
  const { series } = props;
  if (series.as === 'bar') return <Bars {...props} />;
  return <Points {...props} />;
}

function Bars({ series, frame, kind, bars, gapWidth, overlap, before }: SeriesPictureProps) {
  const isStacked = kind === 'stackedBar';
  const count = isStacked ? 1 : bars.length;
  const shift = 1 - overlap / 100;
  const thickness = frame.band / (1 + (count - 1) * shift + gapWidth / 100);
  const place = isStacked ? 0 : bars.indexOf(series);
  const edge = (frame.band - thickness * (1 + (count - 1) * shift)) / 2 + place * thickness * shift;
  return (
    <g>
      {series.numbers.map((number, index) => {
        if (number === null) return null;
        const start = before.reduce((sum, one) => sum + (one.numbers[index] ?? 0), 0);
        const from = frame.valueAt(start);
        const to = frame.valueAt(start + number);
        const across = frame.bandAt(index) + edge;
        const low = Math.min(from, to);
        const size = Math.abs(to - from);
        return (
          <g key={index}>
            {frame.isLying ? (
              <rect x={low} y={across} width={size} height={thickness} fill={series.color} />
            ) : (
              <rect x={across} y={low} width={thickness} height={size} fill={series.color} />
            )}
            {series.labels && (
              <text
                fontSize="11"
                fill="#404040"
                x={frame.isLying ? to + (number < 0 ? -4 : 4) : across + thickness / 2}
                y={frame.isLying ? across + thickness / 2 + 4 : low - 4}
                textAnchor={frame.isLying ? (number < 0 ? 'end' : 'start') : 'middle'}
              >
                {formatCell(number, series.labels.numberFormat)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** As Excel draws them: dashes four times, dots once as long as the line is wide. */
const dashArrays = { dashes: '10 6', dots: '2.5 4' } as const;

function Points({ series, frame }: SeriesPictureProps) {
  const points = series.numbers.flatMap((number, index) => {
    if (number === null) return [];
    const across = frame.bandAt(index) + frame.band / 2;
    const value = frame.valueAt(number);
    return [frame.isLying ? { x: value, y: across } : { x: across, y: value }];
  });
  return (
    <g>
      {series.as === 'line' && (
        <polyline
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke={series.color}
          strokeWidth="2.5"
          strokeDasharray={series.dash && dashArrays[series.dash]}
        />
      )}
      {points.map(({ x, y }, index) =>
        series.as === 'markers' ? (
          <rect
            key={index}
            x={x - (frame.isLying ? 1.5 : 9)}
            y={y - (frame.isLying ? 9 : 1.5)}
            width={frame.isLying ? 3 : 18}
            height={frame.isLying ? 18 : 3}
            fill={series.color}
          />
        ) : (
          <circle key={index} cx={x} cy={y} r="3.5" fill={series.color} />
        ),
      )}
    </g>
  );
}
