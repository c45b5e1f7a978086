import { changeKind, isComplete, newLine } from '../../../src/taskpane/plan/draftLine';

const named = { ...newLine('2024-01-01'), name: 'Nguyễn Thị Hoa' };

test('a new line is about the standard of the rank, from the day given', () =>
  expect(newLine('2024-01-01')).toEqual({
    date: '2024-01-01',
    kind: 'qualify',
    name: '',
    values: { professionalStandard: '' },
  }));

test.each([
  ['appoint', { position: '' }],
  ['move', { unit: '' }],
  ['leave', {}],
] as const)('a line to %s asks for what such a change is about', (kind, values) =>
  expect(changeKind(named, kind)).toEqual({ ...named, kind, values }),
);

test.each([
  ['without a person', { ...newLine('2024-01-01'), values: { rank: 'Chuyên viên' } }, false],
  ['without a value', named, false],
  ['with a value of spaces', { ...named, values: { position: ' ' } }, false],
  ['with a value', { ...named, values: { professionalStandard: 'Chuyên viên chính' } }, true],
  ['with a day that does not exist', { ...changeKind(named, 'leave'), date: '31/02/2024' }, false],
  ['about leaving', changeKind(named, 'leave'), true],
  ['with a date that is none', { ...named, values: { partyDate: '3/2' } }, false],
  ['with a date', { ...named, values: { partyDate: '2024-02-03' } }, true],
])('a line %s is complete: %s', (_what, line, expected) => expect(isComplete(line)).toBe(expected));
