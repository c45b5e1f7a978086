import type { Worksheet } from '@cj-tech-master/excelts';

/** One column of a staff list: its header (upper and lower line), width, and cells. */
export interface ListColumn<T> {
  /** Lines of the header; neighbours with the same first line are merged above their second. */
  readonly header: readonly [string] | readonly [string, string];
  readonly width: number;
  readonly center?: boolean;
  readonly cell: (person: T, index: number) => string | number | null;
}

interface StaffList<T> {
  readonly title: readonly string[];
  readonly columns: readonly ListColumn<T>[];
  readonly people: readonly T[];
  readonly total: string;
}

const font = { name: 'Times New Roman', size: 12 };
const line = { style: 'thin', color: { argb: 'FF808080' } } as const;
const border = { top: line, bottom: line, left: line, right: line };
const middle = { vertical: 'middle', horizontal: 'center', wrapText: true } as const;

/** Draws a list the way offices do: official heading, title, two-line header, rows, signatures. */
export function drawStaffList<T>(sheet: Worksheet, list: StaffList<T>): void {
  const last = list.columns.length;
  list.columns.forEach((column, i) => (sheet.getColumn(i + 1).width = column.width));
  heading(sheet, 1, 1, 4, 'TỈNH ỦY HẢI DƯƠNG');
  heading(sheet, 1, last - 4, last, 'ĐẢNG CỘNG SẢN VIỆT NAM');
  heading(sheet, 2, 1, 4, 'BAN TỔ CHỨC');
  list.title.forEach((text, i) => heading(sheet, 4 + i, 1, last, text, i === 0 ? 14 : 12));
  const headerRow = 5 + list.title.length;
  drawHeader(sheet, headerRow, list.columns);
  list.people.forEach((person, i) => drawPerson(sheet, headerRow + 3 + i, list.columns, person, i));
  const end = headerRow + 3 + list.people.length;
  heading(sheet, end, 1, 3, list.total);
  heading(sheet, end + 2, last - 4, last, 'Hải Dương, ngày 05 tháng 12 năm 2023');
  heading(sheet, end + 3, 1, 3, 'NGƯỜI LẬP BIỂU');
  heading(sheet, end + 3, last - 4, last, 'TRƯỞNG BAN');
  sheet.views = [{ state: 'frozen', xSplit: 3, ySplit: headerRow + 2 }];
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headerRow}:${headerRow + 2}`,
  });
}

function heading(
  sheet: Worksheet,
  row: number,
  from: number,
  to: number,
  text: string,
  size = 12,
): void {
  sheet.mergeCells(row, from, row, to);
  const cell = sheet.getCell(row, from);
  cell.value = text;
  cell.font = { ...font, size, bold: true };
  cell.alignment = { vertical: 'middle', horizontal: 'center' };
}

function drawHeader<T>(sheet: Worksheet, row: number, columns: readonly ListColumn<T>[]): void {
  columns.forEach(({ header: [upper, lower] }, i) => {
    const column = i + 1;
    const isFirstOfPair = lower !== undefined && columns[i - 1]?.header[0] !== upper;
    if (lower === undefined) sheet.mergeCells(row, column, row + 1, column);
    else if (isFirstOfPair) {
      const span = columns.slice(i).findIndex((other) => other.header[0] !== upper);
      sheet.mergeCells(row, column, row, column + span - 1);
    }
    if (lower === undefined || isFirstOfPair) sheet.getCell(row, column).value = upper;
    if (lower !== undefined) sheet.getCell(row + 1, column).value = lower;
    sheet.getCell(row + 2, column).value = `(${column})`;
    for (const line of [row, row + 1, row + 2]) {
      const cell = sheet.getCell(line, column);
      cell.font = {
        ...font,
        bold: line < row + 2,
        italic: line === row + 2,
        size: line === row + 2 ? 10 : 12,
      };
      cell.alignment = middle;
      cell.border = border;
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } };
    }
  });
  sheet.getRow(row).height = 36;
}

function drawPerson<T>(
  sheet: Worksheet,
  row: number,
  columns: readonly ListColumn<T>[],
  person: T,
  index: number,
): void {
  columns.forEach((column, i) => {
    const cell = sheet.getCell(row, i + 1);
    const value = column.cell(person, index);
    cell.value = value;
    cell.font = font;
    cell.border = border;
    cell.alignment = {
      vertical: 'middle',
      horizontal: column.center ? 'center' : 'left',
      wrapText: true,
    };
    if (typeof value === 'number' && value > 10_000) cell.numFmt = 'dd/mm/yyyy';
  });
}
