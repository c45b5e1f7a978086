import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorProjection } from '../../core/projection/IndicatorProjection';
import { formatValue } from '../../messages/formatValue';
import { useMessages } from '../useMessages';

const width = 280;
const height = 90;
const margin = { left: 6, right: 6, top: 10, bottom: 18 };

/** The figure month by month as a line, with its target as a dashed one. */
export function ProjectionPicture({ projection }: { readonly projection: IndicatorProjection }) {
  const styles = useStyles();
  const messages = useMessages();
  const { formats } = messages;
  const { indicator, series, crossing } = projection;
  const points = series.flatMap(({ day, compared }) =>
    compared.figure.value ? [{ day, value: compared.figure.value.low }] : [],
  );
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const target = series[0]?.compared.target?.value;
  const values = [...points.map(({ value }) => value), ...(target === undefined ? [] : [target])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (day: number) =>
    margin.left +
    ((day - first.day) / (last.day - first.day)) * (width - margin.left - margin.right);
  const y = (value: number) =>
    height -
    margin.bottom -
    ((value - low) / (high - low || 1)) * (height - margin.top - margin.bottom);
  const write = (value: number) => formatValue(messages, indicator.measure, value);
  const aim = target === undefined ? [] : [messages.pane.report.target(write(target))];
  const ends = [first, last].map(({ day, value }) => `${formats.date(day)}: ${write(value)}`);
  const label = [...ends, ...aim].join('; ');
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {target !== undefined && (
        <line
          className={styles.target}
          x1={margin.left}
          x2={width - margin.right}
          y1={y(target)}
          y2={y(target)}
        />
      )}
      <polyline
        className={styles.line}
        points={points.map(({ day, value }) => `${x(day)},${y(value)}`).join(' ')}
      />
      <circle className={styles.dot} cx={x(first.day)} cy={y(first.value)} r="3" />
      <circle className={styles.dot} cx={x(last.day)} cy={y(last.value)} r="3" />
      {crossing && (
        <line
          className={styles.crossing}
          x1={x(crossing.day)}
          x2={x(crossing.day)}
          y1={margin.top}
          y2={height - margin.bottom}
        />
      )}
      {target !== undefined && (
        <text
          className={styles.text}
          x={width / 2}
          y={y(target) + (y(target) < height / 2 ? 11 : -4)}
          textAnchor="middle"
        >
          {aim}
        </text>
      )}
      <text className={styles.text} x={margin.left} y={height - 4}>
        {`${formats.shortDate(first.day)} · ${write(first.value)}`}
      </text>
      <text className={styles.text} x={width - margin.right} y={height - 4} textAnchor="end">
        {`${formats.shortDate(last.day)} · ${write(last.value)}`}
      </text>
    </svg>
  );
}

const useStyles = makeStyles({
  picture: { width: '100%', height: 'auto' },
  line: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: '2px' },
  dot: { fill: tokens.colorBrandStroke1 },
  target: { stroke: tokens.colorNeutralForeground3, strokeDasharray: '4 3' },
  crossing: { stroke: tokens.colorPaletteRedForeground1, strokeDasharray: '2 2' },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '10px',
    // Legible where the line of the figure passes behind.
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    paintOrder: 'stroke',
    // Too small to be read there; the sentences below say the same.
    '@media (max-width: 240px)': { display: 'none' },
  },
});
