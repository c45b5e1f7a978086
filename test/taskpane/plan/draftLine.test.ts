import {
  addField,
  changeField,
  changeKind,
  finishLine,
  isComplete,
  newLine,
  plannedFields,
  removeField,
} from '../../../src/taskpane/plan/draftLine';

const named = { ...newLine('2024-01-01'), name: 'Nguyễn Thị Hoa' };

test('a new line is about the standard of the rank, from the day given', () =>
  expect(newLine('2024-01-01')).toEqual({
    date: '2024-01-01',
    kind: 'qualify',
    name: '',
    values: { professionalStandard: '' },
  }));

test.each([
  ['appoint', { unit: '', position: '', birthDate: '' }],
  ['move', { unit: '', position: '' }],
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
  ['with one of two values', { ...named, values: { position: 'Bí thư', unit: '' } }, true],
  ['with a date', { ...named, values: { partyDate: '2024-02-03' } }, true],
])('a line %s is complete: %s', (_what, line, expected) => expect(isComplete(line)).toBe(expected));

test('a further value is of a field that the line does not give yet', () => {
  const more = addField(named);
  expect(Object.keys(more.values)).toHaveLength(2);
  const all = plannedFields.reduce(addField, named);
  expect(Object.keys(all.values).sort()).toEqual([...plannedFields].sort());
  expect(addField(all)).toBe(all);
});

test('another field takes the place of one, and what was typed there is gone', () =>
  expect(
    Object.entries(
      changeField({ ...named, values: { unit: 'A', rank: 'B' } }, 'unit', 'position').values,
    ),
  ).toEqual([
    ['position', ''],
    ['rank', 'B'],
  ]));

test('a value can be taken away again', () =>
  expect(removeField({ ...named, values: { unit: 'A', rank: 'B' } }, 'unit').values).toEqual({
    rank: 'B',
  }));

test('a line is kept without blanks', () =>
  expect(finishLine({ ...named, name: ' Hoa ', values: { unit: ' Xã A ', rank: ' ' } })).toEqual({
    ...named,
    name: 'Hoa',
    values: { unit: 'Xã A' },
  }));
