import type { ChartContent } from './readChart';

interface ChartLegendProps {
  readonly chart: ChartContent;
  readonly width: number;
  readonly height: number;
}

export function ChartLegend({ chart, width, height }: ChartLegendProps) {
  const { legend } = chart.description;
  if (legend === 'none') return null;
  const widths = chart.series.map(({ name }) => name.length * 6.6 + 30);
  const total = widths.reduce((sum, each) => sum + each, 0);
  return (
    <g fontSize="12" fill="#595959">
      {chart.series.map(({ name, color, as }, index) => {
        const before = widths.slice(0, index).reduce((sum, each) => sum + each, 0);
        const x = legend === 'right' ? width - 122 : (width - total) / 2 + before;
        const y = legend === 'right' ? 50 + index * 20 : legend === 'top' ? 40 : height - 18;
        return (
          <g key={index}>
            <rect x={x} {...keyBox(as, y)} fill={color} />
            <text x={x + 15} y={y + 9}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** A square for bars, a stroke for lines, a dash for what only marks a place. */
function keyBox(as: ChartContent['series'][number]['as'], y: number) {
  if (as === 'bar') return { y, width: 10, height: 10 };
  return as === 'line' ? { y: y + 4, width: 12, height: 3 } : { y: y + 3, width: 10, height: 5 };
}
