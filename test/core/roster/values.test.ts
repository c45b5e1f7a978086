import type { RawCell } from '../../../src/core/roster/RosterInput';
import type { RosterMapping } from '../../../src/core/roster/RosterInput';
import { decodeLegacy, detectLegacy } from '../../../src/core/roster/values/legacyText';
import { codesOf, readRoster, unitsOf, valuesOf, type Grid } from '../../support/readRoster';

const NAMES = ['An', 'Bình', 'Cường', 'Dũng', 'Giang', 'Hà', 'Khánh', 'Long'];

/** A sheet of people with one more column. */
function read(header: string, cells: readonly RawCell[], mapping?: RosterMapping) {
  const rows = cells.map((cell, i): RawCell[] => [
    `Nguyễn Văn ${NAMES[i] ?? ''}`,
    '15/8/1975',
    cell,
  ]);
  return readRoster([['Họ và tên', 'Ngày sinh', header], ...rows], { mapping });
}

describe('[R40] marks are yes; a blank says no where only marks stand', () => {
  test.each(['x', 'X', '×', '✓', '✔', 1, '1', 'có', 'Có', true, 'x '])('%j', (mark) => {
    expect(valuesOf(read('Cấp ủy viên', [mark, null, '']), 'committeeMember')).toEqual([
      'yes',
      'no',
      'no',
    ]);
  });
  test.each([0, '0', 'không', 'Không', 'k', 'no', false])('%j makes blanks unknown', (no) => {
    expect(valuesOf(read('Cấp ủy viên', ['x', no, null]), 'committeeMember')).toEqual([
      'yes',
      'no',
      '',
    ]);
  });
  test('in a column without any mark a blank is unknown', () => {
    expect(valuesOf(read('Cấp ủy viên', [null, null]), 'committeeMember')).toEqual(['', '']);
  });
  test('anything else is unknown, with an issue', () => {
    const roster = read('Cấp ủy viên', ['x', 'đang xét', '#REF!', null]);
    expect(valuesOf(roster, 'committeeMember')).toEqual(['yes', '', '', 'no']);
    expect(codesOf(roster)).toEqual(['mark-unreadable', 'cell-error']);
  });
});

describe('[R41] gender is read from words, from an x, and never guessed', () => {
  test.each([
    ['Nam', 'Nam'],
    ['NỮ', 'Nữ'],
    ['nu', 'Nữ'],
    ['Male', 'Nam'],
    ['F', 'Nữ'],
    ['?', '?'],
  ])('%s is %s', (typed, gender) => {
    const expected = gender === '?' ? '' : gender;
    expect(valuesOf(read('Giới tính', [typed]), 'gender')).toEqual([expected]);
  });
  test('an x under Nữ is a woman, a blank beside marks a man', () => {
    expect(valuesOf(read('Nữ', ['x', null]), 'gender')).toEqual(['Nữ', 'Nam']);
  });
  test('where somebody wrote 0, a blank is unknown', () => {
    expect(valuesOf(read('Nữ', ['x', 0, null]), 'gender')).toEqual(['Nữ', 'Nam', '']);
  });
  test('two columns of x', () => {
    const roster = readRoster([
      ['Họ và tên', 'Ngày sinh', 'Giới tính', null],
      [null, null, 'Nam', 'Nữ'],
      ['Nguyễn Văn An', '15/8/1975', 'x', null],
      ['Trần Thị Bình', '15/8/1975', null, 'x'],
      ['Lê Văn Cường', '15/8/1975', null, null],
      ['Phạm Thị Dung', '15/8/1975', 'x', 'x'],
    ]);
    expect(valuesOf(roster, 'gender')).toEqual(['Nam', 'Nữ', '', '']);
    expect(codesOf(roster)).toEqual(['gender-conflict']);
  });
});

describe('[R42] ordered vocabularies have one name for every spelling', () => {
  const spellings: [string, string, RawCell, string][] = [
    ['Ngạch', 'rank', 'CVCC', 'Chuyên viên cao cấp'],
    ['Ngạch', 'rank', 'Chuyên viên cao cấp và tương đương', 'Chuyên viên cao cấp'],
    ['Ngạch', 'rank', '01.001', 'Chuyên viên cao cấp'],
    ['Ngạch', 'rank', 1.001, 'Chuyên viên cao cấp'],
    ['Ngạch', 'rank', 'Chuyên viên cao cấp (01.001)', 'Chuyên viên cao cấp'],
    ['Ngạch', 'rank', '01.001 - Chuyên viên cao cấp', 'Chuyên viên cao cấp'],
    ['Ngạch', 'rank', 'CVC và TĐ', 'Chuyên viên chính'],
    ['Ngạch', 'rank', 'CVC 01.002', 'Chuyên viên chính'],
    ['Ngạch', 'rank', '01.002-CVC', 'Chuyên viên chính'],
    ['Ngạch', 'rank', 'CVC/CV', 'CVC/CV'],
    ['Ngạch', 'rank', 'cvc', 'Chuyên viên chính'],
    ['Ngạch', 'rank', '01.002', 'Chuyên viên chính'],
    ['Ngạch', 'rank', 'CV', 'Chuyên viên'],
    ['Ngạch', 'rank', '01.003', 'Chuyên viên'],
    ['Ngạch', 'rank', '01.004', 'Cán sự'],
    ['Ngạch', 'rank', '01.005', 'Nhân viên'],
    ['Tiêu chuẩn ngạch', 'professionalStandard', 'CVCC', 'Chuyên viên cao cấp'],
    ['LLCT', 'politicalTheory', 'Cao cấp', 'Cao cấp'],
    ['LLCT', 'politicalTheory', 'CC', 'Cao cấp'],
    ['LLCT', 'politicalTheory', 'Cao cấp lí luận chính trị', 'Cao cấp'],
    ['LLCT', 'politicalTheory', 'CC LLCT-HC', 'Cao cấp'],
    ['LLCT', 'politicalTheory', 'Trung cấp lý luận chính trị - hành chính', 'Trung cấp'],
    ['LLCT', 'politicalTheory', 'TCLLCT', 'Trung cấp'],
    ['LLCT', 'politicalTheory', 'Cử nhân/Cao cấp', 'Cao cấp'],
    ['LLCT', 'politicalTheory', 'Đang học Cao cấp', 'Đang học Cao cấp'],
    ['LLCT', 'politicalTheory', 'cử nhân', 'Cử nhân'],
    ['LLCT', 'politicalTheory', 'TC', 'Trung cấp'],
    ['LLCT', 'politicalTheory', 'Chưa qua đào tạo', 'Chưa qua đào tạo'],
    ['Xếp loại', 'grade', 'HTXSNV', 'Hoàn thành xuất sắc nhiệm vụ'],
    ['Xếp loại', 'grade', 'HTTNV', 'Hoàn thành tốt nhiệm vụ'],
    ['Xếp loại', 'grade', 'HTT NV', 'Hoàn thành tốt nhiệm vụ'],
    ['Xếp loại', 'grade', 'HTNV', 'Hoàn thành nhiệm vụ'],
    ['Xếp loại', 'grade', 'HT nhiệm vụ', 'Hoàn thành nhiệm vụ'],
    ['Xếp loại', 'grade', 'Hoàn thành tốt NV', 'Hoàn thành tốt nhiệm vụ'],
    ['Xếp loại', 'grade', 'Hoàn thành XSNV', 'Hoàn thành xuất sắc nhiệm vụ'],
    ['Xếp loại', 'grade', 'HTTNV 2025', 'Hoàn thành tốt nhiệm vụ'],
    ['Xếp loại', 'grade', 'HTTNV 2024, HTNV 2025', 'HTTNV 2024, HTNV 2025'],
    ['Xếp loại', 'grade', 'KHTNV', 'Không hoàn thành nhiệm vụ'],
    ['Xếp loại', 'grade', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành tốt nhiệm vụ'],
    ['Xếp loại', 'grade', 'HOÀN THÀNH XUẤT SẮC NHIỆM VỤ', 'Hoàn thành xuất sắc nhiệm vụ'],
    ['Cấp công tác', 'cadreLevel', 'xã', 'Cấp xã'],
    ['Cấp công tác', 'cadreLevel', 'Cấp Tỉnh', 'Cấp tỉnh'],
    ['Diện quản lý', 'managementGroup', 'BTV Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy quản lý'],
    ['Diện quản lý', 'managementGroup', 'BTV Huyện uỷ quản lý', 'Ban Thường vụ Huyện ủy quản lý'],
  ];
  test.each(spellings)('%s %s: %j is %s', (header, field, cell, name) =>
    expect(valuesOf(read(header, [cell]), field)).toEqual([name]),
  );
  test.each([
    ...['Không xếp loại', 'Không đánh giá', 'KHÔNG XẾP LOẠI', 'Khong danh gia', 'KXL'],
    ...['Không xếp loại (nghỉ thai sản)', 'Không đánh giá, xếp loại'],
  ])('%s says that there is no grade', (cell) => {
    const roster = read('Xếp loại', [cell, 'HTNV']);
    expect(valuesOf(roster, 'grade')).toEqual(['Không xếp loại', 'Hoàn thành nhiệm vụ']);
    expect(codesOf(roster)).toEqual(['value-none']);
  });
  test.each(['Chưa xếp loại', 'chưa đánh giá', 'Chưa đánh giá - mới tuyển dụng', 'CXL'])(
    '%s says that there is no grade yet',
    (cell) => {
      const roster = read('Xếp loại', [cell]);
      expect(valuesOf(roster, 'grade')).toEqual(['Chưa xếp loại']);
      expect(codesOf(roster)).toEqual(['value-none']);
    },
  );
  test('a column for those who were not graded, to be marked with an x', () => {
    const roster = readRoster([
      ['Họ và tên', 'Ngày sinh', 'HTTNV', 'Không xếp loại'],
      ['Nguyễn Văn An', '15/8/1975', 'x', null],
      ['Trần Thị Bình', '15/8/1975', null, 'x'],
    ]);
    expect(valuesOf(roster, 'grade')).toEqual(['Hoàn thành tốt nhiệm vụ', 'Không xếp loại']);
  });
  test('the names are in their order', () => {
    const field = read('LLCT', ['TC']).fields.find(({ key }) => key === 'politicalTheory');
    expect(field?.vocabulary).toEqual([
      'Chưa qua đào tạo',
      'Sơ cấp',
      'Trung cấp',
      'Cao cấp',
      'Cử nhân',
    ]);
    const column = read('LLCT', ['Cử nhân', 'TC', 'lạ', null]).columns.get('politicalTheory');
    if (column?.kind !== 'text') throw new Error('no text');
    expect(Array.from(column.codes, (code) => column.ranks?.[code])).toEqual([4, 2, NaN, NaN]);
  });
  test('a value outside stays as typed, without a rank, with an issue', () => {
    const roster = read('Xếp loại', ['HTTNV', 'Loại A', null]);
    expect(valuesOf(roster, 'grade')).toEqual(['Hoàn thành tốt nhiệm vụ', 'Loại A', '']);
    expect(roster.issues).toMatchObject([
      { code: 'value-not-in-vocabulary', parameters: { examples: ['Loại A'] } },
    ]);
  });
  test('a workbook adds spellings of its own, in any field', () => {
    const mapping = { aliases: { grade: { 'Hoàn thành tốt nhiệm vụ': ['Loại A'] } } };
    expect(valuesOf(read('Xếp loại', ['loại a'], mapping), 'grade')).toEqual([
      'Hoàn thành tốt nhiệm vụ',
    ]);
    const own = { aliases: { position: { 'Bí thư Đảng ủy': ['BT', 'BTĐU'] } } };
    expect(valuesOf(read('Chức vụ', ['BT', 'Ủy viên'], own), 'position')).toEqual([
      'Bí thư Đảng ủy',
      'Ủy viên',
    ]);
    expect(codesOf(read('Chức vụ', ['BT', 'Ủy viên'], own))).toEqual([]);
  });
});

describe('[R41] a group title tells the gender where the rows do not', () => {
  const AN = ['Nguyễn Văn An', '15/8/1975'];
  const BINH = ['Trần Thị Bình', '16/8/1975'];
  const CUONG = ['Lê Văn Cường', '17/8/1975'];
  const gendersOf = (rows: Grid, header = ['Họ và tên', 'Ngày sinh']) =>
    valuesOf(readRoster([header, ...rows]), 'gender');
  test.each([
    ['A. Nam', 'B. Nữ'],
    ['I. NAM', 'II. NỮ'],
    ['NAM', 'NỮ'],
    ['1. Cán bộ nam (02 đ/c)', '2. Cán bộ nữ: 01 đ/c'],
    ['I- Nam giới', 'II- Nữ giới'],
    ['A. Men', 'B. Women'],
  ])('%s, %s', (men, women) => {
    const roster = readRoster([['Họ và tên', 'Ngày sinh'], [men], AN, CUONG, [women], BINH]);
    expect(valuesOf(roster, 'gender')).toEqual(['Nam', 'Nam', 'Nữ']);
    expect(unitsOf(roster)).toEqual(['', '', '']);
    expect(roster.protocol.sheets[0]?.rows).toMatchObject({ person: 3, group: 2 });
  });
  test('with its number in a cell of its own', () => {
    const people = (name: string) => [1, name, '15/8/1975'];
    const rows = [['I', 'Nam: 02 đ/c'], people('Lê An'), [2, 'Nữ'], people('Lê Bé')];
    const roster = readRoster([['TT', 'Họ và tên', 'Ngày sinh'], ...rows]);
    expect(valuesOf(roster, 'gender')).toEqual(['Nam', 'Nữ']);
    expect(roster.protocol.sheets[0]?.rows).toMatchObject({ person: 2, group: 2 });
  });
  test('in every unit anew, and until the next unit begins', () => {
    const units = [['Xã An Lâm'], ['Nam'], AN, ['Nữ'], BINH, ['Xã An Bình'], CUONG];
    expect(gendersOf(units)).toEqual(['Nam', 'Nữ', '']);
    expect(unitsOf(readRoster([['Họ và tên', 'Ngày sinh'], ...units]))).toEqual([
      ...['Xã An Lâm', 'Xã An Lâm', 'Xã An Bình'],
    ]);
  });
  test('with the units within it', () => {
    const rows = [['A. Nam'], ['I. Xã An Lâm'], AN, ['Xã An Bình'], CUONG, ['B. Nữ'], BINH];
    expect(gendersOf(rows)).toEqual(['Nam', 'Nam', 'Nữ']);
  });
  test('figures below a unit, and a year, tell none', () => {
    const rows = [['A. Xã An Lâm'], AN, ['Nữ: 0 đ/c'], ['Nữ', 1], BINH, ['I. Năm 2023'], CUONG];
    expect(readRoster([['Họ và tên', 'Ngày sinh'], ...rows]).columns.has('gender')).toBe(false);
  });
  test('what stands in the row goes before it', () => {
    const header = ['Họ và tên', 'Ngày sinh', 'Giới tính'];
    const rows = [['A. Nam'], [...AN, null], [...BINH, 'Nữ'], ['B. Nữ'], [...CUONG, 'nam']];
    const roster = readRoster([header, ...rows]);
    expect(valuesOf(roster, 'gender')).toEqual(['Nam', 'Nữ', 'Nam']);
    const [issue] = roster.issues.filter(({ code }) => code === 'gender-title-differs');
    expect(issue?.parameters['examples']).toEqual(['Trần Thị Bình', 'Lê Văn Cường']);
  });
  test('sources that differ stay open under a title too', () => {
    const header = ['Họ và tên', 'Ngày sinh', 'Nam', 'Nữ'];
    const both = ['x', 'x'];
    expect(gendersOf([['A. Nam'], [...AN, ...both], [...BINH, null, null]], header)).toEqual([
      '',
      'Nam',
    ]);
  });
});

describe('[R43] words that a workbook declares empty are missing', () => {
  test('in text, dates, marks and vocabularies', () => {
    const mapping = { emptyWords: ['Đóng', 'chưa có'] };
    expect(valuesOf(read('Chức vụ', ['Đóng', 'Bí thư'], mapping), 'position')).toEqual([
      '',
      'Bí thư',
    ]);
    expect(valuesOf(read('Ngày vào Đảng', ['CHƯA CÓ', '3/2/2000'], mapping), 'partyDate')[0]).toBe(
      '',
    );
    expect(valuesOf(read('Cấp ủy viên', ['x', 'đóng'], mapping), 'committeeMember')).toEqual([
      'yes',
      'no',
    ]);
    const graded = read('Xếp loại', ['chưa có', 'HTNV'], mapping);
    expect(valuesOf(graded, 'grade')).toEqual(['', 'Hoàn thành nhiệm vụ']);
    expect(codesOf(graded)).toEqual([]);
  });
  test('dashes and dots alone are empty without being declared', () => {
    expect(valuesOf(read('Chức vụ', ['-', '—', '...', 'Bí thư']), 'position')).toEqual([
      '',
      '',
      '',
      'Bí thư',
    ]);
  });
});

describe('[R44] text is kept as typed for printing and folded for comparing', () => {
  test('spaces around are dropped, the rest stays', () => {
    const column = read('Chức vụ', [' Bí thư  Đảng uỷ\u00a0', 'BÍ THƯ ĐẢNG ỦY']).columns.get(
      'position',
    );
    if (column?.kind !== 'text') throw new Error('no text');
    expect(column.values).toEqual(['', 'Bí thư  Đảng uỷ', 'BÍ THƯ ĐẢNG ỦY']);
    expect(column.folded[1]).toBe(column.folded[2]);
  });
  test('numbers of persons keep their zeros, typed as text or as numbers', () => {
    expect(valuesOf(read('Số hiệu', ['0123', 456]), 'personId')).toEqual(['0123', '456']);
  });
  test('error values are missing, with an issue', () => {
    const roster = read('Chức vụ', ['#N/A', '#DIV/0!', 'Bí thư']);
    expect(valuesOf(roster, 'position')).toEqual(['', '', 'Bí thư']);
    expect(roster.issues).toMatchObject([{ code: 'cell-error', parameters: { count: 2 } }]);
  });
  test('numbers stored as text are numbers in a column of numbers', () => {
    const roster = read('Số con', [2, '3', ' 4 ', 'hai', null, 1, 0, 5]);
    expect(valuesOf(roster, 'số con')).toEqual(['2', '3', '4', '', '', '1', '0', '5']);
    expect(codesOf(roster)).toEqual(['number-unreadable']);
  });
});

describe('[R41] an x tells the gender that its header names', () => {
  test.each([
    ...[
      'Nữ',
      'Nữ (x)',
      'Nữ ghi x',
      'Nữ đánh dấu x',
      'Nữ = x',
      'Phụ nữ',
      'Là nữ',
      'Đ/c nữ',
      'Nữ giới',
    ],
    ...['Giới tính (nữ: x)', 'Giới tính (nữ đánh dấu x)', 'Giới tính nữ', 'GT: nữ', 'Phái (nữ)'],
  ])('%s', (header) => {
    const roster = readRoster([
      ['Họ và tên', 'Ngày sinh', header],
      ['Nguyễn Văn An', '15/8/1975', null],
      ['Trần Thị Bình', '16/8/1975', 'x'],
    ]);
    expect(valuesOf(roster, 'gender')).toEqual(['Nam', 'Nữ']);
  });
  test.each(['Giới tính (nữ: x)', 'Giới tính (Nam/Nữ)'])(
    'words under %s say it themselves',
    (header) => {
      const roster = readRoster([
        ['Họ và tên', 'Ngày sinh', header],
        ['Nguyễn Văn An', '15/8/1975', 'Nam giới'],
        ['Trần Thị Bình', '16/8/1975', 'nữ giới'],
      ]);
      expect(valuesOf(roster, 'gender')).toEqual(['Nam', 'Nữ']);
    },
  );
});

describe('[R45] old encodings are found per column and offered, never converted silently', () => {
  const tcvn3 = ['NguyÔn V¨n An', 'TrÇn ThÞ B×nh', 'Lª V¨n C\u00ad¬ng'];
  const vni = ['Nguyeãn Vaên An', 'Traàn Thò Bình', 'Leâ Vaên Cöôøng'];
  const unicode = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Hoà', 'Vũ Khoái', 'Tạ Tuân', 'LÊ THÀNH'];
  test('by their letters', () => {
    expect([detectLegacy(tcvn3), detectLegacy(vni), detectLegacy(unicode)]).toEqual([
      'TCVN3',
      'VNI',
      null,
    ]);
    expect(detectLegacy(['Lê Hoà', 'Võ Toàn', 'Hà Quý', 'Lý Khoa'])).toBeNull();
    expect(detectLegacy(unicode.map((name) => name.normalize('NFD')))).toBeNull();
  });
  test('every letter has its counterpart', () => {
    expect(decodeLegacy('Céng hßa X· héi chñ nghÜa ViÖt Nam', 'TCVN3')).toBe(
      'Cộng hòa Xã hội chủ nghĩa Việt Nam',
    );
    expect(decodeLegacy('Coäng hoøa Xaõ hoäi chuû nghóa Vieät Nam', 'VNI')).toBe(
      'Cộng hòa Xã hội chủ nghĩa Việt Nam',
    );
    expect(decodeLegacy('§¶ng uû ph­êng H¶i T©n', 'TCVN3')).toBe('Đảng uỷ phường Hải Tân');
    expect(decodeLegacy('Ñaûng uûy phöôøng Haûi Taân', 'VNI')).toBe('Đảng ủy phường Hải Tân');
  });
  const grid = [
    ['Họ và tên', 'Ngày sinh', 'Chức vụ'],
    ...tcvn3.map((name) => [name, '15/8/1975', 'Bí thư']),
  ];
  test('the column stays as typed, with an issue that shows the conversion', () => {
    const roster = readRoster(grid);
    expect(valuesOf(roster, 'name')).toEqual(tcvn3);
    expect(roster.issues).toMatchObject([
      {
        code: 'column-legacy-text',
        parameters: {
          column: 'Họ và tên',
          encoding: 'TCVN3',
          converted: ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cương'],
        },
      },
    ]);
  });
  test('a column of few different values is offered beside one that is in that encoding', () => {
    const genders = ['Nam', 'N÷', 'Nam'];
    const rows = tcvn3.map((name, at) => [name, '15/8/1975', genders[at] ?? null]);
    const list = [['Họ và tên', 'Ngày sinh', 'Giới tính'], ...rows];
    const roster = readRoster(list);
    const offered = roster.issues.filter(({ code }) => code === 'column-legacy-text');
    expect(offered.map(({ parameters }) => parameters['converted'])).toEqual([
      ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cương'],
      ['Nữ'],
    ]);
    const encodings = { 'Họ và tên': 'TCVN3' as const, 'Giới tính': 'TCVN3' as const };
    const agreed = readRoster(list, { mapping: { sheets: { Sheet1: { encodings } } } });
    expect(valuesOf(agreed, 'gender')).toEqual(['Nam', 'Nữ', 'Nam']);
    expect(codesOf(agreed)).toEqual([]);
    const alone = readRoster([list[0] ?? [], ['Lê Hải', '15/8/1975', 'N÷']]);
    expect(codesOf(alone)).toEqual(['value-not-in-vocabulary']);
  });
  test('it is converted when a person agreed', () => {
    const mapping = { sheets: { Sheet1: { encodings: { 'Họ và tên': 'TCVN3' as const } } } };
    const roster = readRoster(grid, { mapping });
    expect(valuesOf(roster, 'name')).toEqual(['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cương']);
    expect(codesOf(roster)).toEqual([]);
  });
});

describe('[R46] the management group of a sheet is told by its titles or its tab', () => {
  const titles: [string, string][] = [
    ['DANH SÁCH CẤP ỦY VIÊN CẤP XÃ NHIỆM KỲ 2020 - 2025', 'Cấp ủy viên cấp xã'],
    ['DANH SÁCH CÁN BỘ DIỆN BAN THƯỜNG VỤ TỈNH ỦY QUẢN LÝ', 'Ban Thường vụ Tỉnh ủy quản lý'],
    ['Cán bộ diện BTV Tỉnh uỷ quản lý', 'Ban Thường vụ Tỉnh ủy quản lý'],
    [
      'CÁN BỘ DIỆN BAN THƯỜNG VỤ HUYỆN ỦY, THỊ ỦY, THÀNH ỦY QUẢN LÝ',
      'Ban Thường vụ Huyện ủy quản lý',
    ],
    ['Danh sách đảng viên', ''],
  ];
  test.each(titles)('%s', (title, group) => {
    const grid = [[title], ['Họ và tên', 'Ngày sinh'], ['Nguyễn Văn An', '15/8/1975']];
    const roster = readRoster(grid);
    expect(
      roster.columns.has('managementGroup') ? valuesOf(roster, 'managementGroup')[0] : '',
    ).toBe(group);
  });
  test('a column of its own goes before the title', () => {
    const roster = readRoster([
      ['CẤP ỦY VIÊN CẤP XÃ'],
      ['Họ và tên', 'Ngày sinh', 'Diện quản lý'],
      ['Nguyễn Văn An', '15/8/1975', 'BTV Tỉnh ủy quản lý'],
    ]);
    expect(valuesOf(roster, 'managementGroup')).toEqual(['Ban Thường vụ Tỉnh ủy quản lý']);
  });
});
