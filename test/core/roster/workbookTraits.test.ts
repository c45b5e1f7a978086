import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { Roster } from '../../../src/core/roster/Roster';
import { RosterReader } from '../../../src/core/roster/RosterReader';
import { readXlsx } from '../../../src/workbook/xlsx/readXlsx';
import { day, unitsOf, valuesOf } from '../../support/readRoster';

/** Reads a workbook with the trait that `draw` gives the plain list. */
async function readWith(draw: (sheet: Worksheet) => void): Promise<Roster> {
  const made = new Workbook();
  const sheet = made.addWorksheet('Danh sách');
  sheet.addRow(['DANH SÁCH CÁN BỘ']);
  sheet.addRow(['TT', 'Họ và tên', 'Ngày sinh', 'Huyện', 'Chức vụ']);
  sheet.addRow([1, 'Nguyễn Văn An', '15/8/1975', 'Huyện Nam Sách', 'Bí thư']);
  sheet.addRow([2, 'Trần Thị Bình', new Date(Date.UTC(1980, 1, 3)), 'Huyện Nam Sách', 'Ủy viên']);
  sheet.addRow([3, 'Lê Văn Cường', 1985, 'Huyện Kinh Môn', 'Ủy viên']);
  draw(sheet);
  const workbook = await readXlsx(new Uint8Array(await made.xlsx.writeBuffer()));
  const reader = new RosterReader({ asOf: day('2023-11-30') });
  for (const { name } of await workbook.listSheets()) {
    for await (const block of workbook.readGrid(name)) reader.add(block);
  }
  return reader.finish();
}

const NAMES = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường'];

describe('[R2] what a workbook shows does not change who is in it', () => {
  const traits: [string, (sheet: Worksheet) => void][] = [
    ['nothing special', () => undefined],
    ['a hidden row', (sheet) => (sheet.getRow(4).hidden = true)],
    ['a hidden column', (sheet) => (sheet.getColumn(3).hidden = true)],
    ['frozen panes', (sheet) => (sheet.views = [{ state: 'frozen', ySplit: 2 }])],
    ['a filter', (sheet) => (sheet.autoFilter = 'A2:E5')],
    [
      'a title merged across',
      (sheet) => {
        sheet.mergeCells('A1:E1');
      },
    ],
    ['coloured and bordered cells', (sheet) => (sheet.getRow(2).font = { bold: true })],
    ['formatted empty rows below', (sheet) => (sheet.getCell('A40').font = { bold: true })],
  ];
  test.each(traits)('%s', async (_, draw) => {
    const roster = await readWith(draw);
    expect(valuesOf(roster, 'name')).toEqual(NAMES);
    expect(valuesOf(roster, 'birthDate')).toEqual([
      '1975-08-15',
      '1980-02-03',
      '1985-01-01..1985-12-31',
    ]);
  });
});

test('[R26] cells merged down are read as what stands in the first of them', async () => {
  const roster = await readWith((sheet) => {
    sheet.getCell('D4').value = null;
    sheet.mergeCells('D3:D4');
  });
  expect(unitsOf(roster)).toEqual(['Huyện Nam Sách', 'Huyện Nam Sách', 'Huyện Kinh Môn']);
});

test('[R2] an Excel table is read like any other list', async () => {
  const roster = await readWith((sheet) => {
    sheet.eachRow((row) => (row.values = []));
    sheet.addTable({
      name: 'CanBo',
      ref: 'B3',
      headerRow: true,
      columns: [{ name: 'Họ và tên' }, { name: 'Ngày sinh' }],
      rows: [
        ['Nguyễn Văn An', '15/8/1975'],
        ['Trần Thị Bình', '3/2/1980'],
      ],
    });
  });
  expect(valuesOf(roster, 'name')).toEqual(NAMES.slice(0, 2));
});
