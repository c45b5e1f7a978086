import { strFromU8, unzipSync } from 'fflate';
import { MemorySheet } from '../../../src/workbook/memory/MemorySheet';
import { readXlsx } from '../../../src/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbook/xlsx/writeXlsx';
import { packageOf } from '../../support/packageOf';

/** A default font's size in points, and the pixels of its digits. */
const fonts: readonly (readonly [name: string, size: number, digit: number])[] = [
  ['Calibri', 11, 7],
  ['Times New Roman', 11, 7],
  ['Times New Roman', 13, 9],
  ['Times New Roman', 14, 9],
  ['Arial', 10, 7],
  ['Arial', 12, 9],
];

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const partOf = (file: Uint8Array, name: string): string =>
  strFromU8(unzipSync(file)[`xl/worksheets/${name}`] ?? new Uint8Array());

const workbookIn = (name: string, size: number) =>
  readXlsx(
    packageOf({
      worksheet: `<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="20" customWidth="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
      styles: `<fonts count="1"><font><sz val="${size}"/><name val="${name}"/></font></fonts>`,
    }),
  );

describe('the width of a column', () => {
  it.each(fonts)(
    'is the same on paper where the default font is %s %d',
    async (name, size, digit) => {
      const workbook = await workbookIn(name, size);
      const report = new MemorySheet(workbook.newId(), 'Tổng hợp');
      report.setColumn(0, { width: 42 });
      workbook.sheets.push(report);
      const file = await writeXlsx(workbook);
      const [, width] = /<col [^>]*width="([\d.]+)"/.exec(partOf(file, 'sheet2.xml')) ?? [];
      expect(Number(width) * digit).toBeCloseTo(42 * 7, 3);
      const [, again] = (await readXlsx(file)).sheets;
      expect(again?.column(0).width).toBeCloseTo(42, 3);
    },
  );

  it("stays what the person's file says when their sheet is written", async () => {
    const workbook = await workbookIn('Times New Roman', 13);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    sheet.isChanged = true;
    expect(partOf(await writeXlsx(workbook), 'sheet1.xml')).toMatch(/<col [^>]*width="20"/);
  });
});
