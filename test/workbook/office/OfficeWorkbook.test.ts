import { hosts } from '../../../src/simulator/HostProfile';
import { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import type { SheetDescription } from '../../../src/sheet/SheetDescription';
import { openOfficeWorkbook } from '../../support/openOfficeWorkbook';

const summary: SheetDescription = {
  key: 'summary',
  name: 'Tổng hợp',
  columnWidths: [10, 20],
  cells: [
    {
      row: 0,
      column: 0,
      values: [
        ['Chỉ tiêu', 'Đạt'],
        ['=1+1', 0.25],
        ['-x', { formula: '=B2*2', value: 0.5 }],
      ],
    },
  ],
  formats: [{ area: { row: 0, column: 0, rows: 1, columns: 2 }, style: { font: { bold: true } } }],
  tables: [{ name: 'Rollcall_summary', area: { row: 0, column: 0, rows: 3, columns: 2 } }],
  charts: [
    {
      key: 'rollcall.actual',
      title: 'Hai chỉ tiêu',
      description: '',
      place: { row: 5, column: 0, rows: 10, columns: 4 },
      kind: 'bar',
      categories: { area: { row: 1, column: 0, rows: 2, columns: 1 } },
      series: [
        {
          name: 'Đạt',
          values: { area: { row: 1, column: 1, rows: 2, columns: 1 } },
          as: 'bar',
          color: '#1F4E79',
        },
      ],
      valueAxis: { numberFormat: '0%', minimum: 0 },
      legend: 'bottom',
    },
  ],
  freeze: { rows: 1, columns: 0 },
};

describe('writing a sheet through Office.js', () => {
  test('rows that no longer repeat on printed pages repeat on none', async () => {
    const memory = new MemoryWorkbook();
    memory.addSheet('Danh sách');
    const { workbook } = openOfficeWorkbook(memory, hosts.floor);
    const page = { orientation: 'landscape' } as const;
    const repeated = () => memory.sheetByKey('summary')?.page?.repeatRows;
    await workbook.writeSheet({ ...summary, page });
    expect(repeated()).toBeUndefined();
    await workbook.writeSheet({ ...summary, page: { ...page, repeatRows: { row: 0, rows: 1 } } });
    expect(repeated()).toEqual({ row: 0, rows: 1 });
    await workbook.writeSheet({ ...summary, page });
    expect(repeated()).toEqual({ row: 1_048_575, rows: 1 });
  });

  test.each(Object.values(hosts))('writes all of it in $name', async (host) => {
    const memory = new MemoryWorkbook();
    memory.addSheet('Danh sách');
    const { workbook, simulator } = openOfficeWorkbook(memory, host);
    const result = await workbook.writeSheet(summary);
    expect(result).toMatchObject({ cellsWritten: 6, sheet: { name: 'Tổng hợp', key: 'summary' } });
    const sheet = memory.sheetByKey('summary');
    expect(sheet?.cells.value(1, 0)).toBe('=1+1');
    expect(sheet?.cells.formula(1, 0)).toBeUndefined();
    expect(sheet?.cells.formula(2, 1)).toBe('=B2*2');
    expect(sheet?.visibility).toBe('visible');
    expect(sheet?.tabColor).toBeUndefined();
    expect(sheet?.charts[0]).toMatchObject({ key: 'rollcall.actual', title: 'Hai chỉ tiêu' });
    expect(sheet?.freeze).toEqual({ rows: 1, columns: 0 });
    const before = simulator.counters;
    expect(await workbook.writeSheet(summary)).toMatchObject({ cellsWritten: 0 });
    expect(simulator.counters.cellsWritten).toBe(before.cellsWritten);
    expect(simulator.counters.proxiesAlive).toBe(0);
  });
});

test('what a workbook opened for reading refuses to keep is not called a protected sheet', async () => {
  const { workbook, simulator } = openOfficeWorkbook(new MemoryWorkbook(), hosts.excel2021);
  simulator.state.isReadOnly = true;
  await expect(workbook.writeSetting('reports', { count: 1 })).rejects.toMatchObject({
    fault: 'readOnly',
  });
});
