import { absoluteAddress } from '../../sheet/address';
import { quoteSheetName } from '../../sheet/sheetName';
import type { ChartRange, ChartSeries } from '../../sheet/ChartDescription';
import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';
import type { ChartHandle } from './ChartHandle';
import { giveItems } from './giveItems';
import { asRange } from './RangeScope';

export function chartSeriesObject(handle: ChartHandle): HostObject {
  const objects = (): HostObject[] =>
    handle.chart.series.map((_, index) => seriesObject(handle, index));
  const items = giveItems('ChartSeriesCollection', objects, () => null);
  return {
    ...items,
    call: {
      ...items.call,
      Add: (name) => {
        const { kind, series, categories } = handle.chart;
        const as = kind === 'line' ? 'line' : 'bar';
        const added: ChartSeries = { name: String(name), values: categories, as, color: '#4472C4' };
        handle.change({ series: [...series, added] });
        return seriesObject(handle, series.length);
      },
    },
  };
}

function seriesObject(handle: ChartHandle, index: number): HostObject {
  const change = (part: Partial<ChartSeries>): void => handle.changeSeries(index, part);
  return {
    type: 'ChartSeries',
    get: {
      Name: () => handle.seriesAt(index).name,
      ChartType: () => typeOf(handle, index),
      HasDataLabels: () => handle.seriesAt(index).labels !== undefined,
    },
    set: {
      Name: (name) => change({ name: String(name) }),
      ChartType: (type) => {
        const isLine = String(type).startsWith('Line');
        change({ as: isLine ? 'line' : 'bar' });
      },
      AxisGroup: (group) => {
        if (group === 'Secondary') handle.requireFullCharts('ChartSeries.axisGroup');
      },
      GapWidth: (gapWidth) => handle.change({ gapWidth: Number(gapWidth) }),
      Overlap: (overlap) => handle.change({ overlap: Number(overlap) }),
      MarkerStyle: () => handle.requireFullCharts('ChartSeries.markerStyle'),
      MarkerSize: () => handle.requireFullCharts('ChartSeries.markerSize'),
      MarkerBackgroundColor: (color) => change({ color: String(color) }),
      MarkerForegroundColor: (color) => change({ color: String(color) }),
      HasDataLabels: (shown) =>
        change({ labels: shown === true ? { numberFormat: 'General' } : undefined }),
    },
    children: {
      Format: () => formatObject(handle, index),
      DataLabels: () => labelsObject(handle, index),
    },
    call: {
      SetValues: (range) => change({ values: rangeOf(handle, range) }),
      SetXAxisValues: (range) => {
        const categories = rangeOf(handle, range);
        if (handle.seriesAt(index).categories) change({ categories });
        else handle.change({ categories });
      },
      GetDimensionDataSourceString: (dimension) => sourceOf(handle, index, dimension),
      Delete: () => handle.change({ series: handle.chart.series.filter((_, at) => at !== index) }),
    },
  };
}

function typeOf(handle: ChartHandle, index: number): string {
  const { kind } = handle.chart;
  const { as } = handle.seriesAt(index);
  if (as !== 'bar') return as === 'line' ? 'Line' : 'LineMarkers';
  if (kind === 'stackedBar') return 'BarStacked';
  return kind === 'bar' ? 'BarClustered' : 'ColumnClustered';
}

const dashes: Readonly<Record<string, ChartSeries['dash']>> = { Dash: 'dashes', RoundDot: 'dots' };

function formatObject(handle: ChartHandle, index: number): HostObject {
  const change = (part: Partial<ChartSeries>): void => handle.changeSeries(index, part);
  return {
    type: 'ChartSeriesFormat',
    children: {
      Fill: () => ({
        type: 'ChartFill',
        call: { SetSolidColor: (color) => change({ color: String(color) }) },
      }),
      Line: () => ({
        type: 'ChartLineFormat',
        set: {
          Color: (color) => change({ color: String(color) }),
          // A line without a line is markers alone.
          LineStyle: (style) =>
            change({ as: style === 'None' ? 'markers' : 'line', dash: dashes[String(style)] }),
          Weight: () => undefined,
        },
      }),
    },
  };
}

function labelsObject(handle: ChartHandle, index: number): HostObject {
  const change = (part: Partial<NonNullable<ChartSeries['labels']>>): void => {
    const labels = handle.seriesAt(index).labels ?? { numberFormat: 'General' };
    handle.changeSeries(index, { labels: { ...labels, ...part } });
  };
  return {
    type: 'ChartDataLabels',
    set: {
      NumberFormat: (numberFormat) => change({ numberFormat: String(numberFormat) }),
      Position: (position) => {
        const isLine = handle.seriesAt(index).as !== 'bar';
        if (position !== 'InsideBase' || isLine) throw new HostError('InvalidArgument', 'position');
        change({ position: 'insideBase' });
      },
    },
  };
}

/** A range on another sheet is named by that sheet's key; only written sheets have one. */
function rangeOf(handle: ChartHandle, given: unknown): ChartRange {
  const { sheet, area } = asRange(given, 'ChartSeries');
  if (sheet === handle.sheet) return { area };
  if (sheet.key === undefined) throw new HostError('ApiNotFound', 'chart over an unkeyed sheet');
  return { sheetKey: sheet.key, area };
}

function sourceOf(handle: ChartHandle, index: number, dimension: unknown): string {
  const isValues = dimension === 'Values';
  const { values, categories = handle.chart.categories } = handle.seriesAt(index);
  const { sheetKey, area } = isValues ? values : categories;
  const { workbook } = handle.state;
  const sheet = sheetKey === undefined ? handle.sheet : workbook.sheetByKey(sheetKey);
  return `=${quoteSheetName(sheet?.name ?? '')}!${absoluteAddress(area)}`;
}
