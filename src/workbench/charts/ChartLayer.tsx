import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { placeOf, type SheetMeasures } from '../grid/SheetMeasures';
import { headHeight, headWidth } from '../grid/ViewWindow';
import { ChartPicture } from './ChartPicture';
import { readChart } from './readChart';

interface ChartLayerProps {
  readonly sheet: MemorySheet;
  readonly sheets: readonly MemorySheet[];
  readonly measures: SheetMeasures;
  /** Only there so that a changed sheet draws its charts again. */
  readonly version: number;
}

/** The sheet's charts over its cells, drawn from the cells that they are bound to. */
export function ChartLayer({ sheet, sheets, measures }: ChartLayerProps) {
  return (
    <div className="chart-layer">
      {sheet.charts.map((chart) => {
        const place = placeOf(measures, chart.place);
        return (
          <div
            key={chart.key}
            className="chart-frame"
            style={{ ...place, left: place.left + headWidth, top: place.top + headHeight }}
          >
            <ChartPicture chart={readChart(chart, sheet, sheets)} {...place} />
          </div>
        );
      })}
    </div>
  );
}
