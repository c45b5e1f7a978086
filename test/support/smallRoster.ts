import type { CellValue } from '../../src/sheet/CellValue';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';

/** Two dozen invented people of three communes, and a sheet of an officer's own. */
export function smallRoster(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const roster = workbook.addSheet('Cấp ủy xã');
  const header = [
    'TT',
    'Họ và tên',
    'Ngày sinh',
    'Giới tính',
    'Huyện',
    'Xã',
    'Cấp ủy viên',
    'Xếp loại',
  ];
  const rows: CellValue[][] = [['DANH SÁCH CẤP ỦY VIÊN CẤP XÃ'], header];
  for (let index = 0; index < 24; index++) {
    rows.push([
      index + 1,
      `Người thứ ${index + 1}`,
      27000 + index * 400,
      index % 3 === 0 ? 'Nữ' : 'Nam',
      'Huyện Một',
      `Xã ${['An', 'Bình', 'Châu'][index % 3] ?? ''}`,
      'x',
      index % 5 === 0 ? 'Hoàn thành xuất sắc nhiệm vụ' : 'Hoàn thành tốt nhiệm vụ',
    ]);
  }
  rows.forEach((row, down) =>
    row.forEach((value, across) => {
      roster.cells.setContent(down, across, { value });
      if (across === 2 && down > 1) {
        roster.cells.setStyle(down, across, { numberFormat: 'dd/mm/yyyy' });
      }
    }),
  );
  const notes = workbook.addSheet('Ghi chú riêng');
  notes.cells.setContent(0, 0, { value: 'Đừng động vào' });
  notes.cells.setContent(1, 0, { value: 10, formula: "=SUM('Cấp ủy xã'!A3:A6)" });
  notes.freeze = { rows: 1, columns: 0 };
  return workbook;
}
