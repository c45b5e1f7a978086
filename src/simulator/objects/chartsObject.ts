import type { ChartDescription } from '../../sheet/ChartDescription';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';
import type { ExcelState } from '../ExcelState';
import { chartObject } from './chartObject';
import { ChartHandle } from './ChartHandle';
import { chartKinds } from './chartKinds';
import { giveItems } from './giveItems';
import { asRange } from './RangeScope';

export function chartsObject(state: ExcelState, sheet: MemorySheet): HostObject {
  const handles = (): ChartHandle[] =>
    sheet.charts.map((chart) => new ChartHandle(state, sheet, chart));
  const find = (name: string): HostObject | null => {
    const found = handles().find(({ chart }) => chart.key.toLowerCase() === name.toLowerCase());
    return found ? chartObject(found) : null;
  };
  const items = giveItems('ChartCollection', () => handles().map(chartObject), find);
  return {
    ...items,
    call: {
      ...items.call,
      Add: (type, source) => {
        state.refuseProtected(sheet, 'ChartCollection.add');
        const { area } = asRange(source, 'ChartCollection.add');
        const kind = chartKinds[String(type)];
        if (kind === undefined) throw new HostError('ApiNotFound', `chart ${String(type)}`);
        const chart = newChart(sheet, kind, area);
        sheet.charts = [...sheet.charts, chart];
        return chartObject(new ChartHandle(state, sheet, chart));
      },
    },
  };
}

/** As Excel draws it at first: one series for each column right of the categories. */
function newChart(
  sheet: MemorySheet,
  kind: ChartDescription['kind'],
  area: ChartDescription['place'],
): ChartDescription {
  const column = (offset: number) => ({
    area: { ...area, column: area.column + offset, columns: 1 },
  });
  const values =
    area.columns === 1 ? [0] : Array.from({ length: area.columns - 1 }, (_, i) => i + 1);
  let number = 1;
  while (sheet.charts.some(({ key }) => key === `Chart ${number}`)) number += 1;
  return {
    key: `Chart ${number}`,
    title: '',
    description: '',
    place: { row: 0, column: 0, rows: 15, columns: 8 },
    kind,
    categories: column(0),
    series: values.map((offset, index) => ({
      name: `Series${index + 1}`,
      values: column(offset),
      as: kind === 'line' ? 'line' : 'bar',
      color: '#4472C4',
    })),
    valueAxis: { numberFormat: 'General' },
    legend: 'bottom',
  };
}
