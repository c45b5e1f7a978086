import type { CellInput } from '../../src/sheet/CellValue';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { setInput } from '../../src/workbook/memory/writeDescription';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';

type Rows = readonly (readonly CellInput[])[];

/** A workbook with the given rows on each sheet. */
export function rosterBook(sheets: Readonly<Record<string, Rows>>): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addSheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((input, column) => setInput(sheet, row, column, input)),
    );
  }
  return workbook;
}

/** The bytes of such a workbook. */
export function rosterFile(sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> {
  return writeXlsx(rosterBook(sheets));
}

/** Four invented people, two of them under 40 at the end of 2023. */
export const fourPeople: Rows = [
  ['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Huyện'],
  [1, 'Nguyễn Văn An', '01/02/1990', 'Nam', 'Huyện A'],
  [2, 'Trần Thị Bình', '15/12/1970', 'Nữ', 'Huyện A'],
  [3, 'Lê Văn Chi', 1985, 'Nam', 'Huyện B'],
  [4, 'Phạm Thị Dung', '30/04/1960', 'Nữ', 'Huyện B'],
];
