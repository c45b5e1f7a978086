import { codesOf, readRoster, unitsOf, valuesOf } from '../../support/readRoster';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Huyện', 'Xã', 'Chức vụ'];

test('[R2] the header is found below title lines', () => {
  const roster = readRoster([
    ['TỈNH ỦY HẢI DƯƠNG', null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM', null, null, null],
    ['DANH SÁCH CẤP ỦY VIÊN CẤP XÃ', null, null, null, null, null, null],
    [null, null, null, null, null, null, null],
    HEADER,
    [1, 'Nguyễn Văn An', 31_062, 'Nam', 'Nam Sách', 'An Lâm', 'Bí thư'],
    [2, 'Trần Thị Bình', '15/8/1985', 'Nữ', 'Nam Sách', 'An Bình', 'Phó Bí thư'],
  ]);
  expect(valuesOf(roster, 'name')).toEqual(['Nguyễn Văn An', 'Trần Thị Bình']);
  expect(valuesOf(roster, 'birthDate')).toEqual(['1985-01-15', '1985-08-15']);
  expect(valuesOf(roster, 'gender')).toEqual(['Nam', 'Nữ']);
  expect(valuesOf(roster, 'managementGroup')).toEqual(['Cấp ủy viên cấp xã', 'Cấp ủy viên cấp xã']);
  expect(unitsOf(roster)).toEqual(['Nam Sách / An Lâm', 'Nam Sách / An Bình']);
  expect(roster.protocol.sheets[0]?.headerRows).toEqual([3, 3]);
  expect(roster.protocol.sheets[0]?.rows).toMatchObject({
    title: 2,
    blank: 1,
    header: 1,
    person: 2,
  });
  expect(codesOf(roster)).toEqual([]);
});

test('[R3] a header split over two rows with a row of column numbers under it', () => {
  const roster = readRoster([
    ['STT', 'Họ và tên', 'Ngày sinh', null, 'Trình độ', null, 'Chức vụ'],
    [null, null, 'Nam', 'Nữ', 'Chuyên môn', 'LLCT', null],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
    [1, 'Nguyễn Văn An', 1980, null, 'Đại học', 'Cao cấp', 'Bí thư'],
    [2, 'Trần Thị Bình', null, '15/8/1985', 'Thạc sĩ', 'TC', 'Phó Bí thư'],
  ]);
  expect(valuesOf(roster, 'birthDate')).toEqual(['1980-01-01..1980-12-31', '1985-08-15']);
  expect(valuesOf(roster, 'gender')).toEqual(['Nam', 'Nữ']);
  expect(valuesOf(roster, 'politicalTheory')).toEqual(['Cao cấp', 'Trung cấp']);
  expect(valuesOf(roster, 'education')).toEqual(['Đại học', 'Thạc sĩ']);
  expect(roster.protocol.sheets[0]?.rows).toMatchObject({ header: 3, person: 2 });
});

test('[R25] group titles become the unit path of the rows below', () => {
  const roster = readRoster([
    ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'],
    ['I. Thành ủy Hải Dương', null, null, null],
    ['1. Đảng bộ phường Hải Tân', null, null, null],
    [1, 'Nguyễn Văn An', 31_062, 'Bí thư'],
    ['— A —', null, null, null],
    [2, 'Trần Thị Bình', '15/8/1985', 'Phó Bí thư'],
    ['2', 'Đảng bộ phường Bình Hàn', null, null],
    [1, 'Lê Văn Cường', 31_049, 'Bí thư'],
    ['Cộng', null, 3, null],
    ['II', 'Huyện ủy Nam Sách', null, null],
    [1, 'Khuyết', null, 'Bí thư'],
    [2, 'Phạm Thị Dung', 31_050, 'Phó Bí thư'],
    [null, 'Tổng số', 4, null],
    [null, null, 'Hải Dương, ngày 30 tháng 11 năm 2023', null],
    [null, 'NGƯỜI LẬP BIỂU', 'TM. BAN THƯỜNG VỤ', null],
    [null, 'Nguyễn Thị Hoa', null, null],
  ]);
  expect(unitsOf(roster)).toEqual([
    'Thành ủy Hải Dương / Đảng bộ phường Hải Tân',
    'Thành ủy Hải Dương / Đảng bộ phường Hải Tân',
    'Thành ủy Hải Dương / Đảng bộ phường Bình Hàn',
    'Huyện ủy Nam Sách',
  ]);
  expect(roster.protocol.sheets[0]?.rows).toMatchObject({
    person: 4,
    group: 4,
    total: 2,
    vacancy: 1,
    signature: 3,
    note: 1,
  });
});

test('[R50] one person twice is counted once, with two posts is one person', () => {
  const roster = readRoster([
    HEADER,
    [1, 'Nguyễn Văn An', 31_062, 'Nam', 'Nam Sách', 'An Lâm', 'Bí thư'],
    [2, 'NGUYỄN VĂN AN'.normalize('NFD'), '15/1/1985', 'Nam', 'Nam Sách', 'An Lâm', 'Bí thư'],
    [3, 'Nguyễn Văn An', 31_062, 'Nam', 'Nam Sách', 'An Lâm', 'Chủ tịch UBND'],
    [4, 'Nguyễn Văn An', 31_049, 'Nam', 'Nam Sách', 'An Lâm', 'Ủy viên'],
  ]);
  expect(roster.rowCount).toBe(3);
  expect(Array.from(roster.person)).toEqual([0, 0, 1]);
  expect(codesOf(roster)).toEqual(['person-repeated']);
});

test('[R7] a sheet without a roster says which headers it saw', () => {
  const roster = readRoster([
    ['Tháng', 'Doanh thu', 'Chi phí'],
    [1, 100, 50],
  ]);
  expect(roster.rowCount).toBe(0);
  expect(roster.issues).toMatchObject([
    {
      code: 'sheet-without-roster',
      severity: 'error',
      parameters: { seen: ['Tháng', 'Doanh thu', 'Chi phí'] },
    },
  ]);
});
