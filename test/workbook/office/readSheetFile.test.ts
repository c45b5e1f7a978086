import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Area } from '../../../src/sheet/Area';
import { hosts } from '../../../src/simulator/HostProfile';
import type { Simulator } from '../../../src/simulator/Simulator';
import { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import { writeXlsx } from '../../../src/workbook/xlsx/writeXlsx';
import { openOfficeWorkbook } from '../../support/openOfficeWorkbook';

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

/** A form with merged cells and a chart over the row of its block. */
function formWithChart(): MemoryWorkbook {
  const memory = new MemoryWorkbook();
  const sheet = memory.addSheet('Biểu & 1');
  sheet.cells.setContent(1, 0, { value: '{{#each commune}}{{name}}{{/each}}' });
  sheet.merges = [area(0, 0, 1, 3), area(4, 1, 2)];
  sheet.charts = [
    {
      key: 'Chart 1',
      title: '',
      description: '',
      place: area(6, 0, 5, 5),
      kind: 'column',
      categories: { area: area(1, 0) },
      series: [{ name: 'Trẻ', values: { area: area(1, 1) }, as: 'bar', color: '#0F6CBD' }],
      valueAxis: { numberFormat: '0' },
      legend: 'none',
    },
  ];
  return memory;
}

async function read(
  arrange: (simulator: Simulator) => void = () => undefined,
  host = hosts.floor as (typeof hosts)[keyof typeof hosts],
) {
  const { workbook, simulator, clock } = openOfficeWorkbook(formWithChart(), host);
  arrange(simulator);
  const form = await workbook.readTemplate('Biểu & 1');
  const { merges, charts, unseen } = form;
  return { told: { merges, charts, unseen }, workbook, clock };
}

const seen = {
  merges: [area(0, 0, 1, 3), area(4, 1, 2)],
  charts: [{ key: 'Chart 1', series: [{ index: 0, values: area(1, 1), categories: area(1, 0) }] }],
  unseen: undefined,
};
const unseen = {
  merges: [],
  charts: [{ key: 'Chart 1', series: [] }],
  unseen: ['merges', 'charts'],
};

/** Hands out the file with its parts changed. */
const edited =
  (edit: (parts: Record<string, Uint8Array>) => void, level: 0 | 6 = 6) =>
  (simulator: Simulator): void => {
    simulator.saveFile = async (memory) => {
      const parts = unzipSync(await writeXlsx(memory));
      edit(parts);
      return zipSync(parts, { level });
    };
  };

const replaced = (path: string, from: string, to: string) =>
  edited((parts) => {
    parts[path] = strToU8(strFromU8(parts[path] ?? new Uint8Array()).replaceAll(from, to));
  });

test('[T55] what the floor does not tell of a form is read out of the file of the workbook', async () => {
  expect((await read()).told).toEqual(seen);
});

test('[T55] a file of several slices, or with parts that are not packed, is read alike', async () => {
  const noise = new Uint8Array(5_000_000).fill(7);
  const large = edited((parts) => void (parts['docProps/noise.bin'] = noise), 0);
  expect((await read(large)).told).toEqual(seen);
});

test('[T55] every file is given back, so that the third form is read too', async () => {
  const { told, workbook } = await read();
  await workbook.readTemplate('Biểu & 1');
  await workbook.readTemplate('Biểu & 1');
  expect((await workbook.readTemplate('Biểu & 1')).merges).toEqual(told.merges);
});

test.each<[string, (simulator: Simulator) => void]>([
  ['no file', (simulator) => delete simulator.saveFile],
  ['a fault', (simulator) => void (simulator.saveFile = () => Promise.reject(new Error('disk')))],
  [
    'what is encrypted',
    (simulator) => void (simulator.saveFile = () => Promise.resolve(new Uint8Array(4096))),
  ],
  [
    'half of it',
    (simulator) => {
      simulator.saveFile = async (memory) => {
        const bytes = await writeXlsx(memory);
        return bytes.subarray(0, bytes.length / 2);
      };
    },
  ],
  ['the sheet under another name', replaced('xl/workbook.xml', 'Biểu &amp; 1', 'Biểu 2')],
])('[T55] where the host hands out %s, it stays untold', async (_, arrange) => {
  expect((await read(arrange)).told).toEqual(unseen);
});

test('[T55] a host that never hands out its file is not waited for any longer than any other', async () => {
  const { told, clock } = await read((simulator) => {
    simulator.saveFile = () => {
      simulator.schedule(0, simulator.onSilence);
      return new Promise(() => undefined);
    };
  });
  expect(told).toEqual(unseen);
  expect(clock.now).toBe(60_000);
});

test.each([
  ['of another name', 'xl/drawings/drawing1.xml', 'Chart 1', 'Chart 2'],
  ['with other series', 'xl/charts/chart1.xml', 'Trẻ', 'Nữ'],
])('[T55] a chart of the file %s is not the one in Excel', async (_, path, from, to) => {
  const { told } = await read(replaced(path, from, to), hosts.excel2021);
  expect(told).toEqual({ ...unseen, merges: seen.merges, unseen: ['charts'] });
});

test('[T55] what a newer Excel does not say of a chart is read out of the file as well', async () => {
  const refusing = { ...hosts.microsoft365, refuses: ['ChartSeries.GetDimensionDataSourceString'] };
  const { workbook } = openOfficeWorkbook(formWithChart(), refusing);
  expect((await workbook.readTemplate('Biểu & 1')).charts).toEqual(seen.charts);
});

test('what need not be known of a sheet costs no file', async () => {
  const { workbook, simulator } = openOfficeWorkbook(formWithChart(), hosts.floor);
  simulator.saveFile = () => Promise.reject(new Error('nobody asked for it'));
  const copy = await workbook.readTemplate('Biểu & 1', { without: ['charts', 'merges'] });
  expect(copy.unseen).toBeUndefined();
});
