import { listForms } from '../../src/actions/listForms';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';

type Rows = readonly (readonly (string | number)[])[];

async function formsAmong(sheets: Readonly<Record<string, Rows>>): Promise<readonly string[]> {
  const workbook = new MemoryWorkbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addSheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => sheet.cells.setContent(row, column, { value })),
    );
  }
  return listForms(workbook);
}

const HEAD = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Xã', 'Ghi chú'];
const people = (change: (row: (string | number)[], index: number) => void): Rows => [
  ['DANH SÁCH CÁN BỘ'],
  HEAD,
  ...Array.from({ length: 6 }, (_, index) => {
    const row = [index + 1, `Nguyễn Văn ${index}`, `0${index + 1}/02/1980`, 'Nam', 'Xã A', ''];
    change(row, index);
    return row;
  }),
];

test.each([
  ['one name', people((row, index) => index === 2 && (row[1] = '{{name}}'))],
  ['every name', people((row) => (row[1] = '{{#each person}}'))],
  ['every remark', people((row) => (row[5] = 'xem {{asOf}}'))],
  ['every name and remark', people((row) => ([row[1], row[5]] = ['{{name}}', '{{/each}}']))],
])('[T53] a roster with %s written like a directive is no form', async (_, rows) => {
  expect(await formsAmong({ 'Danh sách': rows })).toEqual([]);
});

test('[T53] a form for a list of people is a form, with signatures, totals and constants', async () => {
  const rows: Rows = [
    ['DANH SÁCH CẤP ỦY VIÊN TRẺ'],
    HEAD,
    ['{{#each person}}{{index}}', '{{name}}', '{{birthDate}}', '{{gender}}', 'Xã A', '{{/each}}'],
    ['', 'Cộng', '{{COUNT(person)}}'],
    ['', 'NGƯỜI LẬP BIỂU', '', '', 'TRƯỞNG BAN'],
    ['', 'Nguyễn Thị Hà', '', '', 'Trần Văn Sơn'],
  ];
  expect(await formsAmong({ 'Biểu 1': rows, Nháp: [['không có chỉ dẫn']] })).toEqual(['Biểu 1']);
});
