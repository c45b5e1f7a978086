import fc from 'fast-check';
import type { RawCell } from '../../../src/core/roster/RosterInput';
import { matchHeader } from '../../../src/core/roster/header/matchHeader';
import { codesOf, readRoster, unitsOf, valuesOf, type Grid } from '../../support/readRoster';

describe('[R10] a column is known by its header, however it is written', () => {
  const headers: [string, string][] = [
    ['Họ và tên', 'name'],
    ['HỌ VÀ TÊN', 'name'],
    ['Họ, chữ đệm và tên', 'name'],
    ['Họ tên', 'name'],
    ['Họ và tên\n(khai sinh)', 'name'],
    ['Họ và tên'.normalize('NFD'), 'name'],
    ['Ho va ten', 'name'],
    ['Full name', 'name'],
    ['Ngày sinh', 'birthDate'],
    ['Ngày, tháng, năm sinh', 'birthDate'],
    ['Ngày tháng\nnăm sinh', 'birthDate'],
    ['Ngày sinh (dd/mm/yyyy)', 'birthDate'],
    ['Năm sinh', 'birthDate'],
    ['Date of birth', 'birthDate'],
    ['DOB', 'birthDate'],
    ['Giới tính', 'gender'],
    ['Nữ', 'gender'],
    ['Nữ (x)', 'gender'],
    ['Số hiệu CBCCVC', 'personId'],
    ['Huyện, thị xã, thành phố', 'district'],
    ['Huyện/TX/TP', 'district'],
    ['Xã, phường, thị trấn', 'commune'],
    ['Xã/phường', 'commune'],
    ['Cơ quan, đơn vị', 'unit'],
    ['Đơn vị công tác', 'unit'],
    ['Đơn vị, họ tên', 'name'],
    ['Họ và tên/đơn vị', 'name'],
    ['CV', 'position'],
    ['Chức vụ, đơn vị công tác', 'position'],
    ['Chức vụ hiện nay', 'position'],
    ['Diện quản lý', 'managementGroup'],
    ['Cấp công tác', 'cadreLevel'],
    ['Lãnh đạo sở, ban, ngành', 'departmentLeader'],
    ['Ngạch', 'rank'],
    ['Mã ngạch', 'rank'],
    ['Tiêu chuẩn ngạch', 'professionalStandard'],
    ['Đạt tiêu chuẩn ngạch', 'professionalStandard'],
    ['Trđ LLCT', 'politicalTheory'],
    ['LLCT', 'politicalTheory'],
    ['Trình độ lý luận chính trị', 'politicalTheory'],
    ['Trình độ lí luận chính trị', 'politicalTheory'],
    ['QLNN', 'stateManagement'],
    ['Trđ chuyên môn', 'education'],
    ['Trình độ CM', 'education'],
    ['Cấp uỷ viên', 'committeeMember'],
    ['Cấp ủy viên', 'committeeMember'],
    ['UV BTV', 'standingMember'],
    ['Xếp loại năm 2022', 'grade'],
    ['Kết quả đánh giá, xếp loại', 'grade'],
    ['Ngày bổ nhiệm', 'appointmentDate'],
    ['Ngày vào Đảng', 'partyDate'],
    ['Dân tộc', 'ethnicity'],
    ['Tôn giáo', 'religion'],
    ['Ngày thàng năm sinh', 'birthDate'],
    ['Ly luận chinh tri', 'politicalTheory'],
    ['Ngạch/Mã số', 'rank'],
    ['Mã số ngạch', 'rank'],
    ['Cán bộ nữ', 'gender'],
    ['Thời gian giữ chức vụ', 'appointmentDate'],
    ['Huyện ủy viên', 'committeeMember'],
    ['Ngày vào ĐCSVN', 'partyDate'],
    ['Evaluation 2023', 'grade'],
    ['KQXL năm 2023', 'grade'],
    ['Phòng, ban', 'unit'],
    ['Xã, phường, đặc khu', 'commune'],
    ['Đảng ủy xã', 'commune'],
    ['Số định danh cá nhân', 'personId'],
    ['Họ và tên cán bộ quy hoạch', 'name'],
    ['ORG_NAME', 'unit'],
    ['DepartmentName', 'unit'],
    ['POSITION_NAME', 'position'],
    ['party_join_date', 'partyDate'],
    ['NgayVaoDang', 'partyDate'],
    ['Ngạch, bậc, hệ số lương hiện hưởng', 'rank'],
    ['Hä vµ tªn', 'name'],
    ['Ngµy sinh', 'birthDate'],
    ['Hoï vaø teân', 'name'],
  ];
  test.each(headers)('%j is %s', (header, field) =>
    expect(matchHeader([header])?.field).toBe(field),
  );
});

describe('[R10] headers that only resemble a field are not taken for it', () => {
  test.each([
    'Ghi chú',
    'Quê quán (xã, huyện, tỉnh)',
    'Nơi sinh',
    'Ngày chính thức',
    'Ngày nghỉ hưu',
    'Họ tên vợ (chồng)',
    'Chức vụ quy hoạch',
    'Hệ số lương',
    'Số điện thoại',
    'Ngoại ngữ',
    'Tháng',
    'Doanh thu',
    'Ngày vào Đảng chính thức',
    'Vào ĐCSVN (chính thức)',
    'Ngày vào ĐCSVN chính thức',
    'Đơn vị luân chuyển đi',
    'Đơn vị đi',
    'Đơn vị trước sắp xếp',
    'Đơn vị công tác cũ',
    'Xã, phường cũ',
    'Chức vụ dự kiến',
    'Chức danh đề nghị quy hoạch',
    'Họ và tên vợ',
    'Năm sinh của con',
    'Ngày sinh hoạt Đảng',
    'Tiếng dân tộc',
    'Thời hạn bổ nhiệm',
    'Là công chức',
    'Bậc',
    'Hệ số',
    'Đơn vị tính',
    'Điểm đánh giá',
    'Tổng điểm xếp loại',
    'Giỏi',
  ])('%s', (header) => {
    const field = matchHeader([header])?.field ?? '[other]';
    expect(field).toBe('[other]');
  });
});

test('[R11] the lower line of a split header goes with the upper one', () => {
  expect(matchHeader(['Ngày sinh', 'Nam'])).toMatchObject({ field: 'birthDate', gender: 'male' });
  expect(matchHeader(['Ngày sinh', 'Nữ'])).toMatchObject({ field: 'birthDate', gender: 'female' });
  expect(matchHeader(['Giới tính', 'Nữ'])).toMatchObject({ field: 'gender', gender: 'female' });
  expect(matchHeader(['Trình độ', 'Chuyên môn'])).toMatchObject({ field: 'education' });
  expect(matchHeader(['Trình độ', 'LLCT'])).toMatchObject({ field: 'politicalTheory' });
  expect(matchHeader(['Ngày, tháng, năm', 'sinh'])).toMatchObject({ field: 'birthDate' });
  expect(matchHeader(['Ngày, tháng, năm', 'vào Đảng'])).toMatchObject({ field: 'partyDate' });
  expect(matchHeader(['Ngày sinh', 'Năm'])?.gender).toBeUndefined();
  expect(matchHeader(['Quê quán', 'Xã'])).toMatchObject({ field: '[other]' });
  expect(matchHeader(['Ngạch, bậc lương', 'Mã số'])).toMatchObject({ field: 'rank' });
  expect(matchHeader(['Ngạch, bậc lương', 'Bậc'])).toMatchObject({ field: '[other]' });
  expect(matchHeader(['Chức danh nghề nghiệp', 'Mã số'])).toMatchObject({ field: '[other]' });
  expect(matchHeader(['Thông tin chung', 'Mã số'])).toMatchObject({ field: 'personId' });
});

test('[R10] the day of official membership is another than that of joining, beside it or alone', () => {
  const an = (cells: readonly RawCell[]) => ['Nguyễn Văn An', '15/8/1975', ...cells];
  const both = readRoster([
    ['Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', null],
    [null, null, 'Dự bị', 'Chính thức'],
    an(['3/2/2000', '3/2/2001']),
  ]);
  expect(valuesOf(both, 'partyDate')).toEqual(['2000-02-03']);
  const alone = readRoster([
    ['Họ và tên', 'Ngày sinh', 'Ngày vào Đảng chính thức'],
    an(['3/2/2001']),
  ]);
  expect(alone.columns.has('partyDate')).toBe(false);
  expect(valuesOf(alone, 'ngày vào đảng chính thức')).toEqual(['2001-02-03']);
});

test('[R10] whoever was moved works where he was moved to, unless the list tells where he works', () => {
  const moved = ['Đơn vị luân chuyển đi', 'Đơn vị luân chuyển đến'];
  const unitOf = (...headers: readonly string[]) =>
    unitsOf(
      readRoster([
        ['Họ và tên', 'Ngày sinh', ...headers],
        ['Nguyễn Văn An', '15/8/1975', ...headers.map((_, at) => `Phòng ${'ABC'.charAt(at)}`)],
      ]),
    );
  expect(unitOf('Đơn vị luân chuyển đến')).toEqual(['Phòng A']);
  expect(unitOf(...moved)).toEqual(['Phòng B']);
  expect(unitOf(...moved, 'Đơn vị công tác')).toEqual(['Phòng C']);
});

test('[R10] what is true now goes before what was or is meant to be', () => {
  const roster = readRoster([
    ['Họ và tên', 'Trước sắp xếp', null, 'Sau sắp xếp', null],
    [null, 'Chức vụ', 'Đơn vị', 'Chức vụ', 'Đơn vị'],
    ['Nguyễn Văn An', 'Bí thư', 'Xã Cổ Lũng', 'Phó Bí thư', 'Xã Vô Tranh'],
    ['Trần Thị Bình', 'Chủ tịch UBND', 'Xã Tức Tranh', 'Ủy viên', 'Xã Vô Tranh'],
  ]);
  expect(valuesOf(roster, 'position')).toEqual(['Phó Bí thư', 'Ủy viên']);
  expect(valuesOf(roster, 'unit')).toEqual(['Xã Vô Tranh', 'Xã Vô Tranh']);
});

describe('[R12] a header that may mean a field is taken for it where no other column has it', () => {
  const rows = (header: string, cells: readonly string[]): Grid => [
    ['Họ và tên', 'Ngày sinh', header],
    ['Nguyễn Văn An', '15/8/1975', cells[0] ?? null],
    ['Trần Thị Bình', '16/8/1976', cells[1] ?? null],
  ];
  test.each([
    ['Chi bộ', ['Chi bộ Khoa Toán', 'Chi bộ Thư viện'], 'unit'],
    ['Cấp ủy', ['Đảng ủy xã An Lâm', 'Huyện ủy Nam Sách'], 'unit'],
    ['Vị trí việc làm', ['Văn thư', 'Kế toán'], 'position'],
    ['DT', ['Kinh', 'Tày'], 'ethnicity'],
  ])('%s', (header, cells, field) =>
    expect(valuesOf(readRoster(rows(header, cells)), field)).toEqual(cells),
  );
  test('"Cấp ủy" above marks says who sits in a committee', () => {
    const roster = readRoster(rows('Cấp ủy', ['x']));
    expect(valuesOf(roster, 'committeeMember')).toEqual(['yes', 'no']);
  });
  test('a "Chi bộ" beside a commune stays a column of its own', () => {
    const roster = readRoster([
      ['Họ và tên', 'Ngày sinh', 'Xã', 'Chi bộ'],
      ['Nguyễn Văn An', '15/8/1975', 'An Lâm', 'Chi bộ 1'],
    ]);
    expect(valuesOf(roster, 'chi bộ')).toEqual(['Chi bộ 1']);
  });
});

const PERSON: readonly RawCell[] = ['Nguyễn Văn An', '15/8/1975', 'Nam', 'Bí thư'];
const HEADER = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Chức vụ'];

describe('[R2] the header is found wherever it stands', () => {
  const above: [string, Grid][] = [
    ['in the first row', []],
    ['below one title line', [['DANH SÁCH CÁN BỘ']]],
    [
      'below titles, blanks and two-column letterheads',
      [
        ['TỈNH ỦY HẢI DƯƠNG', null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        ['BAN TỔ CHỨC', null, null],
        [],
        ['DANH SÁCH CÁN BỘ', null, null],
        ['(Tính đến ngày 30/11/2023)'],
        ['Đơn vị tính: người', null, 'Biểu số', 3],
      ],
    ],
    [
      'below a stray note far to the right',
      [[null, null, null, null, null, null, 'ghi chú riêng']],
    ],
  ];
  test.each(above)('%s', (_, rows) => {
    const roster = readRoster([...rows, HEADER, PERSON]);
    expect(valuesOf(roster, 'name')).toEqual(['Nguyễn Văn An']);
    expect(roster.protocol.sheets[0]?.headerRows).toEqual([rows.length, rows.length]);
  });
  test('in a block that does not begin at A1', () => {
    const roster = readRoster([[], [null, null, ...HEADER], [null, null, ...PERSON]]);
    expect(valuesOf(roster, 'position')).toEqual(['Bí thư']);
    expect(roster.sheets[0]?.columns.get('name')).toBe(2);
  });
  test('where the mapping says, however far down', () => {
    const notes = Array.from({ length: 150 }, (_, i) => [`ghi chép ${i}`]);
    const mapping = { sheets: { Sheet1: { headerRow: 151 } } };
    expect(readRoster([...notes, HEADER, PERSON], { mapping }).rowCount).toBe(1);
  });
  test('where the mapping says', () => {
    const mapping = { sheets: { Sheet1: { headerRow: 2 } } };
    const roster = readRoster([HEADER, ['Tên cán bộ', 'Sinh', 'Phái', 'Vai trò'], PERSON], {
      mapping,
    });
    expect(roster.protocol.sheets[0]?.headerRows).toEqual([1, 1]);
    expect(valuesOf(roster, 'vai trò')).toEqual(['Bí thư']);
  });
});

describe('[R3] a header over two or three rows is one header', () => {
  test('parents span to the right and down', () => {
    const roster = readRoster([
      ['STT', 'Họ và tên', 'Thông tin', null, null, 'Trình độ', null, 'Chức vụ'],
      [null, null, 'Ngày sinh', null, 'Dân tộc', 'Chuyên môn', 'LLCT', null],
      [null, null, 'Nam', 'Nữ', null, null, null, null],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
      [1, 'Nguyễn Văn An', '15/8/1975', null, 'Kinh', 'Đại học', 'Cao cấp', 'Bí thư'],
      [2, 'Trần Thị Bình', null, '16/8/1975', 'Kinh', 'Thạc sĩ', 'Trung cấp', 'Ủy viên'],
    ]);
    expect(valuesOf(roster, 'birthDate')).toEqual(['1975-08-15', '1975-08-16']);
    expect(valuesOf(roster, 'gender')).toEqual(['Nam', 'Nữ']);
    expect(valuesOf(roster, 'education')).toEqual(['Đại học', 'Thạc sĩ']);
    expect(valuesOf(roster, 'ethnicity')).toEqual(['Kinh', 'Kinh']);
    expect(roster.protocol.sheets[0]?.rows).toMatchObject({ header: 4, person: 2 });
  });
  test('numbers of columns may begin with letters and stand below a blank row', () => {
    const roster = readRoster([HEADER, [null], ['A', 'B', 1, 2], PERSON]);
    expect(roster.rowCount).toBe(1);
    expect(roster.protocol.sheets[0]?.rows).toMatchObject({ header: 2, person: 1, rejected: 0 });
  });
  test('marks under "Dự kiến nhân sự" split a header too: names stand under a surer one', () => {
    const roster = readRoster([
      ['TT', 'Họ và tên', 'Ngày sinh', null, 'Dự kiến nhân sự', null],
      [null, null, 'Nam', 'Nữ', 'BCH', 'UBKT'],
      [1, 'Nguyễn Văn An', '15/8/1975', null, 'x', null],
      [2, 'Trần Thị Bình', null, '16/8/1975', 'x', 'x'],
    ]);
    expect(valuesOf(roster, 'birthDate')).toEqual(['1975-08-15', '1975-08-16']);
    expect(roster.protocol.sheets[0]?.rows).toMatchObject({ header: 2, person: 2, rejected: 0 });
  });
  test('a unit title under the header is not a part of it', () => {
    const roster = readRoster([HEADER, ['I. Huyện Nam Sách', null, null, null], PERSON]);
    expect(roster.protocol.sheets[0]?.rows).toMatchObject({ header: 1, group: 1, person: 1 });
  });
});

describe('[R12] where the header does not tell, the content does, and says so', () => {
  const rows: Grid = [
    ['Nguyễn Văn An', '15/8/1975', 'Nam', 'x'],
    ['Trần Thị Bình', '16/8/1976', 'Nữ', null],
    ['Lê Văn Cường', '17/8/1977', 'Nam', 'x'],
  ];
  test('also for a name under a header that nobody knows', () => {
    const roster = readRoster([['Ai', 'Khi nào', 'Phía', 'Mục 3'], ...rows]);
    expect(valuesOf(roster, 'name')).toEqual(['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường']);
    expect(valuesOf(roster, 'gender')).toEqual(['Nam', 'Nữ', 'Nam']);
    expect(valuesOf(roster, 'birthDate')[2]).toBe('1977-08-17');
  });
  test('with a second known header', () => {
    const roster = readRoster([
      ['Họ và tên', 'Mục 1', 'Mục 2', 'Mục 3', 'Chức vụ'],
      ...rows.map((row) => [...row, 'Bí thư']),
    ]);
    expect(valuesOf(roster, 'birthDate')).toEqual(['1975-08-15', '1976-08-16', '1977-08-17']);
    expect(valuesOf(roster, 'gender')).toEqual(['Nam', 'Nữ', 'Nam']);
    expect(valuesOf(roster, 'mục 3')).toEqual(['yes', 'no', 'yes']);
    expect(codesOf(roster)).toEqual(['column-guessed', 'column-guessed']);
    expect(roster.protocol.sheets[0]?.columns).toMatchObject([
      { field: 'name', reason: 'header' },
      { field: 'birthDate', reason: 'content' },
      { field: 'gender', reason: 'content' },
      { field: 'mục 3', reason: 'unmapped' },
      { field: 'position', reason: 'header' },
    ]);
  });
});

describe('[R12] names and units under headers that say little or something else', () => {
  const people = (header: string): readonly (readonly RawCell[])[] => [
    ['TT', header, 'Ngày sinh', 'Chức vụ'],
    [1, 'Nguyễn Văn An', '15/8/1975', 'Bí thư'],
    [2, 'Trần Thị Bình', '16/8/1975', 'Ủy viên'],
    [3, 'Lê Văn Cường', '17/8/1975', 'Ủy viên'],
  ];
  test.each(['Người được đánh giá', 'Cấp ủy viên'])('names stand under %s', (header) => {
    expect(valuesOf(readRoster(people(header)), 'name')).toHaveLength(3);
  });
  test('"ĐV" above marks is no unit', () => {
    const rows = people('Họ và tên').map((row, at) => [...row, at === 0 ? 'ĐV' : 'x']);
    expect(unitsOf(readRoster(rows))).toEqual(['', '', '']);
  });
  test.each(['Phòng', 'Khoa', 'Địa phương', 'Tên TCCSĐ'])('%s is the unit of a list', (header) => {
    const rows = people('Họ và tên').map((row, at) => [...row, at === 0 ? header : 'Xã Hà Bắc']);
    expect(unitsOf(readRoster(rows))).toEqual(['Xã Hà Bắc', 'Xã Hà Bắc', 'Xã Hà Bắc']);
  });
});

test('[R16] a name in three columns is one name', () => {
  const roster = readRoster([
    ['TT', 'Họ', 'Tên đệm', 'Tên', 'Ngày sinh', 'Chức vụ'],
    [1, 'Nguyễn', 'Văn', 'An', '15/8/1975', 'Bí thư'],
    [2, 'Trần', null, 'Bình', '16/8/1975', 'Ủy viên'],
  ]);
  expect(valuesOf(roster, 'name')).toEqual(['Nguyễn Văn An', 'Trần Bình']);
});

describe('[R13] a mapping overrides what was guessed', () => {
  const grid: Grid = [
    ['Họ và tên', 'Ngày sinh', 'Bút danh', 'Chức vụ'],
    ['Nguyễn Văn An', '15/8/1975', 'Bí thư', 'An Nam'],
  ];
  test('by letter, by header, and leaving out', () => {
    const columns = { C: 'position', 'CHỨC VỤ': '', 'Ngày sinh': 'Ngày bổ nhiệm' };
    const roster = readRoster(grid, { mapping: { sheets: { Sheet1: { columns } } } });
    expect(valuesOf(roster, 'position')).toEqual(['Bí thư']);
    expect(valuesOf(roster, 'appointmentDate')).toEqual(['1975-08-15']);
    expect(roster.columns.has('birthDate')).toBe(false);
    expect(roster.protocol.sheets[0]?.columns[3]).toMatchObject({ field: '', reason: 'mapping' });
  });
  test('what was remembered goes before guesses and behind the mapping', () => {
    const remembered = { sheets: { Sheet1: { columns: { C: 'position' } } } };
    const roster = readRoster(grid, { remembered });
    expect(valuesOf(roster, 'position')).toEqual(['Bí thư']);
    expect(roster.protocol.sheets[0]?.columns[2]).toMatchObject({ reason: 'remembered' });
    const mapping = { sheets: { Sheet1: { columns: { C: '' } } } };
    expect(valuesOf(readRoster(grid, { remembered, mapping }), 'position')).toEqual(['An Nam']);
  });
  test('what it names in vain is an error', () => {
    const mapping = {
      sheets: { Sheet1: { columns: { Z: 'position', C: 'salary' } }, Khác: {} },
    };
    const roster = readRoster(grid, { mapping });
    expect(codesOf(roster).sort()).toEqual([
      'mapping-column-unknown',
      'mapping-field-unknown',
      'mapping-sheet-unknown',
    ]);
  });
  test('a sheet told to be left out is left out without an issue', () => {
    const roster = readRoster(
      { A: grid, B: grid },
      { mapping: { sheets: { B: { ignore: true } } } },
    );
    expect(roster.rowCount).toBe(1);
    expect(codesOf(roster)).toEqual([]);
  });
  test('a constant stands for a column', () => {
    const constants = { managementGroup: 'BTVTU', cadreLevel: 'tỉnh' };
    const roster = readRoster(grid, { mapping: { sheets: { Sheet1: { constants } } } });
    expect(valuesOf(roster, 'managementGroup')).toEqual(['Ban Thường vụ Tỉnh ủy quản lý']);
    expect(valuesOf(roster, 'cadreLevel')).toEqual(['Cấp tỉnh']);
  });
});

describe('[R14] a column that no field claims keeps its own header', () => {
  test('with the kind that its cells have', () => {
    const roster = readRoster([
      ['Họ và tên', 'Ngày sinh', 'Bút danh', 'Số con', 'Nhập ngũ', 'Đoàn viên'],
      ['Nguyễn Văn An', '15/8/1975', 'Nam', 2, '1/9/1994', 'x'],
      ['Trần Văn Bình', '16/8/1975', 'Bắc', 0, '15/9/1994', null],
    ]);
    const own = roster.fields.slice(-4).map(({ key, kind, headers }) => ({ key, kind, headers }));
    expect(own).toEqual([
      { key: 'bút danh', kind: 'text', headers: ['Bút danh'] },
      { key: 'số con', kind: 'number', headers: ['Số con'] },
      { key: 'nhập ngũ', kind: 'date', headers: ['Nhập ngũ'] },
      { key: 'đoàn viên', kind: 'flag', headers: ['Đoàn viên'] },
    ]);
    expect(valuesOf(roster, 'số con')).toEqual(['2', '0']);
  });
  test('two with the same header stay two', () => {
    const roster = readRoster([
      ['Họ và tên', 'Ngày sinh', 'Ghi chú', 'Ghi chú'],
      ['Nguyễn Văn An', '15/8/1975', 'a', 'b'],
    ]);
    expect(valuesOf(roster, 'ghi chú')).toEqual(['a']);
    expect(valuesOf(roster, 'ghi chú (2)')).toEqual(['b']);
  });
  test('one with the name of a field that is derived is told apart from it', () => {
    const roster = readRoster([
      ['Họ và tên', 'Ngày sinh', 'Tuổi'],
      ['Nguyễn Văn An', '15/8/1975', 48],
    ]);
    expect(roster.fields.at(-1)).toMatchObject({ key: 'tuổi (2)', headers: ['Tuổi (2)'] });
  });
  test('one with a name that programs give a meaning is a column like others', () => {
    const roster = readRoster([
      ['Họ và tên', 'Ngày sinh', '__proto__', 'constructor', 'toString'],
      ['Nguyễn Văn An', '15/8/1975', 'a', 'b', 'c'],
    ]);
    expect(['__proto__', 'constructor', 'tostring'].map((key) => valuesOf(roster, key))).toEqual([
      ['a'],
      ['b'],
      ['c'],
    ]);
  });
  test('one without a header is called by its letter', () => {
    const roster = readRoster([
      ['Họ và tên', 'Ngày sinh', null],
      ['Nguyễn Văn An', '15/8/1975', 'a'],
      ['Trần Văn Bình', '16/8/1975', 'b'],
    ]);
    expect(valuesOf(roster, 'c')).toEqual(['a', 'b']);
  });
  test('of years as numbers under one header the last', () => {
    const roster = readRoster([
      ['Họ và tên', 'Ngày sinh', 'Xếp loại', null, null],
      [null, null, 2021, 2022, 2023],
      ['Nguyễn Văn An', '15/8/1975', 'HTNV', 'HTTNV', 'HTXSNV'],
    ]);
    expect(valuesOf(roster, 'grade')).toEqual(['Hoàn thành xuất sắc nhiệm vụ']);
  });
  const years: [string, readonly string[], readonly string[], string][] = [
    ['the last', ['Xếp loại năm 2021', 'Xếp loại 2022', 'Xếp loại năm 2023'], ['HTXS'], '2023'],
    ['not one after the as-of date', ['Xếp loại 2023', 'Xếp loại 2024'], ['HTXS'], '2023'],
    ['not one that is still blank', ['Xếp loại 2022', 'Xếp loại 2023'], ['HTT', '-'], '2022'],
    ['wherever they stand', ['Xếp loại 2023', 'Xếp loại 2021'], ['HTXS'], '2023'],
  ];
  test.each(years)('of one field for several years: %s', (_, headers, cells, year) => {
    const grades = headers.map((_header, at) => cells[at] ?? cells[0] ?? '');
    const roster = readRoster([
      ['Họ và tên', 'Ngày sinh', ...headers],
      ['Nguyễn Văn An', '15/8/1975', ...grades],
    ]);
    const [plan] =
      roster.protocol.sheets[0]?.columns.filter(({ field }) => field === 'grade') ?? [];
    expect(plan?.header).toContain(year);
  });
  test('the loser of two that claim a field is kept and named', () => {
    const roster = readRoster([
      ['Họ và tên', 'Ngày sinh', 'Chức vụ', 'Chức vụ theo hồ sơ'],
      ['Nguyễn Văn An', '15/8/1975', 'Chủ tịch', 'Phó Bí thư'],
    ]);
    expect(valuesOf(roster, 'position')).toEqual(['Chủ tịch']);
    expect(valuesOf(roster, 'chức vụ theo hồ sơ')).toEqual(['Phó Bí thư']);
    expect(roster.issues).toMatchObject([
      { code: 'column-rival', parameters: { field: 'position', kept: 'Chức vụ' } },
    ]);
  });
});

test('[R15] any order of the columns gives the same people', () => {
  const header = [
    'TT',
    'Họ và tên',
    'Ngày sinh',
    'Giới tính',
    'Huyện',
    'Xã',
    'Chức vụ',
    'Cấp ủy viên',
    'LLCT',
    'Ghi chú',
  ];
  const people: Grid = [
    [1, 'Nguyễn Văn An', 27_621, 'Nam', 'Nam Sách', 'An Lâm', 'Bí thư', 'x', 'CC', null],
    [2, 'Trần Thị Bình', '16/8/1985', 'Nữ', 'Nam Sách', 'An Lâm', 'Phó Bí thư', 'x', 'TC', 'mới'],
    [3, 'Lê Văn Cường', 1980, 'Nam', 'Nam Sách', 'An Bình', 'Bí thư', null, 'Cử nhân', null],
    ['Cộng', 3, 3, null, null, null, null, null, null, null],
  ];
  const expected = readRoster([header, ...people]);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        header.map((_, i) => i),
        { minLength: header.length },
      ),
      (order) => {
        const shuffled = [header, ...people].map((row) => order.map((i) => row[i] ?? null));
        const roster = readRoster(shuffled);
        for (const { key } of expected.fields) {
          expect(valuesOf(roster, key)).toEqual(valuesOf(expected, key));
        }
        expect(roster.personCount).toBe(3);
      },
    ),
    { seed: 20231130, numRuns: 60 },
  );
});

test.each(['Chức vụ CQ', 'Chức vụ chính quyền', 'Chức vụ đoàn thể', 'Chức vụ ĐT'])(
  '[R16] "%s" holds posts beside those in the Party',
  (header) => {
    const roster = readRoster([
      ['Họ và tên', 'Ngày sinh', 'Chức vụ Đảng', header],
      ['Nguyễn Văn An', '15/8/1975', 'Bí thư', 'Chủ tịch'],
    ]);
    expect(valuesOf(roster, 'position')).toEqual(['Bí thư, Chủ tịch']);
  },
);

describe('[R16] columns for the values of one field are one field, however they are headed', () => {
  const NAMES = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường', 'Phạm Thị Dung'];
  /** In each row the column with that number is marked. */
  function marked(headers: readonly string[], columns: readonly (number | null)[]) {
    const rows = columns.map((own, at) => [
      ...[NAMES[at] ?? '', '15/8/1975'],
      ...headers.map((_, column) => (column === own ? 'x' : null)),
    ]);
    return readRoster([['Họ và tên', 'Ngày sinh', ...headers], ...rows]);
  }
  const runs: [string, readonly string[], readonly string[]][] = [
    ['politicalTheory', ['Cao cấp LLCT', 'Trung cấp LLCT'], ['Cao cấp', 'Trung cấp']],
    ['politicalTheory', ['LLCT: Cao cấp', 'Trđ LLCT - Sơ cấp'], ['Cao cấp', 'Sơ cấp']],
    ['politicalTheory', ['Cao cấp', 'Cử nhân', 'Trung cấp'], ['Cao cấp', 'Cử nhân', 'Trung cấp']],
    [
      'education',
      ['Thạc sĩ', 'ĐH', 'Cao đẳng', 'TC'],
      ['Thạc sĩ', 'Đại học', 'Cao đẳng', 'Trung cấp'],
    ],
    ['education', ['Trình độ thạc sỹ', 'Trình độ đại học'], ['Thạc sĩ', 'Đại học']],
    ['grade', ['HTXSNV', 'HTTNV'], ['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ']],
    [
      'grade',
      ['Xếp loại XS', 'Xếp loại tốt'],
      ['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ'],
    ],
    ['rank', ['CVCC', 'CVC', 'CV'], ['Chuyên viên cao cấp', 'Chuyên viên chính', 'Chuyên viên']],
    ['stateManagement', ['QLNN CVCC', 'QLNN CVC'], ['Chuyên viên cao cấp', 'Chuyên viên chính']],
    [
      'professionalStandard',
      ['Đạt tiêu chuẩn CVCC', 'Đạt tiêu chuẩn CVC'],
      ['Chuyên viên cao cấp', 'Chuyên viên chính'],
    ],
    ['cadreLevel', ['Cấp tỉnh', 'Cấp huyện', 'Cấp xã'], ['Cấp tỉnh', 'Cấp huyện', 'Cấp xã']],
    [
      'managementGroup',
      ['BTV Tỉnh ủy quản lý', 'BTV Huyện ủy quản lý'],
      ['Ban Thường vụ Tỉnh ủy quản lý', 'Ban Thường vụ Huyện ủy quản lý'],
    ],
  ];
  test.each(runs)('%s: %j', (field, headers, values) => {
    const roster = marked(headers, [...headers.keys(), null].slice(0, 4));
    expect(valuesOf(roster, field)).toEqual([...values, ''].slice(0, 4));
    expect(codesOf(roster)).toEqual([]);
  });
  test('a single one that names its field tells the value of those who are marked', () => {
    const roster = marked(['Cao cấp LLCT', 'Ghi chú'], [0, null, 0]);
    expect(valuesOf(roster, 'politicalTheory')).toEqual(['Cao cấp', '', 'Cao cấp']);
  });
  test('under an upper header that has no vocabulary', () => {
    const roster = readRoster([
      ['Họ và tên', 'Ngày sinh', 'Chuyên môn', null, 'Chức danh', null],
      [null, null, 'ĐH', 'Trên ĐH', 'Bí thư', 'Phó BT'],
      ['Nguyễn Văn An', '15/8/1975', 'x', null, 'x', null],
      ['Trần Thị Bình', '16/8/1975', null, 'x', 'x', 'x'],
    ]);
    expect(valuesOf(roster, 'education')).toEqual(['Đại học', 'Sau đại học']);
    expect(valuesOf(roster, 'position')).toEqual(['Bí thư', 'Bí thư, Phó BT']);
    expect(codesOf(roster)).toEqual([]);
  });
  const kept: [string, readonly string[], readonly RawCell[]][] = [
    ['values of which some people have two', ['Thạc sĩ', 'Đại học'], ['x', 'x']],
    ['years beside the marks', ['Cao cấp', 'Trung cấp'], ['2015', '2012']],
    ['values of two fields alike', ['Trung cấp', 'Sơ cấp'], ['x', null]],
    ['one value alone', ['Thạc sĩ', 'Ghi chú'], ['x', 'x']],
  ];
  test.each(kept)('%s stay columns of their own', (_, headers, cells) => {
    const roster = readRoster([
      ['Họ và tên', 'Ngày sinh', ...headers],
      ['Nguyễn Văn An', '15/8/1975', ...cells],
      ['Trần Thị Bình', '16/8/1975', ...cells],
    ]);
    expect([...roster.columns.keys()]).toContain(headers[0]?.toLowerCase());
  });
  test('two marks where the headers name the field are no value, with an issue', () => {
    const roster = readRoster([
      ['Họ và tên', 'Ngày sinh', 'Trình độ thạc sĩ', 'Trình độ đại học'],
      ['Nguyễn Văn An', '15/8/1975', 'x', 'x'],
      ['Trần Thị Bình', '16/8/1975', null, 'x'],
    ]);
    expect(valuesOf(roster, 'education')).toEqual(['', 'Đại học']);
    expect(roster.issues).toMatchObject([
      {
        code: 'marks-several',
        at: { row: 1, column: 2 },
        parameters: { examples: ['Thạc sĩ, Đại học'] },
      },
    ]);
  });
  test('a single column "Cao đẳng" is no date of joining the Party', () => {
    expect(matchHeader(['Cao đẳng'])?.field).toBe('[other]');
  });
});
