import { entryChanges } from '../../../src/core/indicators/entryChanges';
import type { Roster } from '../../../src/core/roster/Roster';
import { buildRoster, type BuiltEntry, type BuiltField } from '../../support/buildRoster';

const FIELDS: readonly BuiltField[] = [
  { key: 'name', kind: 'text' },
  { key: 'gender', kind: 'text' },
  { key: 'birthDate', kind: 'date' },
  { key: 'salary', kind: 'number' },
  { key: 'committeeMember', kind: 'flag' },
];
const ALL = new Set(FIELDS.map(({ key }) => key));
const NONE: ReadonlySet<string> = new Set();

const ROWS: readonly BuiltEntry[] = [
  { cells: { gender: 'Nam', birthDate: '1983', salary: 2, committeeMember: true } },
  { cells: { gender: 'Nữ', birthDate: '1990-01-01', salary: null, committeeMember: null } },
  { cells: { gender: 'Nam', birthDate: null, salary: 3, committeeMember: false } },
].map((entry, at) => ({ ...entry, path: ['A', `${at}`], person: `p${at}` }));

const UNITS = ROWS.map(({ path }) => path ?? []);
const build = (rows: readonly BuiltEntry[], fields = FIELDS) =>
  buildRoster(fields, rows, { units: UNITS });

/** The rows with one of them replaced. */
function edit(row: number, cells: BuiltEntry['cells'], more: Partial<BuiltEntry> = {}) {
  return ROWS.map((entry, at) =>
    at === row ? { ...entry, ...more, cells: { ...entry.cells, ...cells } } : entry,
  );
}

function changes(after: Roster, fields = ALL, brokenDown = NONE, before = build(ROWS)) {
  const found = entryChanges(before, after, fields, brokenDown);
  return found && [...found];
}

test.each<[string, BuiltEntry['cells'], object]>([
  ['text', { gender: 'Nữ' }, { gender: 'Nữ' }],
  ['text that nobody had', { gender: 'Khác' }, { gender: 'Khác' }],
  ['missing text', { gender: null }, { gender: '' }],
  ['day', { birthDate: '1970-01-02' }, { birthDate: { earliest: 1, latest: 1 } }],
  ['year', { birthDate: '1970' }, { birthDate: { earliest: 0, latest: 364 } }],
  ['number', { salary: 4 }, { salary: 4 }],
  ['missing number', { salary: null }, { salary: null }],
  ['mark', { committeeMember: true }, { committeeMember: true }],
  ['missing mark', { committeeMember: null }, { committeeMember: null }],
])('[I60] a changed %s is told with its entry and its field', (_, cells, told) => {
  expect(changes(build(edit(2, cells)))).toEqual([[2, { cells: told }]]);
});

test('[I60] a date that only became less exact has changed', () => {
  const [year, day] = ['1983', '1983-01-01'].map((birthDate) => build(edit(1, { birthDate })));
  if (!year || !day) throw new Error('no rosters');
  expect(changes(year, ALL, NONE, day)).toEqual([
    [1, { cells: { birthDate: { earliest: 4748, latest: 5112 } } }],
  ]);
  expect(changes(day, ALL, NONE, year)).toEqual([
    [1, { cells: { birthDate: { earliest: 4748, latest: 4748 } } }],
  ]);
});

test('[I60] several changed cells of an entry are one change, and an unchanged roster has none', () => {
  const cells = { gender: 'Nữ', salary: 9 };
  expect(changes(build(edit(0, cells)))).toEqual([[0, { cells }]]);
  expect(changes(build(ROWS))).toEqual([]);
});

test('[I60] what no figure hangs on is no change', () => {
  expect(changes(build(edit(0, { name: 'Lê An' })), new Set(['gender']))).toEqual([]);
});

test('[I60] a text that nobody has any more is told, though another took its number', () => {
  const [before, after] = ['Nam', 'Nữ'].map((gender) =>
    buildRoster(FIELDS, [{ cells: { gender } }]),
  );
  if (!before || !after) throw new Error('no rosters');
  expect(changes(after, ALL, NONE, before)).toEqual([[0, { cells: { gender: 'Nữ' } }]]);
});

test('[I61] an entry that moved is told with its unit', () => {
  const after = build(edit(0, {}, { path: ['A', '2'] }));
  expect(changes(after)).toEqual([[0, { unit: 4, cells: {} }]]);
});

test('[I60] texts are compared as texts, however the readings number them', () => {
  const reversed = build([...ROWS].reverse());
  const gender = reversed.columns.get('gender');
  if (gender?.kind !== 'text') throw new Error('no genders');
  // The same three rows, with the codes of a reading that met the words in another order.
  const columns = new Map(build(ROWS).columns);
  const codes = Uint16Array.from(['Nam', 'Nữ', 'Nam'], (text) => gender.values.indexOf(text));
  columns.set('gender', { ...gender, codes });
  expect(changes({ ...build(ROWS), columns })).toEqual([]);
});

const twice: readonly BuiltEntry[] = edit(2, {}, { person: 'p0' });
const renamed = FIELDS.map((field) => (field.key === 'salary' ? { ...field, vi: 'Lương' } : field));

test.each<[string, Roster]>([
  ['an entry more', build([...ROWS, { cells: {}, path: ['A', '1'] }])],
  ['a post more of the same person', build([...ROWS, { cells: {}, person: 'p0' }])],
  ['an entry less', build(ROWS.slice(0, 2))],
  ['two people who became one', build(twice)],
  ['another unit', buildRoster(FIELDS, ROWS, { units: [...UNITS, ['B']] })],
  ['a field otherwise named', build(ROWS, renamed)],
  [
    'rows that moved on their sheet',
    { ...build(ROWS), origin: { sheet: new Uint16Array(3), row: Uint32Array.of(1, 2, 4) } },
  ],
  [
    'rows of another sheet',
    { ...build(ROWS), origin: { sheet: Uint16Array.of(0, 0, 1), row: Uint32Array.of(1, 2, 3) } },
  ],
])('[I60] %s is more than a few changed values', (_, after) => {
  expect(changes(after)).toBeNull();
});

test('[I60] who is one person may change while their number stays', () => {
  const [before, after] = [
    ['p', 'p', 'q'],
    ['p', 'q', 'q'],
  ].map((people) => build(ROWS.map((row, at) => ({ ...row, person: people[at] ?? '' }))));
  if (!before || !after) throw new Error('no rosters');
  expect(changes(after, ALL, NONE, before)).toBeNull();
});

test('[I60] a column that figures hang on and the roster lost is no changed value', () => {
  const after = build(ROWS);
  const columns = new Map([...after.columns].filter(([key]) => key !== 'salary'));
  expect(changes({ ...after, columns })).toBeNull();
  expect(changes(after, ALL, NONE, { ...after, columns })).toBeNull();
  expect(changes({ ...after, columns }, new Set(['gender']))).toEqual([]);
});

test('[I60] the sheet of an entry is no value of it', () => {
  expect(changes(build(edit(0, { salary: 5 })), new Set(['sheet', 'salary']))).toEqual([
    [0, { cells: { salary: 5 } }],
  ]);
});

test.each<[string, string, BuiltEntry['cells'], number]>([
  ['a first mention that comes earlier', 'gender', { gender: 'Nữ' }, 0],
  ['a text that nobody had', 'gender', { gender: 'Khác' }, 2],
  ['a text otherwise spelt where it comes first', 'gender', { gender: 'NỮ' }, 1],
  ['a mark that nobody had before', 'committeeMember', { committeeMember: false }, 0],
])('[I30] %s changes the order of a breakdown', (_, field, cells, row) => {
  const after = build(edit(row, cells));
  expect(changes(after, ALL, new Set([field]))).toBeNull();
  expect(changes(after)).toEqual([[row, { cells }]]);
});

test.each<[string, BuiltEntry['cells'], number]>([
  ['gender', { gender: 'Nữ' }, 2],
  ['gender', { gender: 'NAM' }, 2],
  ['salary', { salary: 1 }, 0],
])('[I30] the order of a breakdown by %s stays with %j', (field, cells, row) => {
  expect(changes(build(edit(row, cells)), ALL, new Set([field]))).toEqual([[row, { cells }]]);
});

test('[I60] a few dozen changed entries are told, more are counted anew', () => {
  const rows = Array.from({ length: 60 }, (_, at) => ({ cells: { salary: at } }));
  const before = buildRoster(FIELDS, rows);
  const raised = (count: number) =>
    buildRoster(
      FIELDS,
      rows.map(({ cells }, at) => ({ cells: { salary: cells.salary + (at < count ? 1 : 0) } })),
    );
  expect(changes(raised(20), ALL, NONE, before)).toHaveLength(20);
  expect(changes(raised(60), ALL, NONE, before)).toBeNull();
});

test('a column of another kind is a mistake of the program', () => {
  const kinds = ['text', 'number', 'date'] as const;
  for (const kind of kinds) {
    for (const other of kinds.filter((one) => one !== kind)) {
      const field = { key: 'x', vi: 'x', kind };
      const rows = [{ cells: { x: null } }];
      const before = buildRoster([field], rows);
      const { columns } = buildRoster([{ ...field, kind: other }], rows);
      expect(() => changes({ ...before, columns }, new Set(['x']), NONE, before)).toThrow(
        `a column of kind ${kind} became one of kind ${other}`,
      );
    }
  }
});
