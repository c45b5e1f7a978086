import { hosts } from '../../../src/simulator/HostProfile';
import type { Area } from '../../../src/sheet/Area';
import type { CellInput, CellValue } from '../../../src/sheet/CellValue';
import type { SheetDescription } from '../../../src/sheet/SheetDescription';
import { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import type { SheetEditedEvent, Workbook } from '../../../src/workbook/Workbook';
import { openOfficeWorkbook } from '../../support/openOfficeWorkbook';

/** Every kind of workbook behaves alike; `memory` looks behind each of them. */
const kinds: readonly [string, (memory: MemoryWorkbook) => Workbook][] = [
  ['in memory', (memory) => memory],
  ['through Office.js in Excel 2021', (memory) => open(memory, hosts.excel2021)],
  ['through Office.js at the floor', (memory) => open(memory, hosts.floor)],
  ['through Office.js on the web', (memory) => open(memory, hosts.web)],
];

function open(memory: MemoryWorkbook, host: (typeof hosts)[keyof typeof hosts]): Workbook {
  return openOfficeWorkbook(memory, host).workbook;
}

function rosterWorkbook(): MemoryWorkbook {
  const memory = new MemoryWorkbook();
  const sheet = memory.addSheet('Danh sách');
  const rows: CellValue[][] = [
    ['Họ và tên', 'Ngày sinh', 'Tuổi'],
    ['Nguyễn Thị A', 31048, 38],
    ['Trần Văn B', 29221, 43],
    [null, null, null],
    ['Lê Thị C', 30000, true],
  ];
  rows.forEach((row, down) =>
    row.forEach((value, across) => {
      sheet.cells.setContent(down + 1, across + 1, { value });
      if (across === 1) sheet.cells.setStyle(down + 1, 2, { numberFormat: 'dd/mm/yyyy' });
    }),
  );
  return memory;
}

function describeSheet(
  values: readonly (readonly CellInput[])[],
  more: Partial<SheetDescription> = {},
): SheetDescription {
  return {
    key: 'summary',
    name: 'Tổng hợp',
    columnWidths: [12],
    cells: [{ row: 0, column: 0, values }],
    formats: [],
    ...more,
  };
}

const LINE = { weight: 'thin', color: '#000000' } as const;

async function readAll(workbook: Workbook, sheet: string, area?: Area): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  for await (const block of workbook.readGrid(sheet, { area })) {
    rows.push(...block.rows.map((row) => [...row]));
  }
  return rows;
}

describe.each(kinds)('a workbook %s', (_kind, openWorkbook) => {
  let memory: MemoryWorkbook;
  let workbook: Workbook;
  beforeEach(() => {
    memory = rosterWorkbook();
    workbook = openWorkbook(memory);
  });

  const texts = (row: number, columns: number): (CellValue | undefined)[] => {
    const sheet = memory.sheetByKey('summary');
    return Array.from({ length: columns }, (_, column) => sheet?.cells.value(row, column));
  };

  test('lists its sheets with what they hold', async () => {
    expect(await workbook.listSheets()).toEqual([
      {
        id: memory.sheets[0]?.id,
        name: 'Danh sách',
        visibility: 'visible',
        used: { row: 1, column: 1, rows: 5, columns: 3 },
        isProtected: false,
      },
    ]);
  });

  test('reads values, empty cells as null, and tells which columns show dates', async () => {
    const blocks = [];
    for await (const block of workbook.readGrid('Danh sách')) blocks.push(block);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({
      sheet: 'Danh sách',
      firstRow: 1,
      firstColumn: 1,
      isDate: [false, true, false],
    });
    expect(blocks[0]?.rows[3]).toEqual([null, null, null]);
    expect(blocks[0]?.rows[4]).toEqual(['Lê Thị C', 30000, true]);
  });

  test('reads a part of a sheet', async () => {
    const area = { row: 2, column: 1, rows: 1, columns: 1 };
    expect(await readAll(workbook, 'Danh sách', area)).toEqual([['Nguyễn Thị A']]);
  });

  test('says that a sheet is missing', async () => {
    await expect(readAll(workbook, 'Không có')).rejects.toMatchObject({ fault: 'sheetMissing' });
  });

  test('stops reading when cancelled', async () => {
    const signal = AbortSignal.abort();
    const reading = async () => {
      for await (const block of workbook.readGrid('Danh sách', { signal })) return block;
      return null;
    };
    await expect(reading()).rejects.toMatchObject({ fault: 'cancelled' });
  });

  test('creates a described sheet after the last one, visible and under its key', async () => {
    const { sheet } = await workbook.writeSheet(describeSheet([['A', 1]]));
    expect(sheet).toMatchObject({ name: 'Tổng hợp', key: 'summary', visibility: 'visible' });
    expect((await workbook.listSheets()).map(({ name, key }) => [name, key])).toEqual([
      ['Danh sách', undefined],
      ['Tổng hợp', 'summary'],
    ]);
  });

  test.each([
    '=1+1',
    '+84 912 345 678',
    '-x',
    '@ban',
    "'nháy",
    '0123',
    '001085012345',
    '3/4',
    '31/12/2018',
    '2024-05-31',
    '12%',
    'TRUE',
    '#N/A',
    '1e5',
    ' 7',
    'Nguyễn Thị A',
  ])('keeps the text %j literally', async (text) => {
    await workbook.writeSheet(describeSheet([[text]]));
    expect(texts(0, 1)).toEqual([text]);
    expect(memory.sheetByKey('summary')?.cells.formula(0, 0)).toBeUndefined();
    expect((await workbook.writeSheet(describeSheet([[text]]))).cellsWritten).toBe(0);
  });

  test('keeps literal text in cells formatted as text', async () => {
    const area = { row: 0, column: 0, rows: 1, columns: 2 };
    await workbook.writeSheet(
      describeSheet([['0123', '=A1']], { formats: [{ area, style: { numberFormat: '@' } }] }),
    );
    expect(texts(0, 2)).toEqual(['0123', '=A1']);
  });

  test('writes formulas as formulas', async () => {
    await workbook.writeSheet(describeSheet([[2, { formula: '=A1*2', value: 4 }]]));
    expect(memory.sheetByKey('summary')?.cells.formula(0, 1)).toBe('=A1*2');
  });

  test('writes only what differs, and nothing the second time', async () => {
    await workbook.writeSheet(
      describeSheet([
        ['a', 1],
        ['b', 2],
      ]),
    );
    const next = describeSheet([
      ['a', 1],
      ['b', 3],
    ]);
    expect((await workbook.writeSheet(next)).cellsWritten).toBe(1);
    expect((await workbook.writeSheet(next)).cellsWritten).toBe(0);
    expect(texts(1, 2)).toEqual(['b', 3]);
  });

  test('null leaves a cell alone and an empty text clears it', async () => {
    await workbook.writeSheet(describeSheet([['a', 'b']]));
    await workbook.writeSheet(describeSheet([[null, '']]));
    expect(texts(0, 2)).toEqual(['a', null]);
  });

  test('clears what the last version held and this one does not', async () => {
    await workbook.writeSheet(describeSheet([['a'], ['b'], ['c']]));
    expect((await workbook.writeSheet(describeSheet([['a']]))).cellsWritten).toBe(2);
    expect(memory.sheetByKey('summary')?.cells.used()?.rows).toBe(1);
  });

  test('leaves an officer’s cells beside the report alone', async () => {
    await workbook.writeSheet(describeSheet([['a', 1]]));
    memory.sheetByKey('summary')?.cells.setContent(5, 7, { value: 'ghi chú' });
    await workbook.writeSheet(describeSheet([['a', 2]]));
    expect(memory.sheetByKey('summary')?.cells.value(5, 7)).toBe('ghi chú');
  });

  test('carries an officer’s remarks to the new row of their key', async () => {
    const withRemarks = (keys: readonly string[]) =>
      describeSheet(
        keys.map((key) => [key]),
        { officerCells: [{ row: 0, column: 1, keys }] },
      );
    await workbook.writeSheet(withRemarks(['x', 'y']));
    memory.sheetByKey('summary')?.cells.setContent(1, 1, { value: 'xem lại' });
    await workbook.writeSheet(withRemarks(['new', 'x', 'y']));
    expect([0, 1, 2].map((row) => texts(row, 2)[1])).toEqual([null, null, 'xem lại']);
  });

  test('leaves an officer’s paper alone when printed rows and the footer change', async () => {
    const page = (last: number, left: string): Partial<SheetDescription> => ({
      page: {
        orientation: 'landscape',
        fitToWidth: 1,
        margins: { left: 2, right: 1.5, top: 1.5, bottom: 1.5 },
        printArea: { row: 0, column: 0, rows: last, columns: 1 },
        breaksBefore: [last - 1],
        footer: { left },
      },
    });
    await workbook.writeSheet(describeSheet([['một']], page(2, 'trước')));
    const sheet = memory.sheetByKey('summary');
    if (!sheet?.page) throw new Error('the sheet has no set-up of its pages');
    sheet.page = { ...sheet.page, orientation: 'portrait', centerHorizontally: true };
    await workbook.writeSheet(describeSheet([['một']], page(5, 'sau')));
    expect(sheet.page).toMatchObject({
      orientation: 'portrait',
      centerHorizontally: true,
      fitToWidth: 1,
      printArea: { rows: 5 },
      breaksBefore: [4],
      footer: { left: 'sau' },
    });
  });

  test('leaves an officer’s formats and widths alone, also when the report grows', async () => {
    const style = { font: { bold: true }, border: { edges: LINE, inside: LINE } };
    const grow = (rows: number) =>
      describeSheet(
        Array.from({ length: rows }, (_, row) => [`dòng ${row}`, row]),
        { formats: [{ area: { row: 0, column: 0, rows, columns: 2 }, style }] },
      );
    await workbook.writeSheet(grow(2));
    const sheet = memory.sheetByKey('summary');
    sheet?.cells.setStyle(0, 1, { fill: '#FFFF00' });
    sheet?.setColumn(0, { width: 44 });
    await workbook.writeSheet(grow(3));
    expect(sheet?.cells.style(0, 1)).toEqual({ fill: '#FFFF00' });
    expect(sheet?.column(0).width).toBe(44);
    const edges = { left: LINE, right: LINE, top: LINE, bottom: LINE };
    expect(sheet?.cells.style(2, 0)).toEqual({ font: { bold: true }, borders: edges });
    expect(sheet?.cells.style(1, 1)).toEqual({ font: { bold: true }, borders: edges });
  });

  test('finds its sheet again after an officer renamed and moved it', async () => {
    await workbook.writeSheet(describeSheet([['a']]));
    const sheet = memory.sheetByKey('summary');
    if (sheet) sheet.name = 'Báo cáo quý';
    memory.sheets.reverse();
    const { sheet: entry } = await workbook.writeSheet(describeSheet([['b']]));
    expect(entry.name).toBe('Báo cáo quý');
    expect(memory.sheets).toHaveLength(2);
  });

  test('refuses a protected sheet by name and changes nothing', async () => {
    await workbook.writeSheet(describeSheet([['a']]));
    const sheet = memory.sheetByKey('summary');
    if (sheet) sheet.isProtected = true;
    await expect(workbook.writeSheet(describeSheet([['b']]))).rejects.toMatchObject({
      fault: 'sheetProtected',
      address: 'Tổng hợp',
    });
    expect(texts(0, 1)).toEqual(['a']);
    expect(sheet?.name).toBe('Tổng hợp');
  });

  test('edits a copy of a protected sheet, which stays protected', async () => {
    const [form] = memory.sheets;
    if (form) form.isProtected = true;
    await workbook.copySheet(form?.name ?? '', { key: 'form:1', name: 'Bản điền' });
    const write = (text: string) =>
      workbook.applyEdits('Bản điền', [{ kind: 'write', row: 0, column: 0, values: [[text]] }]);
    await write('a');
    const copy = memory.sheet('Bản điền');
    expect([copy?.isProtected, copy?.cells.value(0, 0)]).toEqual([true, 'a']);
    if (copy) copy.hasPassword = true;
    await expect(write('b')).rejects.toMatchObject({ fault: 'sheetProtected' });
    expect([copy?.name, copy?.isProtected, copy?.cells.value(0, 0)]).toEqual([
      'Bản điền',
      true,
      'a',
    ]);
  });

  test('keeps several sheets of a report together', async () => {
    const results = await workbook.writeSheets([
      describeSheet([['a']]),
      describeSheet([['b']], { key: 'by-unit', name: 'Theo đơn vị' }),
    ]);
    expect(results.map(({ sheet }) => sheet.key)).toEqual(['summary', 'by-unit']);
  });

  test('keeps settings as JSON and forgets them on null', async () => {
    await workbook.writeSetting('mapping', { columns: ['A', 'B'] });
    expect(await workbook.readSetting('mapping')).toEqual({ columns: ['A', 'B'] });
    await workbook.writeSetting('mapping', null);
    expect(await workbook.readSetting('mapping')).toBeNull();
  });

  test('copies a sheet with what is on it, under a key of its own', async () => {
    const copy = await workbook.copySheet('Danh sách', { key: 'form:1', name: 'Biểu 1' });
    expect(copy).toMatchObject({ name: 'Biểu 1', key: 'form:1', visibility: 'visible' });
    expect(memory.sheetByKey('form:1')?.cells.value(2, 1)).toBe('Nguyễn Thị A');
    expect((await workbook.listSheets()).map(({ key }) => key)).toEqual([undefined, 'form:1']);
  });

  test('applies edits in order', async () => {
    await workbook.copySheet('Danh sách', { key: 'form:1', name: 'Biểu 1' });
    const result = await workbook.applyEdits('Biểu 1', [
      { kind: 'insertRows', row: 2, rows: 1 },
      { kind: 'write', row: 2, column: 1, values: [['=mới', 7]] },
      { kind: 'copy', from: { row: 2, column: 1, rows: 1, columns: 2 }, toRow: 9, toColumn: 1 },
      { kind: 'merge', area: { row: 0, column: 0, rows: 1, columns: 3 } },
      {
        kind: 'rowHeights',
        height: 33,
        runs: [
          { row: 2, rows: 1 },
          { row: 11, rows: 2 },
        ],
      },
      { kind: 'numberFormats', row: 2, column: 1, formats: [[null, '0.0%']] },
      {
        kind: 'paint',
        areas: [
          { row: 2, column: 1, rows: 1, columns: 1 },
          { row: 11, column: 1, rows: 1, columns: 2 },
        ],
        style: { fill: '#FFC7CE', font: { color: '#9C0006' } },
      },
      { kind: 'columnWidth', column: 1, columns: 1, width: 30 },
      { kind: 'deleteRows', row: 4, rows: 1 },
    ]);
    expect(result.cellsWritten).toBeGreaterThanOrEqual(2);
    const sheet = memory.sheetByKey('form:1');
    expect([1, 2, 3, 4, 8].map((row) => sheet?.cells.value(row, 1))).toEqual([
      'Họ và tên',
      '=mới',
      'Nguyễn Thị A',
      null,
      '=mới',
    ]);
    // A row was taken out above the later ones.
    expect([2, 3, 10, 11].map((row) => sheet?.row(row).height)).toEqual([33, undefined, 33, 33]);
    expect([2, 3, 10].map((row) => sheet?.cells.style(row, 1)?.fill)).toEqual([
      '#FFC7CE',
      undefined,
      '#FFC7CE',
    ]);
    expect(sheet?.cells.style(10, 2)?.font?.color).toBe('#9C0006');
    expect(sheet?.cells.style(2, 2)?.numberFormat).toBe('0.0%');
    expect(sheet?.column(1).width).toBe(30);
    expect(sheet?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  });

  test('removes only sheets that carry the key', async () => {
    await workbook.writeSheet(describeSheet([['a']]));
    await workbook.removeSheet('summary');
    await workbook.removeSheet('unknown');
    expect(memory.sheets.map(({ name }) => name)).toEqual(['Danh sách']);
    expect(await workbook.readSetting('sheet:summary')).toBeNull();
  });

  test('shows a place', async () => {
    const area = { row: 2, column: 1, rows: 1, columns: 2 };
    await workbook.select('Danh sách', area);
    expect(memory.selection).toEqual({ sheet: 'Danh sách', area });
  });

  test('tells about people’s edits, never about its own writes', async () => {
    const seen: SheetEditedEvent[] = [];
    const stop = await workbook.onEdited((edit) => seen.push(edit));
    await workbook.writeSheet(describeSheet([['a']]));
    await workbook.writeSheet(describeSheet([['b']]));
    const area = { row: 2, column: 1, rows: 1, columns: 1 };
    const edit: SheetEditedEvent = { sheet: 'Danh sách', change: 'values', area };
    memory.reportEdit(edit);
    await settle();
    expect(seen).toEqual([edit]);
    await stop();
    memory.reportEdit(edit);
    await settle();
    expect(seen).toHaveLength(1);
  });
});

function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, 25));
}
