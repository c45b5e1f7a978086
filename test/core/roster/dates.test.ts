import fc from 'fast-check';
import type { RawCell } from '../../../src/core/roster/RosterInput';
import type { RosterOptions } from '../../../src/core/roster/RosterInput';
import { dayNumberToSerial, toDayNumber } from '../../../src/core/engine/calendar';
import { codesOf, day, readRoster, valuesOf } from '../../support/readRoster';

function births(cells: readonly RawCell[], options: Partial<RosterOptions> = {}) {
  return readRoster(
    [['Họ và tên', 'Ngày sinh'], ...cells.map((cell, i) => [`Nguyễn Văn ${letters(i)}`, cell])],
    options,
  );
}

function letters(number: number): string {
  return String.fromCharCode(65 + (number % 26)) + 'n'.repeat(1 + Math.floor(number / 26));
}

function birth(cell: RawCell, options: Partial<RosterOptions> = {}): string {
  return valuesOf(births([cell, '25/12/1970'], options), 'birthDate')[0] ?? '';
}

describe('[R30] a date is read from every form that people type', () => {
  const forms: [RawCell, string][] = [
    [27_621, '1975-08-15'],
    [27_621.5, '1975-08-15'],
    ['27621', '1975-08-15'],
    ['15/08/1975', '1975-08-15'],
    ['15/8/1975', '1975-08-15'],
    ['5/8/1975', '1975-08-05'],
    ['15-8-1975', '1975-08-15'],
    ['15.08.1975', '1975-08-15'],
    ['15 / 8 / 1975', '1975-08-15'],
    ['15 8 1975', '1975-08-15'],
    ['15\\8\\1975', '1975-08-15'],
    ['15–8–1975', '1975-08-15'],
    ['\u00a015/8/1975\u00a0', '1975-08-15'],
    ["'15/8/1975", '1975-08-15'],
    ['15/8/1975 00:00:00', '1975-08-15'],
    ['1975-08-15', '1975-08-15'],
    ['1975-08-15T00:00:00Z', '1975-08-15'],
    ['1975/8/15', '1975-08-15'],
    ['ngày 15 tháng 8 năm 1975', '1975-08-15'],
    ['Ngày 15 tháng 08 năm 1975'.normalize('NFD'), '1975-08-15'],
    ['15 tháng 8 1975', '1975-08-15'],
    ['15/Tháng 8/1975', '1975-08-15'],
    ['15 tháng 8, năm 1975', '1975-08-15'],
    ['15 tháng 8 năm 75', '1975-08-15'],
    ['ngày 15/8/1975', '1975-08-15'],
    ['Ngày 15-08-1975', '1975-08-15'],
    ['15-thg 8-1975', '1975-08-15'],
    ['15 Th08 1975', '1975-08-15'],
    ['15 Thg8 1975', '1975-08-15'],
    ['15/T8/1975', '1975-08-15'],
    ['15 Tháng Tám 1975', '1975-08-15'],
    ['15 tháng Mười Hai năm 1975', '1975-12-15'],
    ['15 tháng mười một 1975', '1975-11-15'],
    ['15/VIII/1975', '1975-08-15'],
    ['5.IX.1975', '1975-09-05'],
    ['thg 8/1975', '1975-08-01..1975-08-31'],
    ['Th08 1975', '1975-08-01..1975-08-31'],
    ['15 Aug 1975', '1975-08-15'],
    ['15-Aug-75', '1975-08-15'],
    ['15 tháng năm năm 1975', '1975-05-15'],
    ['Ngày 15 tháng năm, 1975', '1975-05-15'],
    ['tháng năm năm 1975', '1975-05-01..1975-05-31'],
    ['August 15, 1975', '1975-08-15'],
    ['15081975', '1975-08-15'],
    ['19750815', '1975-08-15'],
    [19_750_815, '1975-08-15'],
    [5_081_975, '1975-08-05'],
    ['8/1975', '1975-08-01..1975-08-31'],
    ['08-1975', '1975-08-01..1975-08-31'],
    ['tháng 8/1975', '1975-08-01..1975-08-31'],
    ['T8/1975', '1975-08-01..1975-08-31'],
    ['1975-08', '1975-08-01..1975-08-31'],
    ['00/08/1975', '1975-08-01..1975-08-31'],
    ['../8/1975', '1975-08-01..1975-08-31'],
    ['2/1976', '1976-02-01..1976-02-29'],
    [1975, '1975-01-01..1975-12-31'],
    ['1975', '1975-01-01..1975-12-31'],
    ['năm 1975', '1975-01-01..1975-12-31'],
    ['00/00/1958', '1958-01-01..1958-12-31'],
    ['../../1958', '1958-01-01..1958-12-31'],
    ['…/…/1958', '1958-01-01..1958-12-31'],
    ['29/2/1976', '1976-02-29'],
    ['15/8/1899', '1899-08-15'],
  ];
  test.each(forms)('%p is %s', (cell, expected) => expect(birth(cell)).toBe(expected));
});

describe('[R31] what cannot be a date is missing and an error', () => {
  const broken: [RawCell, string, string?][] = [
    ['31/02/1975', 'date-impossible'],
    ['29/2/1975', 'date-impossible'],
    ['32/1/1975', 'date-impossible'],
    ['15/13/1975', 'date-impossible'],
    ['15/00/1975', 'date-impossible'],
    ['khoảng 1975', 'date-unreadable'],
    ['15 tháng năm 1975', 'date-unreadable'],
    ['tháng năm 1975', 'date-unreadable'],
    ['15 thứ 8 1975', 'date-unreadable'],
    ['15/IIX/1975', 'date-unreadable'],
    ['không rõ', 'date-unreadable'],
    [true, 'date-unreadable'],
    [-5, 'date-unreadable'],
    [1e9, 'date-unreadable'],
    [45, 'date-implausible'],
    [60, 'date-unreadable'],
    ['#N/A', 'cell-error'],
    ['1/12/2023', 'date-future'],
    [45_261, 'date-future', '01/12/2023'],
    [2024, 'date-future'],
  ];
  test.each(broken)('%p: %s', (cell, code, shown = String(cell)) => {
    const roster = births([cell, '25/12/1970']);
    expect(valuesOf(roster, 'birthDate')).toEqual(['', '1970-12-25']);
    expect(roster.issues).toMatchObject([
      {
        code,
        severity: 'error',
        at: { in: 'cell', row: 1, column: 1 },
        parameters: { column: 'Ngày sinh', count: 1, examples: [shown] },
      },
    ]);
  });
});

test('[R31] a future date that is no birth date stays, with an issue', () => {
  const roster = readRoster([
    ['Họ và tên', 'Ngày sinh', 'Ngày bổ nhiệm'],
    ['Nguyễn Văn An', '15/8/1975', '1/3/2024'],
  ]);
  expect(valuesOf(roster, 'appointmentDate')).toEqual(['2024-03-01']);
  expect(codesOf(roster)).toContain('date-future');
});

describe('[R32] the whole column decides the order of day and month, never silently', () => {
  test('one cell that fits only day/month settles day/month for all', () => {
    const roster = births(['5/8/1975', '15/8/1975']);
    expect(valuesOf(roster, 'birthDate')).toEqual(['1975-08-05', '1975-08-15']);
    expect(codesOf(roster)).toEqual([]);
  });
  test('cells that fit only month/day settle month/day for all, with a warning', () => {
    const roster = births(['5/8/1975', '8/15/1975']);
    expect(valuesOf(roster, 'birthDate')).toEqual(['1975-05-08', '1975-08-15']);
    expect(codesOf(roster)).toEqual(['date-order-month-first']);
  });
  test('a cell against the order of its column is missing and an error', () => {
    const roster = births(['5/8/1975', '15/8/1975', '16/8/1975', '8/17/1975']);
    expect(valuesOf(roster, 'birthDate')).toEqual(['1975-08-05', '1975-08-15', '1975-08-16', '']);
    expect(codesOf(roster)).toEqual(['date-other-order']);
  });
  test('a cell that says "ngày" tells its own', () => {
    const roster = births(['5/8/1975', '8/15/1975', 'ngày 5/8/1975']);
    expect(valuesOf(roster, 'birthDate')).toEqual(['1975-05-08', '1975-08-15', '1975-08-05']);
  });
  test('where no cell tells, day/month is assumed and said', () => {
    const roster = births(['5/8/1975', '6/8/1975']);
    expect(valuesOf(roster, 'birthDate')).toEqual(['1975-08-05', '1975-08-06']);
    expect(codesOf(roster)).toEqual(['date-order-assumed']);
  });
  test('a person decides it', () => {
    const mapping = { sheets: { Sheet1: { dayMonthOrder: 'mdy' as const } } };
    const roster = births(['5/8/1975', '6/8/1975'], { mapping });
    expect(valuesOf(roster, 'birthDate')).toEqual(['1975-05-08', '1975-06-08']);
    expect(codesOf(roster)).toEqual([]);
  });
  test.each<[string, readonly RawCell[], string | undefined]>([
    ['day first', ['5/8/1975', '15/8/1975'], 'dmy'],
    ['month first', ['5/8/1975', '8/15/1975'], 'mdy'],
    ['no order of dates that leave none open', ['1975-08-15', 1976, 27_621], undefined],
  ])('the protocol names %s', (_what, cells, order) => {
    const columns = births(cells).protocol.sheets[0]?.columns ?? [];
    expect(columns.find(({ field }) => field === 'birthDate')?.dateOrder).toBe(order);
  });
  test('dates that Excel swapped while they were typed are pointed out, not changed', () => {
    const serials = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => dayNumberToSerial(toDayNumber(1975, 6, n)));
    const roster = births([...serials, '15/8/1975', '16/8/1975', '17/8/1975', '18/8/1975']);
    expect(valuesOf(roster, 'birthDate')[2]).toBe('1975-06-03');
    expect(codesOf(roster)).toEqual(['date-serials-swapped']);
    const examples = roster.issues[0]?.parameters['examples'];
    expect(examples).toEqual(['01/06/1975', '02/06/1975', '03/06/1975']);
  });
});

describe('[R33] a birth date is an interval, and nothing is invented', () => {
  test('a year spans 365 days, a leap year 366', () => {
    expect([birth(1975), birth(1976)]).toEqual([
      '1975-01-01..1975-12-31',
      '1976-01-01..1976-12-31',
    ]);
    const column = births([1975, 1976]).columns.get('birthDate');
    if (column?.kind !== 'date') throw new Error('no dates');
    const spans = [0, 1].map((i) => (column.latest[i] ?? 0) - (column.earliest[i] ?? 0) + 1);
    expect(spans).toEqual([365, 366]);
  });
  test('an inexact birth date is a note', () => {
    expect(codesOf(births([1975, '25/12/1970']))).toEqual(['birth-inexact']);
  });
  test('a blank birth date is missing and a warning', () => {
    const roster = births([null, '25/12/1970']);
    expect(valuesOf(roster, 'birthDate')).toEqual(['', '1970-12-25']);
    expect(roster.issues).toMatchObject([{ code: 'birth-missing', severity: 'warning' }]);
  });
  test('1 January is kept, and pointed out as perhaps a year', () => {
    const roster = births(['1/1/1991', '25/12/1970']);
    expect(valuesOf(roster, 'birthDate')[0]).toBe('1991-01-01');
    expect(codesOf(roster)).toEqual(['birth-first-january']);
  });
  test('1 January is pointed out in leap years and others, and no day beside it', () => {
    const years = Array.from({ length: 92 }, (_, at) => 1911 + at);
    const roster = births(years.flatMap((year) => [`31/12/${year}`, `1/1/${year}`, `2/1/${year}`]));
    const [issue] = roster.issues.filter(({ code }) => code === 'birth-first-january');
    expect(issue).toMatchObject({ parameters: { count: years.length } });
  });
  test('a year of two digits is the latest that has come, and a warning', () => {
    const roster = births(['15/8/75', '16/8/05', '25/12/1970']);
    expect(valuesOf(roster, 'birthDate').slice(0, 2)).toEqual(['1975-08-15', '2005-08-16']);
    expect(codesOf(roster)).toEqual(['date-short-year']);
  });
  test.each([
    ['15/8/1880', 'birth-very-old'],
    ['15/8/2015', 'birth-very-young'],
  ])('%s stays, with %s', (cell, code) => {
    const roster = births([cell, '25/12/1970']);
    expect(valuesOf(roster, 'birthDate')[0]).not.toBe('');
    expect(codesOf(roster)).toEqual([code]);
  });
});

test('[R34] serial numbers follow the date system of the workbook', () => {
  expect(birth(27_621)).toBe('1975-08-15');
  expect(birth(27_621 - 1462, { uses1904Dates: true })).toBe('1975-08-15');
});

test('[R35] two birth columns by gender are one birth date and a gender', () => {
  const roster = readRoster([
    ['Họ và tên', 'Năm sinh', null, 'Chức vụ'],
    [null, 'Nam', 'Nữ', null],
    ['Nguyễn Văn An', '15/8/1975', null, 'Bí thư'],
    ['Trần Thị Bình', null, 1980, 'Phó Bí thư'],
    ['Lê Văn Cường', null, null, 'Ủy viên'],
    ['Phạm Thị Dung', '15/8/1975', '16/8/1975', 'Ủy viên'],
  ]);
  expect(valuesOf(roster, 'birthDate')).toEqual(['1975-08-15', '1980-01-01..1980-12-31', '', '']);
  expect(valuesOf(roster, 'gender')).toEqual(['Nam', 'Nữ', '', '']);
  expect(codesOf(roster).sort()).toEqual(
    ['birth-inexact', 'birth-missing', 'birth-twice', 'gender-conflict'].sort(),
  );
});

test('[R36] 100,000 broken dates are one issue that lists its cells', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => [
    `Nguyễn Văn An ${i}`,
    `31/02/19${i % 90}x`,
    'Bí thư',
  ]);
  const roster = readRoster([['Họ và tên', 'Ngày sinh', 'Chức vụ'], ...rows]);
  expect(roster.issues).toHaveLength(1);
  expect(roster.issues[0]?.parameters.count).toBe(100_000);
  expect(roster.issues[0]?.cells).toHaveLength(100_000);
  expect(roster.issues[0]?.cells?.[99_999]).toEqual({ sheet: 'Sheet1', row: 100_000, column: 1 });
});

test('[R30] any mixture of the date forms gives the same birth dates', () => {
  const asOf = day('2023-11-30');
  const birthDay = fc.integer({ min: day('1930-01-01'), max: asOf - 20 * 366 });
  const form = fc.constantFrom(...FORMS);
  fc.assert(
    fc.property(fc.array(fc.tuple(birthDay, form), { minLength: 1, maxLength: 40 }), (people) => {
      // One date that fits day/month only, so that the column is not in doubt.
      const cells = ['25/12/1970', ...people.map(([date, write]) => write(date))];
      const column = births(cells).columns.get('birthDate');
      if (column?.kind !== 'date') throw new Error('no dates');
      expect(Array.from(column.earliest).slice(1)).toEqual(people.map(([date]) => date));
      expect(Array.from(column.latest).slice(1)).toEqual(people.map(([date]) => date));
    }),
    { seed: 20231130, numRuns: 200 },
  );
});

describe.each([false, true])(
  '[R33] the time of day changes nothing (dates from 1904: %s)',
  (uses1904Dates) => {
    const asOf = day('2023-11-30');
    const edges = [
      ...[asOf, asOf - 15 * 365.25, asOf - 110 * 365.25, day('1909-12-31'), day('1905-10-02')],
      ...[day('1910-01-01'), day('1929-01-01'), day('1930-01-01'), day('2010-01-01')],
    ].map((each) => dayNumberToSerial(Math.round(each), uses1904Dates) ?? 0);
    const serials = [3653, 2192, ...edges].flatMap((each) => [-1, 0, 1].map((step) => each + step));
    test.each(['Ngày sinh', 'Ngày bổ nhiệm'])(
      'in "%s", at the edges of what is plausible',
      (header) => {
        const read = (serial: number) => {
          const rows = [
            ['Họ và tên', 'Ngày sinh', 'Ngày bổ nhiệm'],
            ['Nguyễn Văn An', 20_000, 30_000],
          ];
          rows[1]?.splice(header === 'Ngày sinh' ? 1 : 2, 1, serial);
          const roster = readRoster(rows, { asOf, uses1904Dates });
          const field = header === 'Ngày sinh' ? 'birthDate' : 'appointmentDate';
          return [valuesOf(roster, field), codesOf(roster)];
        };
        for (const serial of serials) expect(read(serial)).toEqual(read(serial + 0.25));
      },
    );
  },
);

const FORMS: readonly ((day: number) => RawCell)[] = [
  (date) => dayNumberToSerial(date),
  (date) => String(dayNumberToSerial(date)),
  (date) => written(date, (y, m, d) => `${d}/${m}/${y}`),
  (date) => written(date, (y, m, d) => `${padded(d)}/${padded(m)}/${y}`),
  (date) => written(date, (y, m, d) => `${d}.${m}.${y}`),
  (date) => written(date, (y, m, d) => ` ${d} - ${padded(m)} - ${y} `),
  (date) => written(date, (y, m, d) => `${y}-${padded(m)}-${padded(d)}`),
  (date) => written(date, (y, m, d) => `ngày ${d} tháng ${m} năm ${y}`),
  (date) => written(date, (y, m, d) => `${padded(d)}${padded(m)}${y}`),
];

function written(date: number, write: (y: number, m: number, d: number) => string): string {
  const utc = new Date(date * 86_400_000);
  return write(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate());
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
