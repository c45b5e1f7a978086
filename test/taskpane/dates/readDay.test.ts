import fc from 'fast-check';
import { formatIsoDate, toCivilDate, toDayNumber } from '../../../src/core/engine/calendar';
import { lastYear, readDay } from '../../../src/taskpane/dates/readDay';

const isoOf = (text: string) => {
  const read = readDay(text, 1900);
  return read.kind === 'day' ? read.iso : read.kind;
};

test.each([
  ['30/11/2023', '2023-11-30'],
  ['30-11-2023', '2023-11-30'],
  ['30.11.2023', '2023-11-30'],
  ['30.11.23', '2023-11-30'],
  ['1/2/65', '1965-02-01'],
  ['30112023', '2023-11-30'],
  ['2023-11-30', '2023-11-30'],
  [' 30 / 11 / 2023 ', '2023-11-30'],
  ['30 tháng 11 năm 2023', '2023-11-30'],
  ['29/02/2024', '2024-02-29'],
])('%s is the day %s', (text, iso) => expect(isoOf(text)).toBe(iso));

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['30/11', 'unreadable'],
  ['11/2023', 'unreadable'],
  ['2023', 'unreadable'],
  ['hôm nay', 'unreadable'],
  ['31/02/2023', 'unreal'],
  ['29/02/2023', 'unreal'],
  ['11/30/2023', 'unreal'],
  ['30/11/0023', 'outside'],
  ['31/12/1899', 'outside'],
  ['01/01/2150', 'outside'],
])('"%s" is %s', (text, kind) => expect(readDay(text, 1900).kind).toBe(kind));

test('a year of two digits may go on', () =>
  expect(readDay('30/11/20', 1900)).toEqual({ kind: 'day', iso: '2020-11-30', isYearShort: true }));

test('every day of the range is read back as reports write it', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: toDayNumber(1900, 1, 1), max: toDayNumber(lastYear, 12, 31) }),
      (at) => {
        const { year, month, day } = toCivilDate(at);
        const two = (part: number) => String(part).padStart(2, '0');
        expect(isoOf(`${two(day)}/${two(month)}/${year}`)).toBe(formatIsoDate(at));
      },
    ),
    { seed: 20231130 },
  ));
