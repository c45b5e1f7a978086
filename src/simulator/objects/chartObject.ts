import type { Area } from '../../sheet/Area';
import type { ChartDescription } from '../../sheet/ChartDescription';
import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';
import type { ChartHandle } from './ChartHandle';
import { chartKinds } from './chartKinds';
import { chartSeriesObject } from './chartSeriesObject';
import { asRange } from './RangeScope';

const legends = { Top: 'top', Right: 'right', Bottom: 'bottom' } as const;

export function chartObject(handle: ChartHandle): HostObject {
  return {
    type: 'Chart',
    identity: () => ({ Id: handle.chart.key }),
    get: {
      Id: () => handle.chart.key,
      Name: () => handle.chart.key,
      ChartType: () =>
        Object.keys(chartKinds).find((name) => chartKinds[name] === handle.chart.kind),
    },
    set: {
      Name: (name) => handle.change({ key: String(name) }),
      ChartType: (name) => {
        const kind = chartKinds[String(name)];
        if (kind === undefined) throw new HostError('ApiNotFound', `chart ${String(name)}`);
        // All series take the type of their chart.
        const as = kind === 'line' ? 'line' : 'bar';
        handle.change({ kind, series: handle.chart.series.map((series) => ({ ...series, as })) });
      },
      // Charts over hidden cells are played as if they were shown.
      PlotVisibleOnly: () => undefined,
    },
    children: {
      Title: () => ({
        type: 'ChartTitle',
        get: { Text: () => handle.chart.title },
        set: { Text: (text) => handle.change({ title: String(text) }), Visible: () => undefined },
      }),
      Legend: () => legendObject(handle),
      Axes: () => axesObject(handle),
      Series: () => chartSeriesObject(handle),
    },
    call: {
      Delete: () => handle.remove(),
      SetPosition: (start, end) => {
        const first = asRange(start, 'Chart.setPosition').area;
        const last = end === null || end === undefined ? first : asRange(end, 'Chart').area;
        handle.change({ place: between(first, last) });
      },
    },
  };
}

function between(first: Area, last: Area): Area {
  return {
    row: first.row,
    column: first.column,
    rows: last.row + last.rows - first.row,
    columns: last.column + last.columns - first.column,
  };
}

function legendObject(handle: ChartHandle): HostObject {
  return {
    type: 'ChartLegend',
    get: { Visible: () => handle.chart.legend !== 'none' },
    set: {
      Visible: (shown) => {
        if (shown !== true) handle.change({ legend: 'none' });
        else if (handle.chart.legend === 'none') handle.change({ legend: 'bottom' });
      },
      Position: (name) => {
        const legend = legends[name as keyof typeof legends];
        handle.change({ legend });
      },
    },
  };
}

function axesObject(handle: ChartHandle): HostObject {
  return {
    type: 'ChartAxes',
    children: {
      ValueAxis: () => valueAxisObject(handle),
      CategoryAxis: () => categoryAxisObject(handle),
    },
  };
}

function valueAxisObject(handle: ChartHandle): HostObject {
  const change = (part: Partial<ChartDescription['valueAxis']>): void =>
    handle.change({ valueAxis: { ...handle.chart.valueAxis, ...part } });
  const bound = (name: 'minimum' | 'maximum' | 'step') => (value: unknown) => {
    handle.requireFullCharts(`ChartAxis.${name}`);
    change({ [name]: value === '' ? undefined : Number(value) });
  };
  return {
    type: 'ChartAxis',
    set: {
      Minimum: bound('minimum'),
      Maximum: bound('maximum'),
      MajorUnit: bound('step'),
      NumberFormat: (format) => change({ numberFormat: String(format) }),
    },
    children: { Title: () => axisTitle((title) => change({ title })) },
  };
}

function categoryAxisObject(handle: ChartHandle): HostObject {
  const change = (part: NonNullable<ChartDescription['categoryAxis']>): void =>
    handle.change({ categoryAxis: { ...handle.chart.categoryAxis, ...part } });
  return {
    type: 'ChartAxis',
    set: {
      ReversePlotOrder: (isReversed) => change({ isReversed: isReversed === true }),
      CategoryType: (type) => {
        if (type !== 'TextAxis') throw new HostError('ApiNotFound', 'ChartAxis.categoryType');
      },
    },
    children: { Title: () => axisTitle((title) => change({ title })) },
  };
}

function axisTitle(change: (title: string | undefined) => void): HostObject {
  return {
    type: 'ChartAxisTitle',
    set: {
      Text: (text) => change(String(text)),
      Visible: (isVisible) => {
        if (isVisible !== true) change(undefined);
      },
    },
  };
}
