import fc from 'fast-check';
import type { RowKind } from '../../../src/core/roster/ReadingProtocol';
import type { RawCell } from '../../../src/core/roster/RosterInput';
import { RosterReader } from '../../../src/core/roster/RosterReader';
import { codesOf, day, readRoster, unitsOf, valuesOf, type Grid } from '../../support/readRoster';

const HEADER = ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Xếp loại'];
const AN: readonly RawCell[] = [1, 'Nguyễn Văn An', '15/8/1975', 'Bí thư', 'HTTNV'];
const BINH: readonly RawCell[] = [2, 'Trần Thị Bình', '16/8/1975', 'Ủy viên', 'HTNV'];

/** What a row between two people is taken for. */
function kindOf(row: readonly RawCell[]): RowKind | undefined {
  const without = readRoster([HEADER, AN, BINH]).protocol.sheets[0]?.rows;
  const rows = readRoster([HEADER, AN, row, BINH]).protocol.sheets[0]?.rows;
  const kinds = Object.keys(rows ?? {}) as RowKind[];
  return kinds.find((kind) => (rows?.[kind] ?? 0) > (without?.[kind] ?? 0));
}

describe('[R20] a row is a person when it has a name and more than a name', () => {
  const people: [string, readonly RawCell[]][] = [
    ['everything', [3, 'Lê Văn Cường', 28_000, 'Ủy viên', 'HTTNV']],
    ['a text date', [3, 'Lê Văn Cường', '1/2/1980', null, null]],
    ['a year', [null, 'Lê Văn Cường', 1980, null, null]],
    ['no birth date', [3, 'Lê Văn Cường', null, 'Ủy viên', 'HTTNV']],
    ['only a running number', [3, 'Lê Văn Cường', null, null, null]],
    ['only a name', [null, 'Lê Văn Cường', null, null, null]],
    ['a broken birth date', [3, 'Lê Văn Cường', '31/02/1980', null, null]],
    ['a name in capitals', [3, 'LÊ VĂN CƯỜNG', '1/2/1980', null, null]],
    ['decomposed letters', [3, 'Lê Văn Cường'.normalize('NFD'), '1/2/1980', null, null]],
    ['a family name like a label', [3, 'Tống Văn Cộng', '1/2/1980', null, null]],
    ['a family name Cộng', [3, 'Công Văn Khuyết', '1/2/1980', 'Ủy viên', null]],
    ['a family name like a unit', [3, 'Đoàn Văn An', null, null, null]],
    ['the family Tô', [3, 'Tô Văn An', null, null, null]],
    ['the family Bàn', [3, 'Bàn Văn An', 27_000, null, null]],
    ['a number before the name', [null, '3. Lê Văn Cường', null, 'Ủy viên', null]],
    ['the family Thiều', [3, 'Thiều Văn An', null, 'Ủy viên', null]],
    ['the family Mẫu', [3, 'Mẫu Văn An', null, 'Ủy viên', null]],
    ['the family Tống without accents', [3, 'Tong Van An', '1/2/1980', null, null]],
    ['the family Công without accents, in capitals', [3, 'CONG VAN AN', 1980, 'Uy vien', null]],
    ['the family Ban without a birth date', [3, 'Ban Thị Hoa', null, 'Ủy viên', null]],
    ['an error for a name', [3, '#N/A', '1/2/1980', 'Ủy viên', 'HTTNV']],
  ];
  test.each(people)('%s', (_, row) => expect(kindOf(row)).toBe('person'));
});

describe('[R21] totals are no people, whatever stands under the dates', () => {
  const totals: [string, readonly RawCell[]][] = [
    ['Cộng in the first column', ['Cộng', null, 2, null, null]],
    ['Cộng: 2', ['Cộng: 2', null, null, null, null]],
    ['Cộng in the name column', [null, 'Cộng', 2, 2, null]],
    ['Tổng số with a serial-like count', [null, 'Tổng số', 27_000, 3, 1]],
    ['Tổng cộng with text', [null, 'TỔNG CỘNG', '2 đồng chí', null, null]],
    ['Cộng huyện Nam Sách', ['Cộng huyện Nam Sách', null, 25, 3, 1]],
    ['Mang sang', [null, 'Mang sang', 2, null, null]],
    ['Chuyển sang trang', [null, 'Chuyển sang trang', 2, null, null]],
    ['Chuyển trang sau', [null, 'Chuyển trang sau', 2, null, null]],
    ['Lũy kế', [null, 'Lũy kế', 2, 2, null]],
    ['Total', [null, 'Total', 27_000, null, null]],
    ['Tong so without accents', [null, 'Tong so', 27_000, 3, 1]],
    ['TONG CONG without accents', [null, 'TONG CONG', 1980, '3 nu', null]],
    ['Cộng beside the name of a unit', ['Cộng', 'Nam Sách', 25, '3 nữ', null]],
    ['counts without a label', [null, null, 25, 3, 1]],
    ['the year of the youngest', [null, 'Trẻ nhất', 1990, null, null]],
    ['the year of the oldest', [null, 'Tuổi cao nhất', 1966, null, null]],
    ['decomposed', [null, 'Tổng số'.normalize('NFD'), 27_000, 3, 1]],
  ];
  test.each(totals)('%s', (_, row) => expect(kindOf(row)).toBe('total'));
});

test('[R21] a commune named like a total, before the names, makes no totals of its people', () => {
  const header = ['Xã', 'Họ và tên', 'Ngày sinh', 'Chức vụ'];
  const rows = ['An Lâm', 'Cộng Lạc', 'Cộng Lạc'].map((commune, row) => [
    commune,
    `Nguyễn Văn ${'ABC'.charAt(row)}n`,
    row === 1 ? null : '15/8/1975',
    'Ủy viên',
  ]);
  const roster = readRoster([header, ...rows]);
  expect(roster.protocol.sheets[0]?.rows).toMatchObject({ person: 3, total: 0 });
});

describe('[R22] vacancies are no people', () => {
  const vacancies: [string, readonly RawCell[]][] = [
    ['Khuyết', [3, 'Khuyết', null, 'Phó Bí thư', null]],
    ['(khuyết)', [3, '(khuyết)', null, 'Phó Bí thư', null]],
    ['VACANT', [3, 'VACANT', null, 'Phó Bí thư', null]],
    ['Chờ bổ sung', [3, 'Chờ bổ sung', null, 'Phó Bí thư', null]],
    ['Đang xin ý kiến', [3, 'Đang xin ý kiến', null, 'Phó Bí thư', null]],
    ['Khuyết 01 đ/c', [3, 'Khuyết 01 đ/c', null, 'Phó Bí thư', null]],
    ['a post without a name', [3, null, null, 'Phó Bí thư', null]],
  ];
  test.each(vacancies)('%s', (_, row) => expect(kindOf(row)).toBe('vacancy'));
});

describe('[R23] other lines are told apart', () => {
  const lines: [RowKind, readonly RawCell[]][] = [
    ['blank', [null, null, null, null, null]],
    ['blank', ['', ' ', '\u00a0', null, '']],
    ['header', HEADER],
    ['header', ['TT', 'HỌ VÀ TÊN', 'Ngày sinh', 'Chức vụ', 'Xếp loại']],
    ['header', ['(1)', '(2)', '(3)', '(4)', '(5)']],
    ['header', [1, 2, 3, 4, 5]],
    ['group', ['I. Thành ủy Hải Dương', null, null, null, null]],
    ['group', ['I', 'Thành ủy Hải Dương', null, null, null]],
    ['group', [null, '1. Đảng bộ phường Hải Tân', null, null, null]],
    ['group', ['a)', 'Ban Thường vụ', null, null, null]],
    ['group', [null, 'Huyện Nam Sách', null, null, null]],
    ['group', ['II', 'Huyện Nam Sách (12 đồng chí)', null, null, null]],
    ['group', ['II', 'Tổng công ty Điện lực', null, null, null]],
    ['group', ['II', 'Huyện Nam Sách', 25, 3, 1]],
    ['group', ['II', 'Huyện Nam Sách', 2500, 300, 100]],
    ['group', ['II', 'Các xã phía Bắc', 25, 3, 1]],
    ['group', [null, 'Đoàn Thanh niên', null, null, null]],
    ['note', ['— A —', null, null, null, null]],
    ['note', [null, 'A', null, null, null]],
    ['note', ['Ghi chú: số liệu đến 30/11/2023', null, null, null, null]],
    ['note', ['(*) Mới bổ sung', null, null, null, null]],
    ['rejected', [3, null, '1/2/1980', 'Ủy viên', 'HTNV']],
    ['signature', [null, 'NGƯỜI LẬP BIỂU', null, 'TM. BAN THƯỜNG VỤ', null]],
    ['signature', [null, null, null, 'Hải Dương, ngày 30 tháng 11 năm 2023', null]],
  ];
  test.each(lines)('%s: %j', (kind, row) => expect(kindOf(row)).toBe(kind));
});

test('[R21] shares below a list of many columns are no person', () => {
  const header = ['TT', 'Họ và tên', 'Năm sinh', 'Nữ', 'SC', 'TC', 'CC', 'Đảng viên'];
  const an = [1, 'Nguyễn Văn An', 1975, null, null, null, 'x', 'x'];
  for (const label of [
    'Tỷ lệ (%)',
    'Tỉ lệ %',
    'Số lượng',
    'Nữ',
    'Dưới 40 tuổi',
    'Dân tộc thiểu số',
  ]) {
    const roster = readRoster([header, an, [null, label, null, 50, 33.3, 33.3, 33.4, 100]]);
    expect([label, roster.rowCount]).toEqual([label, 1]);
  }
});

test('[R25] a count in the place of a name is nobody: the line heads those below it', () => {
  const roster = readRoster([
    ['TT', 'Đơn vị', 'Họ và tên', 'Ngày sinh', 'Chức vụ'],
    [1, 'Xã Hà Bắc', '02 người', null, null],
    [null, null, 'Nguyễn Văn An', '15/8/1975', 'Bí thư'],
    [null, null, 'Trần Thị Bình', '16/8/1975', 'Ủy viên'],
  ]);
  expect(unitsOf(roster)).toEqual(['Xã Hà Bắc', 'Xã Hà Bắc']);
});

test('[R23] names under a signature block are not people', () => {
  const roster = readRoster([
    HEADER,
    AN,
    [],
    [null, null, null, 'Hải Dương, ngày 30 tháng 11 năm 2023'],
    [null, 'NGƯỜI LẬP BIỂU', null, 'TRƯỞNG BAN'],
    [],
    [null, 'Phạm Thị Hoa', null, 'Vũ Văn Long'],
  ]);
  expect(roster.rowCount).toBe(1);
  expect(roster.protocol.sheets[0]?.rows).toMatchObject({ person: 1, signature: 3, blank: 2 });
});

test('[R24] every row has a line in the protocol', () => {
  const grid: Grid = [
    ['DANH SÁCH'],
    HEADER,
    ['I. Huyện Nam Sách'],
    AN,
    AN,
    [3, 'Khuyết', null, 'Ủy viên', null],
    ['Cộng', 2],
    [],
    ['Ghi chú: hết'],
    [4, null, '1/2/1980', 'Ủy viên', 'HTNV'],
  ];
  const rows = readRoster(grid).protocol.sheets[0]?.rows;
  const counts = Object.values(rows ?? {});
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(grid.length);
  expect(rows).toEqual({
    ...{ person: 1, title: 1, header: 1, group: 1, total: 1, blank: 1 },
    ...{ vacancy: 1, continued: 0, repeat: 1, signature: 0, note: 1, rejected: 1 },
  });
});

describe('[R23] signers without a formula of signing are neither people nor vacancies', () => {
  const footers: [string, Grid][] = [
    [
      'under the posts',
      [[], [null, null, null, 'TRƯỞNG BAN'], [], [null, null, null, 'Vũ Văn Long']],
    ],
    ['under the posts, without a title', [[null, null, null, 'Vũ Văn Long']]],
    ['under names and posts', [[null, 'Đỗ Thị Thảo', null, 'Vũ Văn Long']]],
    [
      'with titles in capitals',
      [[], [null, 'CÁN BỘ TỔNG HỢP', null, 'TRƯỞNG PHÒNG'], [null, 'Đỗ Thị Thảo', null, 'Vũ Long']],
    ],
    [
      'with titles in small letters',
      [[], [null, 'Cán bộ tổng hợp', null, 'Trưởng phòng'], [], [null, 'Đỗ Thị Thảo']],
    ],
    [
      'who drew it up',
      [
        [null, 'Người tổng hợp', null, 'Trưởng phòng'],
        [null, 'Đỗ Thị Thảo'],
      ],
    ],
    ['a name alone', [[], [null, 'Đỗ Thị Thảo']]],
  ];
  test.each(footers)('%s', (_, rows) => {
    const roster = readRoster([HEADER, AN, [2, ...BINH.slice(1)], ...rows]);
    expect(roster.rowCount).toBe(2);
    expect(roster.protocol.sheets[0]?.rows).toMatchObject({ vacancy: 0, rejected: 0, note: 0 });
  });
  test.each<[string, readonly RawCell[]]>([
    ['with a number', [3, 'Đỗ Thị Thảo', null, null]],
    ['with a birth date', [null, 'Đỗ Thị Thảo', 1975, null]],
    ['with a post', [null, 'Đỗ Thị Thảo', null, 'Ủy viên']],
  ])('somebody %s is a person below a blank line too', (_, row) => {
    expect(readRoster([HEADER, AN, [], row]).rowCount).toBe(2);
  });
  test('a name that is not Vietnamese is no title', () => {
    const rows = [
      [],
      [null, 'Y HUYNH NIÊ', null, 'TRƯỞNG PHÒNG'],
      [],
      [null, 'Sùng A Páo', null, 'Ủy viên'],
    ];
    expect(readRoster([HEADER, AN, ...rows]).rowCount).toBe(3);
  });
  test('a name alone is a person where nobody is numbered', () => {
    const header = HEADER.slice(1);
    expect(readRoster([header, AN.slice(1), [], ['Đỗ Thị Thảo']]).rowCount).toBe(2);
  });
});

describe('[R25] group titles are the unit path of the rows below', () => {
  const path = (rows: Grid) => unitsOf(readRoster([HEADER, ...rows]));
  test('three levels, each ended by its like', () => {
    expect(
      path([
        ['A. KHỐI HUYỆN'],
        ['I. Thành ủy Hải Dương'],
        ['1. Đảng bộ phường Hải Tân'],
        AN,
        ['2. Đảng bộ phường Bình Hàn'],
        AN,
        ['II. Huyện ủy Nam Sách'],
        AN,
        ['1. Đảng bộ xã An Lâm'],
        AN,
        ['B. KHỐI TỈNH'],
        AN,
      ]),
    ).toEqual([
      'KHỐI HUYỆN / Thành ủy Hải Dương / Đảng bộ phường Hải Tân',
      'KHỐI HUYỆN / Thành ủy Hải Dương / Đảng bộ phường Bình Hàn',
      'KHỐI HUYỆN / Huyện ủy Nam Sách',
      'KHỐI HUYỆN / Huyện ủy Nam Sách / Đảng bộ xã An Lâm',
      'KHỐI TỈNH',
    ]);
  });
  test('without numbering the kind of unit tells the level', () => {
    expect(
      path([['Huyện Nam Sách'], ['Xã An Lâm'], AN, ['Xã An Bình'], AN, ['Huyện Kinh Môn'], AN]),
    ).toEqual(['Huyện Nam Sách / Xã An Lâm', 'Huyện Nam Sách / Xã An Bình', 'Huyện Kinh Môn']);
  });
  test.each(['TT Lai Cách', 'P. Hải Tân', 'Xã An Lâm'])('%s with a number is no person', (unit) => {
    expect(path([[1, unit], AN])).toEqual([unit]);
  });
  test.each(['3 đ/c', '(03 đồng chí)', '25 người'])('a title with %s behind it is one', (count) => {
    expect(path([['I', 'Xã An Lâm', null, null, count], AN])).toEqual(['Xã An Lâm']);
  });
  test('a title between dashes is no unit', () => {
    expect(path([['Huyện Nam Sách'], ['— A —'], AN])).toEqual(['Huyện Nam Sách']);
  });
  test('letters C and D follow A and B, and I is a Roman one', () => {
    expect(path([['C. Khối Đảng'], AN, ['D. Khối Nhà nước'], ['I. Sở Nội vụ'], AN])).toEqual([
      'Khối Đảng',
      'Khối Nhà nước / Sở Nội vụ',
    ]);
  });
});

test.each([
  ['1. Đảng bộ xã An Lâm: 03 đồng chí', 'Đảng bộ xã An Lâm'],
  ['2. Đảng bộ xã An Lâm - 2 đ/c', 'Đảng bộ xã An Lâm'],
  ['Xã An Lâm (04 đ/c)', 'Xã An Lâm'],
  ['A. NAM', ''],
  ['II. Cán bộ nữ', ''],
  ['B. CÁN BỘ TRẺ DƯỚI 40 TUỔI', ''],
])('[R25] %s heads the rows of the unit "%s"', (title, unit) => {
  expect(unitsOf(readRoster([HEADER, [title], AN]))).toEqual([unit]);
});

describe('[R25] the line right above a header heads its list where the sheet holds several', () => {
  const other = ['Họ và tên', 'Ngày sinh', 'Chức vụ'];
  const an = AN.slice(1, 4);
  const path = (rows: Grid) => unitsOf(readRoster(rows));
  test('the header printed again below the next unit', () => {
    const lists = [['I. Xã An Lâm'], HEADER, AN, [], ['II. Xã An Bình'], HEADER, BINH];
    expect(path([['CẤP ỦY VIÊN'], [], ...lists])).toEqual(['Xã An Lâm', 'Xã An Bình']);
  });
  test('with titles of its own within the list', () => {
    const first = [['I. Xã An Lâm'], HEADER, ['1. Chi bộ Một'], AN, ['2. Chi bộ Hai'], BINH];
    expect(path([...first, ['II. Xã An Bình'], HEADER, AN])).toEqual([
      'Xã An Lâm / Chi bộ Một',
      'Xã An Lâm / Chi bộ Hai',
      'Xã An Bình',
    ]);
  });
  test('units without a number', () => {
    const lists = [['Xã An Lâm'], HEADER, AN, ['Cộng', null, 1], ['Xã An Bình'], HEADER, BINH];
    expect(path(lists)).toEqual(['Xã An Lâm', 'Xã An Bình']);
  });
  test('a list with other columns', () => {
    const lists = [['A. Xã An Lâm'], HEADER, AN, BINH, ['B. Xã An Bình'], [], other, an];
    expect(path(lists)).toEqual(['Xã An Lâm', 'Xã An Lâm', 'Xã An Bình']);
  });
  test.each<[string, Grid]>([
    ['a single list', [['I. Xã An Lâm'], HEADER, AN, BINH]],
    ['a header printed again on the next page', [['Xã An Lâm'], HEADER, AN, HEADER, BINH]],
    [
      'letterheads of the offices that made the lists',
      [
        ...[['TỈNH ỦY HẢI DƯƠNG', null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'], ['BAN TỔ CHỨC']],
        ...[['DANH SÁCH CẤP ỦY VIÊN'], HEADER, AN, []],
        ...[['HUYỆN ỦY NAM SÁCH'], ['BAN TỔ CHỨC'], ['DANH SÁCH CẤP ỦY VIÊN'], HEADER, BINH],
      ],
    ],
  ])('%s: the line is a title', (_, rows) => {
    expect(new Set(path(rows))).toEqual(new Set(['']));
  });
  test.each(['Đơn vị tính: người', 'Đơn vị: người', 'ĐƠN VỊ: ĐỒNG CHÍ'])(
    '%s: what the figures are counted in names no unit',
    (unit) => expect(path([[unit], HEADER, AN, [unit], HEADER, BINH])).toEqual(['', '']),
  );
  const between: [string, Grid][] = [
    ['a date', [['(Tính đến ngày 30/11/2023)']]],
    [
      'a blank line and what figures are counted in',
      [[], [null, null, null, 'Đơn vị tính: người']],
    ],
    ['the title of the list and its number', [['DANH SÁCH CẤP ỦY VIÊN'], [], ['Biểu số 2']]],
    ['a note', [['*'], ['Nhiệm kỳ 2020 - 2025']]],
  ];
  test.each(between)('with %s between the unit and the header', (_, lines) => {
    const head = [['TỈNH ỦY HẢI DƯƠNG'], ['BAN TỔ CHỨC'], ['']];
    const list = (unit: string, person: readonly RawCell[]) => [
      ...[...head, [unit], ...lines, HEADER, person, [null, 'Tổng số', null, 1], []],
      ...[[null, null, null, 'TRƯỞNG BAN'], [], [null, null, null, 'Vũ Văn Long'], []],
    ];
    const units = (...names: string[]) =>
      path([...list(names[0] ?? '', AN), ...list(names[1] ?? '', BINH)]);
    expect(units('PHƯỜNG AN HOA', 'XÃ AN BÌNH')).toEqual(['PHƯỜNG AN HOA', 'XÃ AN BÌNH']);
    expect(units('Đơn vị: Xã An Lâm', 'Đơn vị: An Bình')).toEqual(['Xã An Lâm', 'An Bình']);
    expect(units('Đơn vị: Sở Nội vụ', 'Đơn vị: Sở Y tế')).toEqual(['Sở Nội vụ', 'Sở Y tế']);
    expect(units('HUYỆN NAM SÁCH', 'Huyện Kinh Môn')).toEqual(['HUYỆN NAM SÁCH', 'Huyện Kinh Môn']);
    expect(units('SỞ NỘI VỤ', 'Sở Y tế')).toEqual(['', '']);
  });
  test('beside the motto of a letterhead', () => {
    const list = (unit: string, person: readonly RawCell[]) => [
      ...[['HUYỆN ỦY NAM SÁCH', null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM']],
      ...[[unit, null, null, 'Nam Sách, ngày 30 tháng 11 năm 2023'], ['DANH SÁCH'], HEADER, person],
    ];
    const lists = [...list('ĐẢNG BỘ XÃ AN LÂM', AN), [], ...list('ĐẢNG BỘ XÃ AN BÌNH', BINH)];
    expect(path(lists)).toEqual(['ĐẢNG BỘ XÃ AN LÂM', 'ĐẢNG BỘ XÃ AN BÌNH']);
  });
  test('the district right above a commune', () => {
    const list = (...titles: string[]) => [...titles.map((title) => [title]), HEADER];
    expect(
      path([
        ...[...list('I. HUYỆN NAM SÁCH', '1. Xã An Lâm'), AN, ...list('2. Xã An Bình'), BINH],
        ...[...list('II. HUYỆN KINH MÔN', '1. Xã An Lâm'), BINH],
      ]),
    ).toEqual([
      'HUYỆN NAM SÁCH / Xã An Lâm',
      'HUYỆN NAM SÁCH / Xã An Bình',
      'HUYỆN KINH MÔN / Xã An Lâm',
    ]);
  });
  test('a label and its unit in two cells', () => {
    const [one, other] = ['Xã An Lâm', 'Xã An Bình'].map((unit) => ['Đơn vị:', unit]);
    expect(path([one ?? [], HEADER, AN, [], other ?? [], HEADER, BINH])).toEqual([
      'Xã An Lâm',
      'Xã An Bình',
    ]);
  });
  test('the next page of a list goes on with its unit', () => {
    const page = [['DANH SÁCH CẤP ỦY VIÊN (tiếp theo)'], HEADER];
    expect(path([HEADER, ['I. Xã An Lâm'], AN, [], ['BAN TỔ CHỨC'], ...page, BINH])).toEqual([
      'Xã An Lâm',
      'Xã An Lâm',
    ]);
  });
  test('the title of all the lists heads none of them', () => {
    const lists = [['I. Xã An Lâm'], AN, ['II. Xã An Bình'], HEADER, BINH];
    expect(path([['Đảng bộ tỉnh Hải Dương'], HEADER, ...lists])).toEqual([
      'Xã An Lâm',
      'Xã An Bình',
    ]);
  });
});

describe('[R26] unit columns and titles agree', () => {
  const header = ['Họ và tên', 'Ngày sinh', 'Huyện', 'Xã', 'Chức vụ'];
  test('a column goes before a title of its level', () => {
    const roster = readRoster([
      header,
      ['I. Huyện ủy Nam Sách'],
      ['Nguyễn Văn An', '15/8/1975', 'Huyện Nam Sách', 'Xã An Lâm', 'Bí thư'],
      ['Trần Văn Bình', '16/8/1975', null, 'Xã An Lâm', 'Ủy viên'],
    ]);
    const place = 'Huyện Nam Sách / Xã An Lâm';
    expect(unitsOf(roster)).toEqual([place, place]);
  });
  test('cells under merged ones say what stands above, and that is noted', () => {
    const roster = readRoster([
      header,
      ['Nguyễn Văn An', '15/8/1975', 'Huyện Nam Sách', 'Xã An Lâm', 'Bí thư'],
      ['Trần Văn Bình', '16/8/1975', null, null, 'Ủy viên'],
      ['Lê Văn Cường', '17/8/1975', null, 'Xã An Bình', 'Bí thư'],
      ['Phạm Văn Dũng', '18/8/1975', 'Huyện Kinh Môn', 'Xã Hiệp An', 'Bí thư'],
      ['Vũ Văn Giang', '19/8/1975', null, null, 'Ủy viên'],
    ]);
    expect(unitsOf(roster)).toEqual([
      'Huyện Nam Sách / Xã An Lâm',
      'Huyện Nam Sách / Xã An Lâm',
      'Huyện Nam Sách / Xã An Bình',
      'Huyện Kinh Môn / Xã Hiệp An',
      'Huyện Kinh Môn / Xã Hiệp An',
    ]);
    expect(valuesOf(roster, 'commune')[1]).toBe('Xã An Lâm');
    expect(codesOf(roster)).toEqual(['cell-filled-down', 'cell-filled-down']);
  });
  test('a commune is not carried into another district', () => {
    const roster = readRoster([
      header,
      ['Nguyễn Văn An', '15/8/1975', 'Huyện Nam Sách', 'Xã An Lâm', 'Bí thư'],
      ['Trần Văn Bình', '16/8/1975', null, null, 'Ủy viên'],
      ['Lê Văn Cường', '17/8/1975', 'Huyện Kinh Môn', null, 'Ủy viên'],
    ]);
    expect(unitsOf(roster)[2]).toBe('Huyện Kinh Môn');
  });
  test('a blank among repeated values is missing, not filled', () => {
    const roster = readRoster([
      header,
      ['Nguyễn Văn An', '15/8/1975', 'Huyện Nam Sách', 'Xã An Lâm', 'Bí thư'],
      ['Trần Văn Bình', '16/8/1975', 'Huyện Nam Sách', null, 'Ủy viên'],
      ['Lê Văn Cường', '17/8/1975', 'Huyện Nam Sách', 'Xã An Lâm', 'Ủy viên'],
      ['Lê Văn Cảnh', '17/9/1975', 'Huyện Nam Sách', 'Xã An Lâm', 'Ủy viên'],
    ]);
    expect(unitsOf(roster)[1]).toBe('Huyện Nam Sách');
  });
  test.each(['nt', 'NT', '-nt-', 'như trên', '—', '"', '-//-', '//', '- " -', "-''-"])(
    '%j means as above',
    (ditto) => {
      const roster = readRoster([
        header,
        ['Nguyễn Văn An', '15/8/1975', 'Huyện Nam Sách', 'Xã An Lâm', 'Bí thư'],
        ['Trần Văn Bình', '16/8/1975', ditto, ditto, 'Ủy viên'],
      ]);
      expect(valuesOf(roster, 'commune')).toEqual(['Xã An Lâm', 'Xã An Lâm']);
      expect(roster.units.nodes).toHaveLength(3);
    },
  );
  test('nt means as above in every column, a dash only in unit columns', () => {
    const roster = readRoster([
      header,
      ['Nguyễn Văn An', '15/8/1975', 'Nam Sách', 'An Lâm', 'Ủy viên'],
      ['Trần Văn Bình', 'nt', 'nt', 'nt', 'nt'],
      ['Lê Văn Cường', '—', '—', '—', '—'],
    ]);
    expect(valuesOf(roster, 'birthDate')).toEqual(['1975-08-15', '1975-08-15', '']);
    expect(valuesOf(roster, 'position')).toEqual(['Ủy viên', 'Ủy viên', '']);
    expect(unitsOf(roster)[2]).toBe('Nam Sách / An Lâm');
  });
  test('one unit written in several ways is one node', () => {
    const roster = readRoster([
      header,
      ['Nguyễn Văn An', '15/8/1975', 'Thành phố Hải Dương', 'Phường Hải Tân', 'Bí thư'],
      ['Trần Văn Bình', '16/8/1975', 'TP. Hải Dương', 'P. Hải Tân', 'Ủy viên'],
      ['Lê Văn Cường', '17/8/1975', 'thành  phố HẢI DƯƠNG', 'Đảng bộ phường Hải Tân', 'Ủy viên'],
      ['Lê Văn Cảnh', '17/9/1975', 'Thành ủy Hải Dương', 'Hải Tân', 'Ủy viên'],
    ]);
    expect(roster.units.nodes.map(({ name, level }) => [name, level])).toEqual([
      ['', 'province'],
      ['Thành phố Hải Dương', 'district'],
      ['Phường Hải Tân', 'commune'],
    ]);
  });
  const kinds: [string, string][] = [
    ['Phường Hưng Đạo', 'commune'],
    ['P. Hưng Đạo', 'commune'],
    ['phuong Hung Dao', 'commune'],
    ['TT. Lai Cách', 'commune'],
    ['TT LAI CÁCH', 'commune'],
    ['x. An Lâm (cũ)', 'commune'],
    ['Thị uỷ Kinh Môn', 'district'],
    ['Đảng bộ quận Hồng Bàng', 'district'],
    ['P. Nội vụ', 'department'],
    ['TT Y tế', 'department'],
    ['Phương Hưng', 'department'],
    ['Quân sự tỉnh', 'department'],
    ['Đảng ủy Quân sự tỉnh', 'department'],
  ];
  test.each(kinds)('%s is of the level %s', (unit, level) => {
    const roster = readRoster([
      ['Họ và tên', 'Ngày sinh', 'Đơn vị'],
      ['Nguyễn Văn An', '15/8/1975', unit],
    ]);
    expect(roster.units.nodes.map((node) => [node.name, node.level])).toEqual([
      ['', 'province'],
      [unit, level],
    ]);
  });
  test('communes of one name in two districts are two nodes', () => {
    const roster = readRoster([
      header,
      ['Nguyễn Văn An', '15/8/1975', 'Huyện Nam Sách', 'Xã An Bình', 'Bí thư'],
      ['Trần Văn Bình', '16/8/1975', 'Huyện Kinh Môn', 'Xã An Bình', 'Ủy viên'],
    ]);
    expect(roster.units.nodes).toHaveLength(5);
  });
});

test('[R4] several sheets feed one list with the sheet as a column', () => {
  const roster = readRoster({
    'Cấp ủy': [
      ['Họ và tên', 'Ngày sinh', 'Chức vụ'],
      ['Nguyễn Văn An', '15/8/1975', 'Bí thư'],
    ],
    'Ghi chép': [['mua sắm', 100]],
    Tỉnh: [
      ['DANH SÁCH DIỆN BTV TỈNH ỦY QUẢN LÝ'],
      ['Họ tên', 'Giới tính', 'Năm sinh'],
      ['Trần Thị Bình', 'Nữ', 1970],
    ],
  });
  expect(valuesOf(roster, 'sheet')).toEqual(['Cấp ủy', 'Tỉnh']);
  expect(valuesOf(roster, 'gender')).toEqual(['', 'Nữ']);
  expect(valuesOf(roster, 'managementGroup')).toEqual(['', 'Ban Thường vụ Tỉnh ủy quản lý']);
  expect(Array.from(roster.origin.sheet)).toEqual([0, 1]);
  expect(Array.from(roster.origin.row)).toEqual([1, 2]);
  expect(roster.issues).toMatchObject([
    { code: 'sheet-without-roster', severity: 'note' },
    { code: 'birth-inexact' },
  ]);
});

test('[R5] any chunking of the rows gives the same roster', () => {
  const grid: Grid = [
    ['DANH SÁCH'],
    HEADER,
    ['I. Huyện Nam Sách'],
    ...Array.from({ length: 150 }, (_, i): RawCell[] => [
      i,
      `Nguyễn Văn ${'An'.repeat(1 + (i % 7))}`,
      i % 3 === 0 ? 27_000 + i : `${1 + (i % 28)}/${1 + (i % 12)}/1975`,
      i % 2 === 0 ? 'Bí thư' : 'nt',
      'HTTNV',
    ]),
    ['Cộng', 150],
  ];
  const whole = readRoster(grid);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (sizes) => {
      const reader = new RosterReader({ asOf: day('2023-11-30') });
      for (let first = 0, turn = 0; first < grid.length; turn++) {
        const size = sizes[turn % sizes.length] ?? 1;
        const rows = grid.slice(first, first + size);
        reader.add({ sheet: 'Sheet1', firstRow: first, firstColumn: 0, rows });
        first += size;
      }
      const roster = reader.finish();
      expect(JSON.stringify(roster)).toBe(JSON.stringify(whole));
      for (const { key } of whole.fields)
        expect(valuesOf(roster, key)).toEqual(valuesOf(whole, key));
      expect(roster.fingerprint).toBe(whole.fingerprint);
    }),
    { seed: 20231130, numRuns: 40 },
  );
});

test('[R6] nothing in the cells throws, and the counts stay whole', () => {
  const cell = fc.oneof(
    fc.constantFrom<RawCell>(
      null,
      '',
      ' ',
      'x',
      'nt',
      '—',
      '#N/A',
      '#REF!',
      true,
      false,
      0,
      -1,
      1975,
    ),
    fc.constantFrom<RawCell>(
      'Họ và tên',
      'Ngày sinh',
      'Nam',
      'Nữ',
      'Huyện',
      'Xã',
      'STT',
      'Chức vụ',
      '(1)',
    ),
    fc.constantFrom<RawCell>(
      'Nguyễn Văn An',
      '15/8/1975',
      '31/02/1975',
      'Cộng',
      'I. Huyện A',
      'Khuyết',
    ),
    fc.constantFrom<RawCell>(
      NaN,
      Infinity,
      -Infinity,
      1e300,
      27_621,
      5e-324,
      '\u0000',
      '\ud800',
      '__proto__',
    ),
    fc.double(),
    fc.string({ unit: 'binary' }),
    fc.string({ maxLength: 400 }),
  );
  const header = fc.constantFrom<Grid>(
    [],
    [HEADER],
    [['x'], ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Huyện', 'Cấp ủy viên']],
  );
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 30 });
  fc.assert(
    fc.property(header, rows, fc.boolean(), (top, body, uses1904Dates) => {
      const grid = [...top, ...body];
      const roster = readRoster(grid, { uses1904Dates });
      for (const { key } of roster.fields) valuesOf(roster, key);
      const counts = roster.protocol.sheets.flatMap(({ rows: kinds }) => Object.values(kinds));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(grid.length);
      expect(roster.person).toHaveLength(roster.rowCount);
      expect(roster.unit.every((node) => node < roster.units.nodes.length)).toBe(true);
      expect(new Set(roster.person).size).toBe(roster.personCount);
    }),
    { seed: 20231130, numRuns: 400 },
  );
});

describe('[R28] the tabs of several lists that are named after districts', () => {
  const list = (column: string, unit: string, name: string): Grid => [
    ['TT', 'Họ và tên', 'Ngày sinh', column, 'Chức vụ'],
    [1, `${name} An`, '15/8/1975', unit, 'Bí thư'],
    [2, `${name} Bình`, '16/8/1975', unit, 'Ủy viên'],
  ];
  const two = (tabs: readonly [string, string], column = 'Xã', unit = 'Xã Tân Lập') =>
    new Set(
      unitsOf(
        readRoster({
          [tabs[0]]: list(column, unit, 'Nguyễn Văn'),
          [tabs[1]]: list(column, unit, 'Trần Thị'),
        }),
      ),
    );

  test('stand above their units where nothing else tells a district', () => {
    const tabs = ['Huyện Nam Sơn', 'H. Kim Lân'] as const;
    expect(two(tabs)).toEqual(new Set(['Huyện Nam Sơn / Xã Tân Lập', 'H. Kim Lân / Xã Tân Lập']));
    expect(two(tabs, 'Đơn vị', 'Phòng Nội vụ').size).toBe(2);
  });

  test('say nothing about units whose district is told, nor as one tab alone', () => {
    const tabs = ['Huyện Nam Sơn', 'Huyện Kim Lân'] as const;
    expect(two(tabs, 'Huyện', 'Huyện Hà Đông')).toEqual(new Set(['Huyện Hà Đông']));
    expect(two(['Huyện Nam Sơn', 'Danh sách 2'])).toEqual(new Set(['Xã Tân Lập']));
  });

  test.each([
    ['Huyện, thành phố', 'Xã, phường'],
    ['Huyện ủy quản lý', 'Thành ủy quản lý'],
    ['HUYỆN ỦY QUẢN LÝ', 'THÀNH ỦY QUẢN LÝ'],
  ])('are no districts where they name none: %s, %s', (...tabs) =>
    expect(two(tabs)).toEqual(new Set(['Xã Tân Lập'])),
  );
});

describe('[R28] tabs with bare names beside those of districts', () => {
  const HEAD = ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'];
  const person = (name: string): Grid => [[1, name, '15/8/1975', 'Bí thư']];
  const units = (tabs: Readonly<Record<string, Grid>>) => unitsOf(readRoster(tabs));
  const people = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường'].map(person);
  const read = (...tabs: readonly string[]) =>
    units(Object.fromEntries(tabs.map((tab, at) => [tab, [HEAD, ...(people[at] ?? [])]])));

  test('are districts too', () => {
    expect(read('TP Hải Dương', 'Nam Sách', 'KINH MÔN')).toEqual([
      ...['TP Hải Dương', 'Nam Sách', 'KINH MÔN'],
    ]);
    const titled = { 'Nam Sách': [HEAD, ['Xã An Lâm'], ...person('Lê Văn Cường')] };
    const roster = readRoster({ 'Huyện Kim Lân': [HEAD, ...person('Lê Văn An')], ...titled });
    expect(unitsOf(roster)).toEqual(['Huyện Kim Lân', 'Nam Sách / Xã An Lâm']);
    expect(roster.units.nodes.map(({ level }) => level)).toEqual([
      ...['province', 'district', 'district', 'commune'],
    ]);
  });
  test('but not without one that says so', () => {
    expect(read('Hải Dương', 'Nam Sách')).toEqual(['', '']);
  });
  test.each(
    [
      'Sheet1',
      'Danh sách',
      'DANH SÁCH',
      'DS',
      'Tổng Hợp',
      'Năm 2023',
      'Cấp Xã',
      'Cán Bộ Nữ',
    ].concat(['BTV Tỉnh ủy', 'Tháng 5', 'Nam']),
  )('%s is none', (tab) => expect(read('Huyện Kim Lân', tab)).toEqual(['Huyện Kim Lân', '']));
  test('nor where the list tells another', () => {
    const header = ['TT', 'Họ và tên', 'Ngày sinh', 'Huyện'];
    const own = {
      'Nam Sách': [header, [1, 'Lê Văn An', 1975, ''], [2, 'Lê Văn Bé', 1975, 'Hà Đông']],
    };
    expect(units({ 'Huyện Kim Lân': [HEAD, ...person('Lê Văn Em')], ...own })).toEqual([
      ...['Huyện Kim Lân', '', 'Hà Đông'],
    ]);
  });
});

describe('[R28] tabs that are named after offices', () => {
  const HEAD = ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'];
  const AN_ROW = [1, 'Nguyễn Văn An', '15/8/1975', 'Giám đốc'];
  const BINH_ROW = [2, 'Trần Thị Bình', '16/8/1975', 'Phó Giám đốc'];
  test.each(['Sở Nội vụ', 'Bệnh viện Đa khoa tỉnh', 'Chi cục Thuế', 'Trường THPT Nam Sơn'])(
    '%s is the unit of a list without units',
    (tab) => {
      const roster = readRoster({ [tab]: [HEAD, AN_ROW, BINH_ROW] });
      expect(unitsOf(roster)).toEqual([tab, tab]);
      expect(roster.units.nodes[1]?.level).toBe('department');
    },
  );
  test('several stand above the group titles of their lists', () => {
    const rows = [HEAD, ['I. Ban Giám đốc'], AN_ROW, ['II. Phòng Tổ chức'], BINH_ROW];
    const tabs = ['Bệnh viện Đa khoa', 'Bệnh viện Nhi'];
    expect(unitsOf(readRoster(Object.fromEntries(tabs.map((tab) => [tab, rows]))))).toEqual(
      tabs.flatMap((tab) => [`${tab} / Ban Giám đốc`, `${tab} / Phòng Tổ chức`]),
    );
    const one = { 'Ban Tổ chức': [HEAD, ['I. Sở Nội vụ'], AN_ROW, BINH_ROW] };
    expect(unitsOf(readRoster(one))).toEqual(['Sở Nội vụ', 'Sở Nội vụ']);
  });
  test('a column of units goes before them', () => {
    const rows = [
      [...HEAD, 'Đơn vị'],
      [...AN_ROW, 'Phòng Một'],
      [...BINH_ROW, 'Phòng Hai'],
    ];
    expect(unitsOf(readRoster({ 'Sở Nội vụ': rows }))).toEqual(['Phòng Một', 'Phòng Hai']);
  });
  test.each(['Sở, ban, ngành', 'Ban Thường vụ', 'Báo cáo', 'Tổ chức', 'Sở'].concat(['Đảng viên']))(
    '%s is none',
    (tab) => expect(unitsOf(readRoster({ [tab]: [HEAD, AN_ROW] }))).toEqual(['']),
  );
});

describe('[R29] the whole is what issues the list', () => {
  const header = ['Họ và tên', 'Ngày sinh', 'Huyện', 'Xã'];
  const an = ['Nguyễn Văn An', '15/8/1975', 'Nam Sách', 'An Lâm'];
  const binh = ['Trần Thị Bình', '16/8/1976', 'Chí Linh', 'Lê Lợi'];
  const nowhere = an.slice(0, 2);
  const LISTS: readonly [string, Grid, string][] = [
    ['of several districts', [header, an, binh], 'province'],
    ['of one district', [header, an], 'district'],
    ['of neither', [header, nowhere], 'roster'],
    ['of a district board', [['HUYỆN ỦY NAM SÁCH'], ['BAN TỔ CHỨC'], header, an], 'district'],
    ['of a city board', [['BAN TỔ CHỨC THÀNH ỦY'], header, nowhere], 'city'],
    ['of a commune', [['HUYỆN ỦY NAM SÁCH'], ['ĐẢNG ỦY XÃ AN LÂM'], header, nowhere], 'commune'],
    ['of a province of communes', [['TỈNH ỦY AN KHÊ'], header, nowhere], 'province'],
    ['of a department', [['SỞ Y TẾ'], header, nowhere], 'roster'],
    ['headed by whose people they are', [['DANH SÁCH CÁC HUYỆN ỦY'], header, nowhere], 'roster'],
  ];
  test.each(LISTS)('%s', (_, grid, scope) => expect(readRoster(grid).units.scope).toBe(scope));
});
