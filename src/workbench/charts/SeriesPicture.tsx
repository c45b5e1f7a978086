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
  return isDrawnAsBar(props.kind, series) ? <Bars {...props} /> : <Points {...props} />;
}

/** Lying bars show targets as outlines over the bars, since Excel draws no lines along them. */
export function isDrawnAsBar(kind: ChartDescription['kind'], { as }: Pick<Series, 'as'>): boolean {
  return kind === 'bar' || kind === 'stackedBar' || (as === 'bar' && kind !== 'line');
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
        const start = stackedStart(before, index, number);
        const from = frame.valueAt(start);
        const to = frame.valueAt(start + number);
        const across = frame.bandAt(index) + edge;
        const low = Math.min(from, to);
        const size = Math.abs(to - from);
        const box = frame.isLying
          ? { x: low, y: across, width: size, height: thickness }
          : { x: across, y: low, width: thickness, height: size };
        const look =
          series.as === 'bar'
            ? { fill: series.color }
            : { fill: 'none', stroke: series.color, strokeWidth: 2.3 };
        return (
          <g key={index}>
            <rect {...box} {...look} />
            {series.labels && (
              <text
                fontSize="12"
                fill="#000"
                {...labelPlace(frame, box, series.labels, isStacked, number < 0)}
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

/** Where a bar begins on those below it: what is negative is stacked the other way. */
export function stackedStart(
  before: readonly Pick<Series, 'numbers'>[],
  index: number,
  number: number,
): number {
  return before.reduce((sum, { numbers }) => {
    const below = numbers[index] ?? 0;
    return below < 0 === number < 0 ? sum + below : sum;
  }, 0);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** At the end of the bar, in the middle of a stacked one, or at its foot when asked for. */
function labelPlace(
  { isLying }: ChartFrame,
  { x, y, width, height }: Box,
  { position }: NonNullable<Series['labels']>,
  isStacked: boolean,
  isNegative: boolean,
) {
  const isFoot = position === 'insideBase';
  const middle = isLying ? y + height / 2 + 4 : x + width / 2;
  if (!isLying) {
    const end = isStacked ? y + height / 2 + 4 : isFoot ? y + height - 5 : y - 5;
    return { x: middle, y: end, textAnchor: 'middle' as const };
  }
  if (isStacked) return { x: x + width / 2, y: middle, textAnchor: 'middle' as const };
  if (isNegative && !isFoot) return { x: x - 4, y: middle, textAnchor: 'end' as const };
  return { x: isFoot ? x + 4 : x + width + 4, y: middle, textAnchor: 'start' as const };
}

function Points({ series, frame }: SeriesPictureProps) {
  const points = series.numbers.flatMap((number, index) => {
    if (number === null) return [];
    const across = frame.bandAt(index) + frame.band / 2;
    return [{ x: across, y: frame.valueAt(number), number }];
  });
  return (
    <g>
      {series.as !== 'markers' && (
        <polyline
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke={series.color}
          strokeWidth="3"
          strokeDasharray={series.dash && dashArrays[series.dash]}
          strokeLinejoin="round"
        />
      )}
      {points.map(({ x, y, number }, index) => (
        <g key={index}>
          {series.as === 'markers' && (
            <rect x={x - 11} y={y - 2.5} width={22} height={5} fill={series.color} />
          )}
          {series.labels && (
            <text x={x} y={y - 8} fontSize="12" fill="#000" textAnchor="middle">
              {formatCell(number, series.labels.numberFormat)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
