import { hosts } from '../../src/simulator/HostProfile';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { playExcel } from '../support/playExcel';

function roster(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet('Danh sách');
  sheet.cells.setContent(0, 0, { value: 'Họ và tên' });
  sheet.cells.setContent(1, 0, { value: 'Nguyễn Thị A' });
  return workbook;
}

function codeOf(call: () => unknown): string | null {
  try {
    call();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return null;
}

describe('the real Office.js client over the simulator', () => {
  test('reads and writes cells', async () => {
    const workbook = roster();
    const { excel } = playExcel(workbook, hosts.excel2021);
    const values = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Danh sách');
      const range = sheet.getRange('A1:B2');
      range.load('values,address');
      sheet.getRange('B2').values = [[7]];
      await context.sync();
      return [range.address, range.values];
    });
    expect(values).toEqual([
      "'Danh sách'!A1:B2",
      [
        ['Họ và tên', ''],
        ['Nguyễn Thị A', ''],
      ],
    ]);
    expect(workbook.sheets[0]?.cells.value(1, 1)).toBe(7);
  });

  test('keeps failing while a lasting fault is on, and answers again once it is off', async () => {
    const { excel, simulator } = playExcel(roster(), hosts.excel2021);
    const context = new excel.RequestContext();
    simulator.lasting = { kind: 'error', code: 'GeneralException' };
    for (let call = 0; call < 2; call += 1) {
      context.workbook.worksheets.getItem('Danh sách').load('name');
      await expect(context.sync()).rejects.toMatchObject({ code: 'GeneralException' });
    }
    simulator.lasting = undefined;
    const sheet = context.workbook.worksheets.getItem('Danh sách').load('name');
    await context.sync();
    expect(sheet.name).toBe('Danh sách');
  });

  test('answers a missing sheet as a null object and as ItemNotFound', async () => {
    const { excel } = playExcel(roster(), hosts.excel2021);
    const context = new excel.RequestContext();
    const missing = context.workbook.worksheets.getItemOrNullObject('Không có');
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    context.workbook.worksheets.getItem('Không có').load('name');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('a range used after sync without being tracked is an invalid object path', async () => {
    const { excel } = playExcel(roster(), hosts.excel2021);
    const context = new excel.RequestContext();
    const range = context.workbook.worksheets.getItem('Danh sách').getRange('A1');
    await context.sync();
    expect(codeOf(() => range.load('values'))).toBe('InvalidObjectPath');
  });

  test('keeps what ran before the failing action', async () => {
    const workbook = roster();
    const { excel } = playExcel(workbook, hosts.excel2021);
    const context = new excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem('Danh sách');
    sheet.getRange('C1').values = [['trước']];
    sheet.getRange('D1:E1').values = [['sai cỡ']];
    sheet.getRange('F1').values = [['sau']];
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect([2, 3, 5].map((column) => workbook.sheets[0]?.cells.value(0, column))).toEqual([
      'trước',
      null,
      null,
    ]);
  });

  test('proxies that Excel.run tracked are let go afterwards', async () => {
    const { excel, simulator } = playExcel(roster(), hosts.excel2021);
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Danh sách').getRange('A1');
      await context.sync();
      expect(simulator.counters.proxiesAlive).toBe(1);
      range.load('values');
      await context.sync();
    });
    await new Promise((done) => setTimeout(done, 20));
    expect(simulator.counters.proxiesAlive).toBe(0);
  });

  test('a member above the host’s requirement set is refused by client or host', async () => {
    const { excel } = playExcel(roster(), hosts.floor);
    const context = new excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem('Danh sách');
    expect(codeOf(() => sheet.customProperties)).toBe('ApiNotFound');
    sheet.showHeadings = false;
    await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('onChanged tells a person’s edit with its address', async () => {
    const workbook = roster();
    const { excel } = playExcel(workbook, hosts.excel2021);
    const context = new excel.RequestContext();
    const seen: string[] = [];
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(`${event.address} ${event.changeType}`);
      return Promise.resolve();
    });
    await context.sync();
    workbook.reportEdit({
      sheet: 'Danh sách',
      change: 'values',
      area: { row: 1, column: 0, rows: 2, columns: 2 },
    });
    await new Promise((done) => setTimeout(done, 20));
    expect(seen).toEqual(['A2:B3 RangeEdited']);
  });
});
