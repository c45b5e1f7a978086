import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import project02 from '../../../src/core/indicators/catalogue/project02.json';
import { checkPack } from '../../../src/core/indicators/checkPack';
import { evaluateIndicators } from '../../../src/core/indicators/evaluateIndicators';
import { serialToDayNumber, toCivilDate } from '../../../src/core/engine/calendar';
import type { Roster } from '../../../src/core/roster/Roster';
import type { MergedArea, RawCell, RosterOptions } from '../../../src/core/roster/RosterInput';
import { RosterReader } from '../../../src/core/roster/RosterReader';
import { decodeLegacy } from '../../../src/core/roster/values/legacyText';
import { readXlsx } from '../../../src/workbook/xlsx/readXlsx';
import { day, readRoster } from '../../support/readRoster';

type Rows = RawCell[][];

const asOf = day('2023-11-30');
const young = checkPack(project02, 'project02.json').pack?.indicators.find(
  ({ code }) => code === 'young_commune',
);

/** The committee sheet: two header rows, one of numbers, then people from row 10. */
const FIRST_PERSON = 9;
const [NAME, MALE, FEMALE, DISTRICT, COMMUNE, POSITION] = [2, 3, 4, 5, 6, 7] as const;

let sheets: Readonly<Record<string, Rows>>;

beforeAll(async () => {
  const path = join(__dirname, '../../../assets/samples/danh-sach-can-bo.xlsx');
  const workbook = await readXlsx(new Uint8Array(readFileSync(path)));
  const read: Record<string, Rows> = {};
  for (const { name } of await workbook.listSheets()) {
    const rows: Rows = [];
    for await (const block of workbook.readGrid(name)) {
      block.rows.forEach((row, i) => {
        rows[block.firstRow + i] = [...Array<null>(block.firstColumn).fill(null), ...row];
      });
    }
    read[name] = Array.from(rows, (row?: RawCell[]) => row ?? []);
  }
  sheets = read;
});

/** Of the committee members: certainly under forty, perhaps under forty, all. */
function underForty(
  rows: Rows,
  options: Partial<RosterOptions> = {},
  merges?: readonly MergedArea[],
): readonly number[] {
  const [sheet = ''] = Object.keys(sheets);
  const reader = new RosterReader({ asOf, ...options });
  reader.add({ sheet, firstRow: 0, firstColumn: 0, rows, ...(merges && { merges }) });
  return youngOf(reader.finish());
}

function youngOf(roster: Roster): readonly number[] {
  if (!young) throw new Error('no indicator young_commune');
  const [result] = evaluateIndicators(roster, [young], { asOf }).results;
  if (!result) throw new Error('no result');
  const { certain, possible, denominator } = result.overall;
  return [certain, possible, denominator];
}

function committees(): Rows {
  return (Object.values(sheets)[0] ?? []).map((row) => [...row]);
}

function isPerson(row: readonly RawCell[], index: number): boolean {
  return index >= FIRST_PERSON && typeof row[0] === 'number' && typeof row[NAME] === 'string';
}

function people(change: (row: RawCell[], index: number) => void): Rows {
  const rows = committees();
  rows.filter(isPerson).forEach(change);
  return rows;
}

function withRows(every: number, extra: (row: RawCell[]) => RawCell[]): Rows {
  return committees().flatMap((row, i) =>
    isPerson(row, i) && i % every === 0 ? [extra(row), row] : [row],
  );
}

function mapText(row: RawCell[], change: (text: string) => string): void {
  row.forEach((cell, i) => {
    if (typeof cell === 'string') row[i] = change(cell);
  });
}

function dateText(cell: RawCell, write: (y: number, m: number, d: number) => string): RawCell {
  const serial = typeof cell === 'number' && cell > 3000 ? serialToDayNumber(cell) : null;
  if (serial === null) return cell;
  const { year, month, day: dayOfMonth } = toCivilDate(serial);
  return write(year, month, dayOfMonth);
}

function births(write: (y: number, m: number, d: number) => string): Rows {
  return people((row) => {
    for (const column of [MALE, FEMALE]) row[column] = dateText(row[column] ?? null, write);
  });
}

function titled(): Rows {
  let place = '';
  return committees().flatMap((row, i) => {
    if (!isPerson(row, i)) return [row];
    const [district, commune] = [String(row[DISTRICT]), String(row[COMMUNE])];
    const [known] = place.split('|');
    const titles = [
      ...(known === district ? [] : [[`I. ${district}`]]),
      ...(place === `${district}|${commune}` ? [] : [['1', `Đảng bộ ${commune.toLowerCase()}`]]),
    ];
    place = `${district}|${commune}`;
    row[DISTRICT] = row[COMMUNE] = null;
    return [...titles, row];
  });
}

function repeatedCells(mark: RawCell): Rows {
  let above: readonly RawCell[] = [];
  return people((row) => {
    const own = [...row];
    if (own[DISTRICT] === above[DISTRICT]) row[DISTRICT] = mark;
    if (own[DISTRICT] === above[DISTRICT] && own[COMMUNE] === above[COMMUNE]) row[COMMUNE] = mark;
    above = own;
  });
}

const HEADER_ROWS = [6, 7, 8];

const disturbances: Readonly<Record<string, () => Rows>> = {
  nothing: committees,
  'columns reversed': () =>
    committees().map((row) => Array.from({ length: 13 }, (_, i) => row[12 - i] ?? null)),
  'shifted three columns to the right': () => committees().map((row) => [null, null, null, ...row]),
  'no titles above the header': () => committees().slice(6),
  'twenty more title lines': () => [
    ...Array.from({ length: 20 }, (_, i) => [`Dòng ghi chép ${i}`]),
    ...committees(),
  ],
  'dates as d/m/y text': () => births((y, m, d) => `${d}/${m}/${y}`),
  'dates as dd-mm-yyyy text': () => births((y, m, d) => `${pad(d)}-${pad(m)}-${y}`),
  'dates as ISO text': () => births((y, m, d) => `${y}-${pad(m)}-${pad(d)}`),
  'dates in words': () => births((y, m, d) => `ngày ${d} tháng ${m} năm ${y}`),
  'numbers stored as text': () =>
    people((row) =>
      row.forEach((cell, i) => (row[i] = typeof cell === 'number' ? String(cell) : cell)),
    ),
  'decomposed letters': () =>
    committees().map((row) => (mapText(row, (text) => text.normalize('NFD')), row)),
  'everything in capitals': () => people((row) => mapText(row, (text) => text.toUpperCase())),
  'non-breaking and doubled spaces': () =>
    committees().map(
      (row) => (mapText(row, (text) => ` ${text.replaceAll(' ', '\u00a0 ')} `), row),
    ),
  'headers in capitals with line breaks': () =>
    withHeader((text) => text.toUpperCase().replaceAll(' ', '\n')),
  'headers without accents': () =>
    withHeader((text) =>
      text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('đ', 'd')
        .replaceAll('Đ', 'D'),
    ),
  'header repeated on every page': () =>
    committees().flatMap((row, i, rows) =>
      isPerson(row, i) && i % 40 === 0
        ? [...HEADER_ROWS.map((at) => [...(rows[at] ?? [])]), row]
        : [row],
    ),
  'blank rows between': () => withRows(7, () => []),
  'vacant posts between': () =>
    withRows(11, (row) => [
      row[0] ?? 1,
      null,
      'Khuyết',
      null,
      null,
      row[DISTRICT] ?? null,
      row[COMMUNE] ?? null,
      'Ủy viên',
    ]),
  'totals with head counts under the dates': () =>
    withRows(13, () => ['Cộng', null, null, 27_500, 31_000, null, null]),
  'signature blocks between pages': () =>
    withRows(50, () => [null, null, 'NGƯỜI LẬP BIỂU', null, null, null, null, 'TRƯỞNG BAN']),
  'notes between': () => withRows(17, () => ['(*) Mới kiện toàn', null, null]),
  'every tenth row twice': () => withRows(10, (row) => [...row]),
  'every tenth row twice, without number and in capitals': () =>
    withRows(10, (row) =>
      row.map((cell, i) =>
        i === 1 ? null : i === NAME ? String(cell).toUpperCase().normalize('NFD') : cell,
      ),
    ),
  'a second post in every tenth row': () =>
    withRows(10, (row) =>
      row.map((cell, i) => (i === POSITION ? 'Trưởng ban pháp chế HĐND' : cell)),
    ),
  'units as group titles': titled,
  'units merged down': () => repeatedCells(null),
  'units repeated by nt': () => repeatedCells('nt'),
  'units repeated by a dash': () => repeatedCells('—'),
  'gender and one birth column': () => oneBirthColumn('Giới tính', (gender) => gender),
  'an x for women': () => oneBirthColumn('Nữ', (gender) => (gender === 'Nữ' ? 'x' : null)),
  'English headers': () => withHeader((text) => ENGLISH[text] ?? text),
  'every form of date in one column': () =>
    births((y, m, d) => FORMS[(y + m + d) % FORMS.length]?.(y, m, d) ?? ''),
  'day, month and year in columns of their own': () =>
    oneBirthColumn('Giới tính', (gender) => gender).map((row, i) => {
      const [year = null, month = null, dayOfMonth = null] = dateParts(row[MALE]);
      if (i === 6) return [...row.slice(0, MALE), 'Ngày sinh', null, null, ...row.slice(FEMALE)];
      if (i === 8) return [];
      if (i === 7) return [...row.slice(0, MALE), 'Ngày', 'Tháng', 'Năm', ...row.slice(FEMALE)];
      return [...row.slice(0, MALE), dayOfMonth, month, year, ...row.slice(FEMALE)];
    }),
  'family and given names in two columns': () =>
    committees().map((row, i) => {
      const name = String(row[NAME] ?? '');
      const parts =
        i === 6
          ? ['Họ đệm', 'Tên']
          : isPerson(row, i)
            ? splitName(name)
            : [row[NAME] ?? null, null];
      return [...row.slice(0, NAME), ...parts, ...row.slice(NAME + 1)];
    }),
  'no header at all': () =>
    oneBirthColumn('Giới tính', (gender) => gender).filter((_, i) => !HEADER_ROWS.includes(i)),
  'a second list below, its columns reversed': () => {
    const rows = committees();
    const half = rows.length >> 1;
    const lower = [...HEADER_ROWS.map((at) => rows[at] ?? []), ...rows.slice(half)];
    return [
      ...rows.slice(0, half),
      [],
      ['Danh sách tiếp theo'],
      ...lower.map((row) => Array.from({ length: 13 }, (_, i) => row[12 - i] ?? null)),
    ];
  },
  'district and unit told by the name of the organ': () =>
    committees().map((row, i) => {
      if (i === 6) [row[DISTRICT], row[COMMUNE]] = ['Ghi chú', 'Đơn vị'];
      else if (isPerson(row, i)) {
        row[COMMUNE] = `UBND ${lower(row[COMMUNE])}, ${lower(row[DISTRICT])}`;
        row[DISTRICT] = null;
      }
      return row;
    }),
  'shares and counts under the totals': () =>
    withRows(19, () => [null, null, 'Tỷ lệ %', '50,0', '50,0']),
  TCVN3: () => committees().map((row) => (mapText(row, (text) => encode(text, TCVN3)), row)),
  VNI: () => committees().map((row) => (mapText(row, (text) => encode(text, VNI)), row)),
};

describe('[R8] the sample, disturbed in any way, still gives 869 of 3,234', () => {
  test.each(Object.keys(disturbances))('%s', (name) => {
    expect(underForty(disturbances[name]?.() ?? [])).toEqual([869, 869, 3234]);
  });
  test('units merged down, of which Excel says how far', () => {
    const rows = repeatedCells(null);
    const merges = [DISTRICT, COMMUNE].flatMap((column) => mergedDown(rows, column));
    expect(underForty(rows, {}, merges)).toEqual([869, 869, 3234]);
  });
  test('a sheet for each district', () => {
    const byDistrict = new Map<string, Rows>();
    for (const row of committees().filter(isPerson)) {
      const name = String(row[DISTRICT]);
      byDistrict.set(name, [...(byDistrict.get(name) ?? committees().slice(0, 9)), row]);
    }
    expect(byDistrict.size).toBe(12);
    expect(youngOf(readRoster(Object.fromEntries(byDistrict), { asOf }))).toEqual([869, 869, 3234]);
  });
  test('dates counted from 1904', () => {
    const rows = people((row) => {
      for (const column of [MALE, FEMALE]) {
        const cell = row[column];
        if (typeof cell === 'number' && cell > 3000) row[column] = cell - 1462;
      }
    });
    expect(underForty(rows, { uses1904Dates: true })).toEqual([869, 869, 3234]);
  });
  test('month before day, whether a person says so or the column shows it', () => {
    const rows = births((y, m, d) => `${d}/${m}/${y}`);
    rows.filter(isPerson).forEach((row) => {
      for (const column of [MALE, FEMALE]) row[column] = monthFirst(row[column] ?? null);
    });
    const [first = ''] = Object.keys(sheets);
    const mapping = { sheets: { [first]: { dayMonthOrder: 'mdy' as const } } };
    expect(underForty(rows, { mapping })).toEqual([869, 869, 3234]);
    expect(underForty(rows)).toEqual([869, 869, 3234]);
  });
});

function monthFirst(cell: RawCell): RawCell {
  return typeof cell === 'string' ? cell.replace(/^(\d+)\/(\d+)\//, '$2/$1/') : cell;
}

function withHeader(change: (text: string) => string): Rows {
  return committees().map((row, i) => {
    if (HEADER_ROWS.includes(i)) mapText(row, change);
    return row;
  });
}

function oneBirthColumn(header: string, write: (gender: string) => RawCell): Rows {
  return committees().map((row, i) => {
    if (i === 6) [row[MALE], row[FEMALE]] = ['Ngày sinh', header];
    else if (i === 7) [row[MALE], row[FEMALE]] = [null, null];
    else if (isPerson(row, i)) {
      const gender = row[MALE] === null || row[MALE] === '' ? 'Nữ' : 'Nam';
      row[MALE] = gender === 'Nam' ? (row[MALE] ?? null) : (row[FEMALE] ?? null);
      row[FEMALE] = write(gender);
    }
    return row;
  });
}

const FORMS: readonly ((y: number, m: number, d: number) => string)[] = [
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m, d) => `${pad(d)}.${pad(m)}.${y}`,
  (y, m, d) => ` ${d} - ${m} - ${y}`,
  (y, m, d) => `${y}-${pad(m)}-${pad(d)}`,
  (y, m, d) => `ngày ${d} tháng ${m} năm ${y}`,
];

function dateParts(cell: RawCell | undefined): RawCell[] {
  const typed = /^(\d+)\D(\d+)\D(\d{4})$/.exec(String(cell));
  if (typed) return typed.slice(1).reverse();
  const serial = typeof cell === 'number' && cell > 3000 ? serialToDayNumber(cell) : null;
  if (serial === null) return [cell ?? null, null, null];
  const { year, month, day: dayOfMonth } = toCivilDate(serial);
  return [year, month, dayOfMonth];
}

function splitName(name: string): string[] {
  const at = name.lastIndexOf(' ');
  return [name.slice(0, at), name.slice(at + 1)];
}

function lower(cell: RawCell | undefined): string {
  const text = String(cell);
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** From each filled cell of the column down over the blank ones of the rows of people below it. */
function mergedDown(rows: Rows, column: number): MergedArea[] {
  const areas: MergedArea[] = [];
  rows.forEach((row, at) => {
    if (!isPerson(row, at)) return;
    const last = areas[areas.length - 1];
    if (row[column] !== null || !last) areas.push({ row: at, column, rows: 1, columns: 1 });
    else areas[areas.length - 1] = { ...last, rows: at - last.row + 1 };
  });
  return areas;
}

/** Letter of Unicode → how it was written; found by decoding whatever can be written. */
function encoding(name: 'TCVN3' | 'VNI'): ReadonlyMap<string, string> {
  const signs = Array.from({ length: 0x5f }, (_, i) => String.fromCharCode(0xa0 + i));
  const bases = Array.from('aeiouyAEIOUYôöÔÖ');
  const written =
    name === 'TCVN3' ? signs : [...signs, ...bases.flatMap((a) => signs.map((b) => a + b))];
  const letters = written.map((text): [string, string] => [decodeLegacy(text, name), text]);
  const known = letters.filter(
    ([letter, text]) => Array.from(letter).length === 1 && letter !== text,
  );
  return new Map(known.reverse());
}

/** Capitals that an encoding lacks were typed as small letters in a font of capitals. */
function encode(text: string, letters: ReadonlyMap<string, string>): string {
  const written = (letter: string) =>
    letters.get(letter) ?? letters.get(letter.toLowerCase()) ?? letter;
  return Array.from(text.normalize('NFC'), written).join('');
}

const TCVN3 = encoding('TCVN3');
const VNI = encoding('VNI');

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

const ENGLISH: Readonly<Record<string, string>> = {
  TT: 'No',
  'Số hiệu': 'Personal number',
  'Họ và tên': 'Full name',
  'Ngày, tháng, năm sinh': 'Date of birth',
  Nam: 'Male',
  Nữ: 'Female',
  'Huyện, thị xã, thành phố': 'District',
  'Xã, phường, thị trấn': 'Commune',
  'Chức vụ': 'Position',
  'Trình độ chuyên môn': 'Education',
  'Trình độ LLCT': 'Political theory',
  'Ngày vào Đảng': 'Date of joining the Party',
  'Xếp loại năm 2022': 'Evaluation grade',
};
