import { type HostProfile, hosts } from '../../../src/simulator/HostProfile';
import type { ChartDescription } from '../../../src/sheet/ChartDescription';
import type { CellInput } from '../../../src/sheet/CellValue';
import type { SheetDescription } from '../../../src/sheet/SheetDescription';
import { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import { readXlsx } from '../../../src/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbook/xlsx/writeXlsx';
import { openOfficeWorkbook } from '../../support/openOfficeWorkbook';

function describeSheet(
  values: readonly (readonly CellInput[])[],
  more: Partial<SheetDescription> = {},
): SheetDescription {
  return {
    key: 'summary',
    name: 'Tổng hợp',
    columnWidths: [],
    cells: [{ row: 0, column: 0, values }],
    formats: [],
    ...more,
  };
}

function start(host: HostProfile) {
  const memory = new MemoryWorkbook();
  memory.addSheet('Danh sách').cells.setContent(0, 0, { value: 'Họ và tên' });
  return { memory, ...openOfficeWorkbook(memory, host) };
}

const rows = (count: number): CellInput[][] => [
  ['Chỉ tiêu', 'Đạt'],
  ...Array.from({ length: count }, (_, index): CellInput[] => [`Chỉ tiêu ${index + 1}`, index]),
];

const chart = (count: number): ChartDescription => ({
  key: 'rollcall.actual',
  title: `${count} chỉ tiêu`,
  description: '',
  place: { row: 12, column: 0, rows: 10, columns: 4 },
  kind: 'bar',
  categories: { area: { row: 1, column: 0, rows: count, columns: 1 } },
  series: [
    {
      name: 'Đạt',
      values: { area: { row: 1, column: 1, rows: count, columns: 1 } },
      as: 'bar',
      color: '#1F4E79',
    },
    {
      name: 'Mục tiêu',
      values: { area: { row: 1, column: 1, rows: count, columns: 1 } },
      as: 'markers',
      color: '#C00000',
    },
  ],
  valueAxis: { numberFormat: '0%', minimum: 0, maximum: 1 },
  legend: 'bottom',
});

describe('a report sheet is found again', () => {
  test.each([hosts.floor, hosts.microsoft365])(
    'in $name after saving and reopening',
    async (host) => {
      const { memory, workbook } = start(host);
      await workbook.writeSheet(describeSheet([['a']]));
      const saved = await readXlsx(await writeXlsx(memory));
      const sheet = saved.sheetByKey('summary');
      if (sheet) sheet.name = 'Đổi tên';
      saved.sheets.reverse();
      const reopened = openOfficeWorkbook(saved, host);
      const { sheet: entry, cellsWritten } = await reopened.workbook.writeSheet(
        describeSheet([['a']]),
      );
      expect([entry.name, cellsWritten, saved.sheets.length]).toEqual(['Đổi tên', 0, 2]);
    },
  );

  test.each([hosts.floor, hosts.microsoft365])(
    'in $name though an officer put a copy of it in front',
    async (host) => {
      const { memory, workbook, simulator } = start(host);
      await workbook.writeSheet(describeSheet([['a']]));
      const original = memory.sheetByKey('summary');
      if (!original) throw new Error('no report');
      const copy = original.clone(memory.newId(), 'Bản của tôi');
      copy.key = 'summary';
      memory.sheets.unshift(copy);
      const { sheet } = await workbook.writeSheet(describeSheet([['b']]));
      expect(sheet.id).toBe(original.id);
      expect(copy.cells.value(0, 0)).toBe('a');
      const listed = await workbook.listSheets();
      expect(listed.find(({ id }) => id === copy.id)?.key).toBeUndefined();
      expect(simulator.counters.proxiesAlive).toBe(0);
    },
  );
});

describe('a name that the person uses already', () => {
  test.each([hosts.floor, hosts.excel2021])(
    'is left to the person’s table in $name, and ours grows under another',
    async (host) => {
      const { memory, workbook } = start(host);
      const own = memory.sheets[0];
      if (!own) throw new Error('no sheet');
      own.tables = [{ name: 'ROLLCALLBANG', area: { row: 0, column: 0, rows: 2, columns: 1 } }];
      const table = (count: number) => ({
        name: 'RollcallBang',
        area: { row: 0, column: 0, rows: count + 1, columns: 2 },
      });
      await workbook.writeSheet(describeSheet(rows(3), { tables: [table(3)] }));
      await workbook.writeSheet(describeSheet(rows(5), { tables: [table(5)] }));
      const written = memory.sheetByKey('summary')?.tables.map(({ name, area }) => [name, area]);
      expect(written).toEqual([['RollcallBang_2', table(5).area]]);
      expect(own.tables.map(({ name }) => name)).toEqual(['ROLLCALLBANG']);
      await workbook.writeSheet(describeSheet(rows(5)));
      expect(memory.sheetByKey('summary')?.tables).toEqual([]);
    },
  );

  test('a copied sheet of a report that a file brought is told by its number', async () => {
    const { memory, workbook } = start(hosts.excel2021);
    await workbook.writeSheet(describeSheet([['a']]));
    const original = memory.sheetByKey('summary');
    if (!original) throw new Error('no report');
    memory.settings.delete('sheetIds');
    const copy = original.clone(memory.newId(), `${original.name} (2)`);
    copy.key = 'summary';
    memory.sheets.unshift(copy);
    expect((await workbook.writeSheet(describeSheet([['b']]))).sheet.id).toBe(original.id);
  });
});

describe('hosts without newer calls', () => {
  test.each([hosts.floor, hosts.excel2021])(
    'a table grows with its rows in $name',
    async (host) => {
      const { memory, workbook } = start(host);
      const table = (count: number) => ({
        name: 'RollcallBang',
        area: { row: 0, column: 0, rows: count + 1, columns: 2 },
        style: 'TableStyleLight9',
        showBandedRows: true,
      });
      await workbook.writeSheet(describeSheet(rows(3), { tables: [table(3)] }));
      await workbook.writeSheet(describeSheet(rows(5), { tables: [table(5)] }));
      expect(memory.sheetByKey('summary')?.tables).toEqual([{ ...table(5), showFilter: false }]);
    },
  );

  test.each([
    [hosts.floor, undefined],
    [hosts.excel2021, 1],
  ])('rows are grouped where the host can group them: %#', async (host, outline) => {
    const { memory, workbook } = start(host);
    await workbook.writeSheet(describeSheet(rows(3), { outlines: [{ row: 1, rows: 2 }] }));
    expect(memory.sheetByKey('summary')?.row(1).outline).toBe(outline);
  });

  test('the iPad gets a chart without axis bounds, others with them', async () => {
    const draw = async (host: HostProfile) => {
      const { memory, workbook } = start(host);
      await workbook.writeSheet(describeSheet(rows(2), { charts: [chart(2)] }));
      return memory.sheetByKey('summary')?.charts[0];
    };
    const plain = await draw(hosts.iPad);
    const full = await draw(hosts.floor);
    expect(plain?.valueAxis).toEqual({ numberFormat: '0%' });
    expect(full?.valueAxis).toEqual({ numberFormat: '0%', minimum: 0, maximum: 1 });
    expect(plain?.series.map(({ as, color }) => [as, color])).toEqual([
      ['bar', '#1F4E79'],
      ['markers', '#C00000'],
    ]);
  });

  test.each([
    [hosts.floor, true, 1, undefined],
    [hosts.floor, false, 0, ['merges', 'charts']],
    [hosts.excel2021, true, 1, undefined],
    [hosts.excel2021, false, 1, ['charts']],
    [hosts.microsoft365, false, 1, undefined],
  ])('a form tells what its host or file can tell: %#', async (host, hasFile, merges, unseen) => {
    const { memory, workbook, simulator } = start(host);
    if (!hasFile) delete simulator.saveFile;
    const merge = { row: 2, column: 0, rows: 1, columns: 2 };
    await workbook.writeSheet(describeSheet(rows(2), { charts: [chart(2)], merges: [merge] }));
    const template = await workbook.readTemplate('Tổng hợp');
    expect(template.cells[0]).toEqual({ row: 0, column: 0, value: 'Chỉ tiêu' });
    expect(template.merges).toHaveLength(merges);
    expect(template.unseen).toEqual(unseen);
    const drawn = unseen ? [] : chart(2).series;
    expect(template.charts.map((one) => one.series.map(({ values }) => values))).toEqual([
      drawn.map(({ values }) => values.area),
    ]);
    expect(memory.sheets).toHaveLength(2);
  });
});

describe('a chart is bound to its block again and never made anew', () => {
  test('so that an officer’s place and colours stay', async () => {
    const { memory, workbook } = start(hosts.excel2021);
    await workbook.writeSheet(describeSheet(rows(2), { charts: [chart(2)] }));
    const sheet = memory.sheetByKey('summary');
    const [drawn] = sheet?.charts ?? [];
    if (!sheet || !drawn) throw new Error('no chart');
    const place = { row: 30, column: 5, rows: 8, columns: 3 };
    const series = drawn.series.map((each) => ({ ...each, color: '#00B050' }));
    sheet.charts = [{ ...drawn, place, series }];
    await workbook.writeSheet(describeSheet(rows(4), { charts: [chart(4)] }));
    const [kept] = sheet.charts;
    expect(kept).toMatchObject({ place, title: '4 chỉ tiêu' });
    expect(kept?.series.map(({ color, values }) => [color, values.area.rows])).toEqual([
      ['#00B050', 4],
      ['#00B050', 4],
    ]);
  });

  test('though what is described anew is applied: kind, axis, a further series', async () => {
    const { memory, workbook } = start(hosts.excel2021);
    await workbook.writeSheet(describeSheet(rows(3), { charts: [chart(3)] }));
    const sheet = memory.sheetByKey('summary');
    const [drawn] = sheet?.charts ?? [];
    if (!sheet || !drawn) throw new Error('no chart');
    sheet.charts = [{ ...drawn, legend: 'right' }];
    const before = chart(3);
    const [first] = before.series;
    if (!first) throw new Error('no series');
    const third = { ...first, name: 'Dự báo', color: '#7F6000', labels: { numberFormat: '0.0' } };
    const changed: ChartDescription = {
      ...before,
      kind: 'column',
      valueAxis: { numberFormat: '#,##0', title: 'Người' },
      series: [...before.series, third],
    };
    await workbook.writeSheet(describeSheet(rows(3), { charts: [changed] }));
    const [kept] = sheet.charts;
    expect(kept?.legend).toBe('right');
    expect(kept).toMatchObject({ kind: 'column', place: drawn.place });
    expect({ ...kept?.valueAxis }).toEqual({ numberFormat: '#,##0', title: 'Người' });
    expect(kept?.series.map(({ as, color }) => [as, color])).toEqual([
      ['bar', '#1F4E79'],
      ['markers', '#C00000'],
      ['bar', '#7F6000'],
    ]);
    expect(kept?.series[2]?.labels).toEqual({ numberFormat: '0.0' });
  });

  test('and looks like the one that is written into a file', async () => {
    const { memory, workbook } = start(hosts.excel2021);
    const [first, ...others] = chart(3).series;
    if (!first) throw new Error('no series');
    const labels = { numberFormat: '0.0%', position: 'insideBase' } as const;
    const described = { ...chart(3), series: [{ ...first, labels }, ...others], gapWidth: 60 };
    const description = describeSheet(rows(3), { charts: [described] });
    await workbook.writeSheet(description);
    const file = new MemoryWorkbook();
    await file.writeSheet(description);
    expect(memory.sheetByKey('summary')?.charts).toEqual(file.sheetByKey('summary')?.charts);
  });

  test('a host that refuses markers still gets colours, gridlines and panes', async () => {
    const { memory, workbook } = start(hosts.web2021);
    const description = describeSheet(rows(3), {
      charts: [chart(3)],
      showGridlines: false,
      freeze: { rows: 1, columns: 0 },
    });
    await workbook.writeSheet(description);
    const sheet = memory.sheetByKey('summary');
    expect(sheet?.charts[0]?.series.map(({ color }) => color)).toEqual(['#1F4E79', '#C00000']);
    expect([sheet?.showGridlines, sheet?.freeze.rows]).toEqual([false, 1]);
  });
});

describe('what stands in the way is named, and gone the report is written', () => {
  test.each([
    ['cellBeingEdited', 'isEditing'],
    ['otherWorkbookActive', 'isOtherWorkbookActive'],
    ['readOnly', 'isReadOnly'],
  ] as const)('%s', async (fault, mood) => {
    const { memory, workbook, simulator } = start(hosts.excel2021);
    simulator.state[mood] = true;
    await expect(workbook.writeSheet(describeSheet([['a']]))).rejects.toMatchObject({ fault });
    expect(memory.sheets.map(({ name }) => name)).toEqual(['Danh sách']);
    simulator.state[mood] = false;
    await workbook.writeSheet(describeSheet([['a']]));
    expect(memory.sheetByKey('summary')?.visibility).toBe('visible');
  });

  test('a request that Excel finds too large is named as such', async () => {
    const { workbook, simulator } = start(hosts.web);
    simulator.inject(5, { kind: 'error', code: 'RequestPayloadSizeLimitExceeded' });
    await expect(workbook.writeSheet(describeSheet([['a']]))).rejects.toMatchObject({
      fault: 'tooLarge',
    });
  });

  test('a sheet of 40,000 rows is sent in requests that the web accepts', async () => {
    const { memory, workbook, simulator } = start(hosts.web);
    const many = Array.from({ length: 40_000 }, (_, row): CellInput[] =>
      Array.from({ length: 8 }, (_unused, column) => `Nguyễn Thị Thu Hà ${row}.${column}`),
    );
    await workbook.writeSheet(describeSheet(many));
    expect(memory.sheetByKey('summary')?.cells.value(39_999, 7)).toBe('Nguyễn Thị Thu Hà 39999.7');
    expect(simulator.counters.largestRequest).toBeLessThan(3_000_000);
  }, 60_000);
});

describe('people who edit while a report is being written', () => {
  const edits: readonly [string, (memory: MemoryWorkbook) => void][] = [
    ['edit the roster', (memory) => memory.sheets[0]?.cells.setContent(3, 0, { value: 'mới' })],
    [
      'rename the report',
      (memory) => {
        const sheet = memory.sheetByKey('summary');
        if (sheet) sheet.name = 'Tên khác';
      },
    ],
    [
      'delete the report',
      (memory) => {
        memory.sheets = memory.sheets.filter(({ key }) => key !== 'summary');
      },
    ],
    [
      'protect the report',
      (memory) => {
        const sheet = memory.sheetByKey('summary');
        if (sheet) sheet.isProtected = true;
      },
    ],
  ];

  test.each(edits)('%s between any two syncs', async (_name, edit) => {
    for (let sync = 1; sync <= 9; sync++) {
      const { memory, workbook, simulator } = start(hosts.excel2021);
      await workbook.writeSheet(describeSheet([['a']]));
      simulator.inject(simulator.counters.syncs + sync, { kind: 'meanwhile', edit });
      await workbook.writeSheet(describeSheet([['b']])).catch(() => null);
      const sheet = memory.sheetByKey('summary');
      if (sheet) sheet.isProtected = false;
      await workbook.writeSheet(describeSheet([['b']]));
      const written = memory.sheetByKey('summary');
      expect(written?.cells.value(0, 0)).toBe('b');
      expect(written?.name).not.toMatch(/^⚠/);
      expect(memory.sheets[0]?.cells.value(0, 0)).toBe('Họ và tên');
    }
  });
});
