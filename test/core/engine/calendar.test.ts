import fc from 'fast-check';
import {
  dayNumberToSerial,
  daysInMonth,
  formatIsoDate,
  isCivilDate,
  isLeapYear,
  parseIsoDate,
  serialToDayNumber,
  toCivilDate,
  toDayNumber,
} from '../../../src/core/engine/calendar';

describe('day numbers', () => {
  const cases: [string, number][] = [
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['1900-01-01', -25_567],
    ['2023-11-30', 19_691],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ];
  test.each(cases)('%s is day %i', (iso, day) => {
    expect(parseIsoDate(iso)).toBe(day);
    expect(formatIsoDate(day)).toBe(iso);
  });

  test('agree with the calendar of the platform on every day from 1800 to 2200', () => {
    const first = toDayNumber(1800, 1, 1);
    const last = toDayNumber(2200, 12, 31);
    for (let day = first; day <= last; day++) {
      const date = new Date(day * 86_400_000);
      const expected = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
      const civil = toCivilDate(day);
      if (
        toDayNumber(...expected) !== day ||
        civil.year !== expected[0] ||
        civil.month !== expected[1] ||
        civil.day !== expected[2]
      ) {
        throw new Error(`day ${day}: ${JSON.stringify(civil)} is not ${expected.join('-')}`);
      }
    }
  });

  test.each([
    '',
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-11-31',
    '30/11/2023',
    '2023-1-1',
    '12023-11-30',
    '2023-11-30T08:00',
  ])('"%s" is not an ISO date', (text) => expect(parseIsoDate(text)).toBeNull());

  test('29 February exists in 2000 and 2024, not in 1900 and 2023', () => {
    expect([2000, 2024, 1900, 2023].map((year) => isCivilDate(year, 2, 29))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([2000, 2024, 1900, 2023].map(isLeapYear)).toEqual([true, true, false, false]);
  });

  test('a day or month of 0 does not exist', () => {
    expect(isCivilDate(1958, 0, 0)).toBe(false);
    expect(isCivilDate(1958, 1, 0)).toBe(false);
  });

  test('April, June, September and November have 30 days', () => {
    const days = Array.from({ length: 12 }, (_, month) => daysInMonth(2023, month + 1));
    expect(days).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(daysInMonth(2024, 2)).toBe(29);
  });
});

describe('Excel serial numbers', () => {
  const serials: [number, string | null][] = [
    [0, null],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [36_526, '2000-01-01'],
    [45_260, '2023-11-30'],
    [45_260.75, '2023-11-30'],
    [2_958_465, '9999-12-31'],
    [2_958_466, null],
    [-1, null],
    [Number.NaN, null],
  ];
  test.each(serials)('of 1900: %d is %s', (serial, iso) => {
    const day = serialToDayNumber(serial);
    expect(day === null ? null : formatIsoDate(day)).toBe(iso);
  });

  const serials1904: [number, string | null][] = [
    [0, '1904-01-01'],
    [60, '1904-03-01'],
    [35_064, '2000-01-01'],
    [2_957_003, '9999-12-31'],
    [2_957_004, null],
    [-1, null],
  ];
  test.each(serials1904)('of 1904: %d is %s', (serial, iso) => {
    const day = serialToDayNumber(serial, true);
    expect(day === null ? null : formatIsoDate(day)).toBe(iso);
  });

  test('go there and back in both systems', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_957_003 }), fc.boolean(), (serial, uses1904) => {
        const day = serialToDayNumber(serial, uses1904);
        if (day !== null) expect(dayNumberToSerial(day, uses1904)).toBe(serial);
      }),
      { seed: 20231130 },
    );
  });

  const ends: [string, number | null, number | null][] = [
    ['1899-12-31', null, null],
    ['1900-01-01', 1, null],
    ['1900-02-28', 59, null],
    ['1900-03-01', 61, null],
    ['1903-12-31', 1461, null],
    ['1904-01-01', 1462, 0],
    ['9999-12-31', 2_958_465, 2_957_003],
  ];
  test.each(ends)('%s is %p counted from 1900, %p from 1904', (iso, of1900, of1904) => {
    const day = parseIsoDate(iso) ?? NaN;
    expect(dayNumberToSerial(day)).toBe(of1900);
    expect(dayNumberToSerial(day, true)).toBe(of1904);
  });

  test('do not exist after 9999-12-31', () => {
    expect(dayNumberToSerial(toDayNumber(10_000, 1, 1))).toBeNull();
    expect(dayNumberToSerial(toDayNumber(10_000, 1, 1), true)).toBeNull();
  });
});
