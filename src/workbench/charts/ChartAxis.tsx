import type { AxisScale } from './axisScale';
import type { ChartFrame } from './frameChart';

interface ChartAxisProps {
  readonly frame: ChartFrame;
  readonly scale: AxisScale;
  readonly categories: readonly string[];
  readonly format: (value: number) => string;
  readonly title?: string;
}

const ink = '#595959';

/** Grid lines with their values, and the names of the categories. */
export function ChartAxis({ frame, scale, categories, format, title }: ChartAxisProps) {
  const ticks: number[] = [];
  for (let tick = scale.low; tick <= scale.high + scale.step / 1e6; tick += scale.step) {
    ticks.push(tick);
  }
  return (
    <g fontSize="12" fill={ink}>
      {ticks.map((tick) => {
        const at = frame.valueAt(tick);
        return (
          <g key={tick}>
            <line {...lineAt(frame, tick)} stroke="#d9d9d9" />
            {frame.isLying ? (
              <text x={at} y={frame.bottom + 18} textAnchor="middle">
                {format(tick)}
              </text>
            ) : (
              <text x={frame.left - 6} y={at + 4} textAnchor="end">
                {format(tick)}
              </text>
            )}
          </g>
        );
      })}
      {scale.low <= 0 && scale.high >= 0 && <line {...lineAt(frame, 0)} stroke="#8c8c8c" />}
      {categories.map((name, index) => (
        <CategoryName key={`${index}-${name}`} frame={frame} name={name} index={index} />
      ))}
      {title !== undefined && frame.isLying && (
        <text x={(frame.left + frame.right) / 2} y={frame.bottom + 36} textAnchor="middle">
          {title}
        </text>
      )}
      {title !== undefined && !frame.isLying && (
        <text
          transform={`translate(14 ${(frame.top + frame.bottom) / 2}) rotate(-90)`}
          textAnchor="middle"
        >
          {title}
        </text>
      )}
    </g>
  );
}

function lineAt(frame: ChartFrame, value: number) {
  const at = frame.valueAt(value);
  return frame.isLying
    ? { x1: at, x2: at, y1: frame.top, y2: frame.bottom }
    : { x1: frame.left, x2: frame.right, y1: at, y2: at };
}

interface CategoryNameProps {
  readonly frame: ChartFrame;
  readonly name: string;
  readonly index: number;
}

function CategoryName({ frame, name, index }: CategoryNameProps) {
  const middle = frame.bandAt(index) + frame.band / 2;
  if (frame.isLying) {
    const room = Math.floor((frame.left - 12) / 6.2);
    return (
      <text x={frame.left - 6} y={middle + 4} textAnchor="end">
        {shorten(name, room)}
      </text>
    );
  }
  const lines = breakLines(name, Math.max(6, Math.floor(frame.band / 6.4)), 3);
  return (
    <text textAnchor="middle" fontSize="11">
      {lines.map((line, number) => (
        <tspan key={number} x={middle} y={frame.bottom + 14 + number * 13}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function shorten(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, Math.max(1, room - 1))}…`;
}

/** Breaks at spaces into at most `most` lines of about `room` characters. */
function breakLines(text: string, room: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines.map((line) => shorten(line, room));
  return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), room)];
}
