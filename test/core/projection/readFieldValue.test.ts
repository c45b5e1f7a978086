import { parseIsoDate } from '../../../src/core/engine/calendar';
import { Truth } from '../../../src/core/engine/Column';
import { readFieldValue } from '../../../src/core/projection/readFieldValue';
import type { RosterField } from '../../../src/core/roster/Roster';
import type { RawCell } from '../../../src/core/roster/RosterInput';

const field = (key: string, kind: RosterField['kind']): RosterField => ({
  key,
  kind,
  labels: { vi: key, en: key },
  headers: [],
});

test.each<[RawCell, string | null, string?]>([
  ['15/01/2024', '2024-01-15'],
  [45306, '2024-01-15'],
  [45306.75, '2024-01-15'],
  [1899, '1905-03-13'],
  [1900, '1900-01-01', '1900-12-31'],
  [1985, '1985-01-01', '1985-12-31'],
  [1985.5, '1905-06-07'],
  [2200, '2200-01-01', '2200-12-31'],
  [2201, '1906-01-09'],
  ['1984', '1984-01-01', '1984-12-31'],
  ['02/2024', '2024-02-01', '2024-02-29'],
  ['29/02/2023', null],
  ['15/01/24', null],
  ['sang năm', null],
  [60, null],
  [-3, null],
  [true, null],
  [null, null],
])('[P14] the date %p is from %s on', (cell, earliest, latest = earliest ?? '') => {
  expect(readFieldValue(field('partyDate', 'date'), cell)).toEqual(
    earliest && {
      kind: 'date',
      earliest: parseIsoDate(earliest),
      latest: parseIsoDate(latest),
    },
  );
});

test.each<[string, RosterField['kind'], RawCell, object | null]>([
  ['gender', 'text', ' nữ ', { kind: 'text', text: 'Nữ' }],
  ['gender', 'text', 'khác', null],
  ['position', 'text', ' Phó Chủ tịch ', { kind: 'text', text: 'Phó Chủ tịch' }],
  ['Ghi chú', 'text', 'tùy ý', { kind: 'text', text: 'tùy ý' }],
  ['salary', 'number', 4.98, { kind: 'number', number: 4.98 }],
  ['salary', 'number', '4,98', { kind: 'number', number: 4.98 }],
  ['salary', 'number', 'cao', null],
  ['salary', 'number', true, null],
  ['committeeMember', 'flag', 'x', { kind: 'flag', truth: Truth.true }],
  ['committeeMember', 'flag', 'không', { kind: 'flag', truth: Truth.false }],
  ['committeeMember', 'flag', 'có thể', null],
])('[P14] %s, a %s, reads %p as the roster would', (key, kind, cell, expected) => {
  expect(readFieldValue(field(key, kind), cell)).toEqual(expected);
});
