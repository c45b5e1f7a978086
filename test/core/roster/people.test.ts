import type { RawCell } from '../../../src/core/roster/RosterInput';
import { codesOf, readRoster, unitsOf, valuesOf, type Grid } from '../../support/readRoster';

const HEADER = ['Số hiệu', 'Họ và tên', 'Ngày sinh', 'Xã', 'Chức vụ', 'Xếp loại'];

function people(rows: Grid): { person: number[]; codes: string[] } {
  const roster = readRoster([HEADER, ...rows]);
  return { person: Array.from(roster.person), codes: codesOf(roster) };
}

const AN: readonly RawCell[] = [null, 'Nguyễn Văn An', '15/8/1975', 'An Lâm', 'Bí thư', 'HTNV'];

function change(row: readonly RawCell[], changes: Readonly<Record<number, RawCell>>): RawCell[] {
  return row.map((cell, i) => (i in changes ? (changes[i] ?? null) : cell));
}

describe('[R50] the same entry twice is one, counted once and reported', () => {
  const repeats: [string, Readonly<Record<number, RawCell>>][] = [
    ['typed alike', {}],
    ['in capitals', { 1: 'NGUYỄN VĂN AN' }],
    ['in decomposed letters', { 1: 'Nguyễn Văn An'.normalize('NFD') }],
    ['with other spaces', { 1: ' Nguyễn  Văn An' }],
    ['with a serial date', { 2: 27_621 }],
    ['with the unit in capitals', { 3: 'AN LÂM' }],
  ];
  test.each(repeats)('%s', (_, changes) => {
    expect(people([AN, change(AN, changes)])).toEqual({ person: [0], codes: ['person-repeated'] });
  });
  test('by the number alone, with what differs pointed out', () => {
    const one = change(AN, { 0: '0123' });
    const other = change(AN, { 0: '0123', 1: 'Nguyễn Văn Ân', 5: 'HTTNV' });
    expect(people([one, other])).toEqual({
      person: [0],
      codes: ['person-repeated', 'person-repeated-differs'],
    });
  });
  test('another spelling of the unit is no difference', () => {
    const rows = [change(AN, { 3: 'Xã An Lâm' }), change(AN, { 3: 'X. An Lâm' })];
    expect(people(rows)).toEqual({ person: [0], codes: ['person-repeated'] });
  });
  test('the protocol counts it as a repeat', () => {
    const roster = readRoster([HEADER, AN, AN, AN]);
    expect(roster.protocol.sheets[0]?.rows).toMatchObject({ person: 1, repeat: 2 });
    expect(roster.issues[0]?.cells).toHaveLength(2);
  });
});

describe('[R51] different people who share a name are never merged', () => {
  const namesakes: [string, Readonly<Record<number, RawCell>>][] = [
    ['another birth date', { 2: '16/8/1975' }],
    ['another unit', { 3: 'An Bình' }],
    ['another tone in the name', { 1: 'Nguyễn Văn Ân' }],
    ['only the year of birth known', { 2: 1975 }],
  ];
  test.each(namesakes)('%s', (_, changes) => {
    expect(people([AN, change(AN, changes)]).person).toEqual([0, 1]);
  });
  test('two personal numbers are two people', () => {
    expect(people([change(AN, { 0: '1' }), change(AN, { 0: '2' })]).person).toEqual([0, 1]);
  });
  test('also when a row without a number stands between them', () => {
    expect(
      people([AN, change(AN, { 0: '1', 4: 'a' }), change(AN, { 0: '2', 4: 'b' })]).person,
    ).toEqual([0, 0, 1]);
  });
  test.each(['-', '…', '#N/A', 'chưa cấp'])('%s is no number that two could share', (none) => {
    const names = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường'];
    const rows = names.map((name) => [none, name, 1985, 'An Lâm', 'Ủy viên', null]);
    const roster = readRoster([HEADER, ...rows], { mapping: { emptyWords: ['Chưa cấp'] } });
    expect(Array.from(roster.person)).toEqual([0, 1, 2]);
  });
  test('without a birth date nobody is merged', () => {
    expect(people([change(AN, { 2: null }), change(AN, { 2: null })]).person).toEqual([0, 1]);
  });
  describe('numbers that differ only in zeros before them', () => {
    const text = change(AN, { 0: '030075012345' });
    const number = change(AN, { 0: 30_075_012_345, 3: 'An Bình', 4: 'Ủy viên' });
    const cases: [string, number[], Readonly<Record<number, RawCell>>][] = [
      ['are one person where name and birth date are the same', [0, 0], {}],
      ['are two with another name', [0, 1], { 1: 'Nguyễn Văn Ân' }],
      ['are two with another birth date', [0, 1], { 2: '16/8/1975' }],
      ['are two without a birth date', [0, 1], { 2: null }],
      ['are two where only the year is known', [0, 1], { 2: 1975 }],
    ];
    test.each(cases)('%s', (_, person, changes) => {
      for (const rows of [
        [text, change(number, changes)],
        [change(number, changes), text],
      ]) {
        const roster = readRoster([HEADER, ...rows]);
        expect(Array.from(roster.person)).toEqual(person);
        const zeros = roster.issues.find(({ code }) => code === 'number-zeros');
        expect(zeros?.cells).toEqual([1, 2].map((row) => ({ sheet: 'Sheet1', row, column: 0 })));
      }
    });
    test('are one number again where a third row has it as it stands', () => {
      const third = change(number, { 3: 'An Hòa' });
      expect(people([text, number, third, text]).person).toEqual([0, 0, 0]);
      const other = change(number, { 1: 'Trần Thị Bình', 2: '1/2/1980' });
      expect(people([text, other, change(other, { 4: 'Bí thư' })]).person).toEqual([0, 1, 1]);
    });
    test('letters before the zeros make another number', () => {
      expect(people([change(AN, { 0: 'A01' }), change(AN, { 0: 'A1' })])).toEqual({
        person: [0, 1],
        codes: [],
      });
    });
  });
  test('one number for two people is an error, and they stay two', () => {
    const one = change(AN, { 0: '1' });
    const other = [...change(AN, { 0: '1', 1: 'Trần Thị Bình', 2: '1/2/1980' })];
    expect(people([one, other])).toEqual({ person: [0, 1], codes: ['number-shared'] });
    expect(people([one, other, change(other, { 4: 'Ủy viên' })]).person).toEqual([0, 1, 1]);
  });
});

describe('[R52] one person with two posts is one person with two entries', () => {
  test('by name, birth date and unit', () => {
    const roster = readRoster([HEADER, AN, change(AN, { 4: 'Chủ tịch HĐND' })]);
    expect(Array.from(roster.person)).toEqual([0, 0]);
    expect(roster.personCount).toBe(1);
    expect(valuesOf(roster, 'position')).toEqual(['Bí thư', 'Chủ tịch HĐND']);
    expect(codesOf(roster)).toEqual([]);
  });
  test('by number, in two units', () => {
    const rows = [change(AN, { 0: '1' }), change(AN, { 0: '1', 3: 'An Bình' })];
    expect(people(rows).person).toEqual([0, 0]);
  });
  test('in two lists, which is noted', () => {
    const grid = [HEADER, change(AN, { 0: '1' })];
    const roster = readRoster({ A: grid, B: grid });
    expect(Array.from(roster.person)).toEqual([0, 0]);
    expect(codesOf(roster)).toEqual(['person-in-two-lists']);
  });
});

describe('[R52] who stands under several titles of one unit that sort by post is one person', () => {
  const header = ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị công tác', 'Chức danh quy hoạch'];
  const binh = [1, 'Trần Thị Bình', '21/2/1980', 'Phòng Nội vụ'];
  test('in a list of who is planned for what', () => {
    const roster = readRoster([
      header,
      ['I', 'Quy hoạch Bí thư Huyện ủy'],
      [...binh, 'Bí thư'],
      ['II', 'Quy hoạch Ban Chấp hành Đảng bộ huyện'],
      [...binh, 'Ủy viên'],
      [2, 'Trần Thị Bình', '21/2/1980', 'Văn phòng', 'Ủy viên'],
    ]);
    expect(Array.from(roster.person)).toEqual([0, 0, 1]);
    expect(codesOf(roster)).toEqual([]);
    expect(unitsOf(roster)).toEqual([
      'Quy hoạch Bí thư Huyện ủy / Phòng Nội vụ',
      'Quy hoạch Ban Chấp hành Đảng bộ huyện / Phòng Nội vụ',
      'Quy hoạch Ban Chấp hành Đảng bộ huyện / Văn phòng',
    ]);
  });
  test('without any titles too, as posts that somebody is planned for are entries', () => {
    const roster = readRoster([header, [...binh, 'Bí thư'], [...binh, 'Ủy viên']]);
    expect(Array.from(roster.person)).toEqual([0, 0]);
    expect(codesOf(roster)).toEqual([]);
  });
  test('and in two communes two people', () => {
    const roster = readRoster([
      ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'],
      ...['I', 'II'].flatMap((number, index) => [
        [number, `Đảng bộ xã ${'AB'.charAt(index)}`],
        ['a)', 'Ban Thường vụ'],
        [1, 'Trần Thị Bình', '21/2/1980', 'Bí thư'],
        ['b)', 'Ban Chấp hành'],
        [1, 'Trần Thị Bình', '21/2/1980', 'Bí thư'],
      ]),
      ['III', 'Ban Thường vụ Đảng ủy xã C, huyện D'],
      [1, 'Trần Thị Bình', '21/2/1980', 'Bí thư'],
    ]);
    expect(Array.from(roster.person)).toEqual([0, 0, 1, 1, 2]);
  });
});

describe('[R12] a column in which most numbers stand beside several names holds no personal numbers', () => {
  const rows = ['An', 'Bình', 'Cường', 'Dung', 'Giang', 'Hà'].map((name, index) => [
    `Nguyễn Văn ${name}`,
    1980,
    index % 2 ? 'V.08.01.02' : 'V.08.01.03',
  ]);
  const grid = [['Họ và tên', 'Năm sinh', 'Mã số'], ...rows];
  test('nobody is merged by it, and it stays a column of its own', () => {
    const roster = readRoster(grid);
    expect(roster.personCount).toBe(6);
    expect(roster.columns.has('personId')).toBe(false);
    expect(valuesOf(roster, 'mã số')[0]).toBe('V.08.01.03');
  });
  test('unless a person said so', () => {
    const mapping = { sheets: { Sheet1: { columns: { C: 'personId' } } } };
    expect(readRoster(grid, { mapping }).columns.has('personId')).toBe(true);
  });
});

test('[R53] the fingerprint changes with every cell that reading depends on', () => {
  const base = readRoster([['CẤP ỦY VIÊN CẤP XÃ'], HEADER, AN]).fingerprint;
  expect(readRoster([['CẤP ỦY VIÊN CẤP XÃ'], HEADER, AN]).fingerprint).toBe(base);
  const changed = AN.map(
    (_, i) => readRoster([['CẤP ỦY VIÊN CẤP XÃ'], HEADER, change(AN, { [i]: 'khác' })]).fingerprint,
  );
  const others = [
    readRoster([['BTV TỈNH ỦY QUẢN LÝ'], HEADER, AN]).fingerprint,
    readRoster([['CẤP ỦY VIÊN CẤP XÃ'], HEADER, ['I. Huyện Nam Sách'], AN]).fingerprint,
    readRoster({ Khác: [['CẤP ỦY VIÊN CẤP XÃ'], HEADER, AN] }).fingerprint,
  ];
  expect(new Set([base, ...changed, ...others]).size).toBe(1 + AN.length + 3);
  expect(base).toMatch(/^[0-9a-f]{16}$/);
});

describe('[R7] an unreadable sheet says what it is like', () => {
  test('no name and no birth date: the columns seen', () => {
    const roster = readRoster([
      ['Tháng', 'Doanh thu'],
      [1, 100],
    ]);
    expect(roster.issues).toMatchObject([
      {
        code: 'sheet-without-roster',
        severity: 'error',
        parameters: { seen: ['Tháng', 'Doanh thu'] },
      },
    ]);
  });
  test('no birth date: a warning with the columns seen, and the people all the same', () => {
    const roster = readRoster([
      ['Họ và tên', 'Chức vụ'],
      ['Nguyễn Văn An', 'Bí thư'],
    ]);
    expect(roster.rowCount).toBe(1);
    expect(roster.issues).toMatchObject([
      { code: 'column-birth-missing', parameters: { seen: ['Họ và tên', 'Chức vụ'] } },
    ]);
  });
  test('[R9] a list beside another is an error, for its people are not counted', () => {
    const header = ['Họ và tên', 'Ngày sinh'];
    const roster = readRoster([
      [...header, null, ...header],
      ['Nguyễn Văn An', '15/8/1975', null, 'Trần Thị Bình', '16/8/1975'],
    ]);
    expect(roster.rowCount).toBe(1);
    expect(roster.issues).toMatchObject([
      { code: 'list-beside', severity: 'error', at: { row: 0, column: 3 } },
      { code: 'column-rival' },
      { code: 'column-rival' },
    ]);
  });
  test('no name', () => {
    const roster = readRoster([
      ['Ngày sinh', 'Chức vụ'],
      ['15/8/1975', 'Bí thư'],
    ]);
    expect(codesOf(roster)).toEqual(['sheet-without-names']);
  });
  test('an empty workbook is no roster, and no fault', () => {
    expect(readRoster([]).rowCount).toBe(0);
    expect(readRoster({}).issues).toEqual([]);
  });
});
