import { findHeading } from '../../src/actions/findHeading';
import type { CellValue } from '../../src/sheet/CellValue';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';

test('the Party’s heading names the superior body, the issuer and the place', async () => {
  expect(
    await headingOf([
      ['TỈNH ỦY HẢI DƯƠNG', null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['BAN TỔ CHỨC', null, '―――――'],
      ['*'],
    ]),
  ).toEqual({
    nation: 'party',
    superior: 'TỈNH ỦY HẢI DƯƠNG',
    issuer: 'BAN TỔ CHỨC',
    place: 'Hải Dương',
  });
});

test('the state’s heading has its motto, and lines of one cell are read apart', async () => {
  expect(
    await headingOf([
      [],
      [
        'UBND TỈNH BÀ RỊA - VŨNG TÀU\nSỞ NỘI VỤ\n-------',
        null,
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      ],
      ['Số:      /BC-SNV'],
    ]),
  ).toEqual({
    nation: 'state',
    superior: 'UBND TỈNH BÀ RỊA - VŨNG TÀU',
    issuer: 'SỞ NỘI VỤ',
    place: 'Bà Rịa - Vũng Tàu',
  });
});

test('an issuer that stands alone has nobody above it', async () => {
  expect(await headingOf([['HUYỆN ỦY MẪU SƠN', 'ĐẢNG CỘNG SẢN VIỆT NAM'], ['*']])).toEqual({
    nation: 'party',
    issuer: 'HUYỆN ỦY MẪU SƠN',
    place: 'Mẫu Sơn',
  });
});

test('a list without a heading, or with only half of one, names nobody', async () => {
  expect(await headingOf([['DANH SÁCH CÁN BỘ'], ['TT', 'Họ và tên']])).toEqual({});
  expect(await headingOf([['ĐẢNG CỘNG SẢN VIỆT NAM']])).toEqual({ nation: 'party' });
});

async function headingOf(rows: readonly (readonly CellValue[])[]) {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet('Danh sách');
  rows.forEach((row, down) =>
    row.forEach((value, across) => {
      if (value !== null) sheet.cells.setContent(down, across, { value });
    }),
  );
  return findHeading(workbook, ['Danh sách']);
}
