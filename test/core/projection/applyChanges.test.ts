import { parseIsoDate } from '../../../src/core/engine/calendar';
import { buildTimeline } from '../../../src/core/projection/buildTimeline';
import type { PersonClues, PlannedChange } from '../../../src/core/projection/PlannedChange';
import { rosterAt } from '../../../src/core/projection/rosterAt';
import type { RawCell } from '../../../src/core/roster/RosterInput';
import {
  buildRoster,
  type BuiltEntry,
  type BuiltField,
  type Cell,
} from '../../support/buildRoster';

const FIELDS: readonly BuiltField[] = [
  { key: 'name', kind: 'text' },
  { key: 'personId', kind: 'text' },
  { key: 'birthDate', kind: 'date' },
  { key: 'gender', kind: 'text' },
  { key: 'district', kind: 'text' },
  { key: 'unit', kind: 'text' },
  { key: 'position', kind: 'text' },
  { key: 'salary', kind: 'number' },
  { key: 'party', kind: 'date' },
  { key: 'member', kind: 'flag' },
];
const AS_OF = day('2023-11-30');
const AT = { in: 'cell', sheet: 'Kế hoạch', row: 4, column: 1 } as const;

const AN = entry('An', '1984-03-01', 'Huyện A', 'Xã A1', 'Bí thư', { personId: 'A-1', salary: 3 });
const PEOPLE: readonly BuiltEntry[] = [
  AN,
  entry('Chi', '1985', 'Huyện B', 'Xã B1', 'Bí thư', { party: '2010', member: true }, 'chi'),
  entry('Chi', '1985', 'Huyện B', 'Xã B1', 'Chủ tịch', { party: '2010', member: false }, 'chi'),
  entry('Dũng', '1980-01-01', 'Huyện B', 'Xã B1', 'Phó Bí thư'),
  entry('Dũng', '1981-01-01', 'Huyện B', 'Xã B2', 'Phó Chủ tịch'),
];

describe('what cannot be carried out is reported with what the line says', () => {
  test.each<[PlannedChange, string, 'note' | 'error', object]>([
    [
      change('leave', { name: 'An' }, {}, '2023-11-30'),
      'plan-already-past',
      'note',
      { kind: 'leave' },
    ],
    [
      change('move', { name: 'An' }, { district: 'Huyện A', unit: 'Xã B1' }),
      'plan-unit-unknown',
      'error',
      { unit: 'Huyện A/Xã B1' },
    ],
    [
      change('move', { name: 'An' }, { unit: 'Xã Z' }),
      'plan-unit-unknown',
      'error',
      { unit: 'Xã Z' },
    ],
    [change('leave', { name: 'Dũng' }), 'plan-person-unclear', 'error', { who: 'Dũng', people: 2 }],
    [change('appoint', { name: 'An' }), 'plan-person-unclear', 'error', { who: 'An', people: 1 }],
    [change('leave', { personId: 'Z-9' }), 'plan-person-unknown', 'error', { who: 'Z-9' }],
    [
      change('leave', { name: 'An', personId: 'Z-9' }),
      'plan-person-unknown',
      'error',
      { who: 'An' },
    ],
    [
      change('leave', { name: 'Chi', birthDate: '31/12/1984' }),
      'plan-person-unknown',
      'error',
      { who: 'Chi' },
    ],
    [change('move', { name: 'Chi' }), 'plan-post-unclear', 'error', { who: 'Chi', posts: 2 }],
    [
      change('leave', { name: 'Chi', post: 'Kế toán' }),
      'plan-post-unclear',
      'error',
      { who: 'Chi', posts: 2 },
    ],
  ])('[P15] %#', (planned, code, severity, parameters) => {
    const timeline = timelineOf(planned);
    expect(timeline.issues).toEqual([{ code, severity, at: AT, parameters }]);
    expect(standing(timeline, '2030-01-01')).toEqual(standing(timelineOf(), '2030-01-01'));
  });

  test('[P15] a value that the column cannot hold is left out of its line', () => {
    const planned = change('qualify', { name: 'An' }, { salary: 'cao', member: 'x', nothing: 1 });
    const timeline = timelineOf(planned);
    expect(timeline.issues.map(({ parameters }) => parameters)).toEqual([
      { field: 'salary', value: 'cao' },
      { field: 'nothing', value: '1' },
    ]);
    expect(timeline.issues.map(({ severity }) => severity)).toEqual(['error', 'error']);
    expect(rowsOf(timeline, '2024-02-01')).toContainEqual({ ...rowOf(AN), member: 2 });
  });
});

test('[P15] an unknown unit is reported by all that the line says of it', () => {
  const fields = [...FIELDS, { key: 'commune', kind: 'text' as const }];
  const changes = [change('move', { name: 'An' }, { district: 'Huyện A', commune: 'Xã Z' })];
  const { issues } = buildTimeline(buildRoster(fields, PEOPLE), { asOf: AS_OF, changes });
  expect(issues.map(({ parameters }) => parameters)).toEqual([{ unit: 'Huyện A/Xã Z' }]);
});

describe('[P14] a change leaves everything else as it is', () => {
  test('a move takes the post to the new unit', () => {
    const timeline = timelineOf(change('move', { name: 'An' }, { unit: 'Xã B2' }));
    const moved = { ...rowOf(AN), district: 'Huyện B', unit: 'Xã B2' };
    expect(rowsOf(timeline, '2024-01-31')).toContainEqual(rowOf(AN));
    expect(rowsOf(timeline, '2024-02-01')).toContainEqual(moved);
    expect(rowsOf(timeline, '2024-02-01')).not.toContainEqual(rowOf(AN));
    expect(unitsOf(timeline, '2024-02-01', 'An')).toEqual(['Xã B2']);
  });

  test('who qualifies does so in every post, and stays where they are', () => {
    const timeline = timelineOf(
      change('qualify', { name: 'Chi', birthDate: '05/05/1985' }, { salary: '4,4' }),
    );
    const before = PEOPLE.filter(({ person }) => person === 'chi').map(rowOf);
    const after = rowsOf(timeline, '2024-02-01').filter(({ name }) => name === 'Chi');
    expect(after).toEqual(before.map((row) => ({ ...row, salary: 4.4 })));
    expect(unitsOf(timeline, '2024-02-01', 'Chi')).toEqual(['Xã B1', 'Xã B1']);
  });

  test('of several posts only the one named ends', () => {
    const timeline = timelineOf(change('leave', { name: 'Chi', post: 'CHỦ TỊCH' }));
    const left = rowsOf(timeline, '2024-02-01').filter(({ name }) => name === 'Chi');
    expect(left.map(({ position }) => position)).toEqual(['Bí thư']);
  });

  test('a further post stands beside the first, and both retire on one day', () => {
    const timeline = timelineOf(
      [change('appoint', { personId: 'a-1' }, { unit: 'Xã A2', position: 'Chủ tịch' })],
      true,
    );
    const both = rowsOf(timeline, '2024-02-01').filter(({ name }) => name === 'An');
    expect(both).toEqual([rowOf(AN), { ...rowOf(AN), unit: 'Xã A2', position: 'Chủ tịch' }]);
    // A man born in March 1984 serves to the end of March 2046.
    expect(unitsOf(timeline, '2046-03-31', 'An')).toEqual(['Xã A1', 'Xã A2']);
    expect(unitsOf(timeline, '2046-04-01', 'An')).toEqual([]);
  });

  test('a further post without a unit is in the present one', () => {
    const timeline = timelineOf(change('appoint', { personId: 'A-1' }, { position: 'Kế toán' }));
    expect(unitsOf(timeline, '2024-02-01', 'An')).toEqual(['Xã A1', 'Xã A1']);
  });

  test('a further post has what earlier lines changed of the person, and retires as the first', () => {
    const timeline = timelineOf(
      [
        change('qualify', { name: 'An' }, { salary: 5 }, '2024-02-01'),
        change('appoint', { personId: 'A-1' }, { position: 'Chủ tịch' }, '2024-03-01'),
      ],
      true,
    );
    const both = rowsOf(timeline, '2024-03-01').filter(({ name }) => name === 'An');
    const qualified = { ...rowOf(AN), salary: 5 };
    expect(both).toEqual([qualified, { ...qualified, position: 'Chủ tịch' }]);
    expect([...timeline.ends].slice(-2)).toEqual([
      [5, 'retired'],
      [6, 'retired'],
    ]);
  });

  test('a further post of a newcomer is that of the same person', () => {
    const born = { name: 'Giang', birthDate: '1990-09-15' };
    const timeline = timelineOf([
      change('appoint', born, { gender: 'Nữ' }, '2024-02-01'),
      change('appoint', born, { position: 'Chủ tịch' }, '2024-03-01'),
    ]);
    const posts = rowsOf(timeline, '2024-03-01').filter(({ name }) => name === 'Giang');
    expect(posts).toMatchObject([
      { gender: 'Nữ', position: '' },
      { gender: 'Nữ', position: 'Chủ tịch', birthDate: '1990-09-15' },
    ]);
  });

  test('later lines follow earlier ones, whatever their order', () => {
    const timeline = timelineOf([
      change('move', { name: 'An', post: 'Trưởng phòng' }, { unit: 'Xã B2' }, '2024-04-01'),
      change('qualify', { name: 'An' }, { position: 'Trưởng phòng' }, '2024-02-01'),
      change('qualify', { name: 'An' }, { salary: 5 }, '2024-03-01'),
    ]);
    expect(timeline.issues).toEqual([]);
    const after = { ...rowOf(AN), position: 'Trưởng phòng', salary: 5 };
    expect(rowsOf(timeline, '2024-03-01')).toContainEqual(after);
    const moved = { ...after, district: 'Huyện B', unit: 'Xã B2' };
    expect(rowsOf(timeline, '2024-04-01')).toContainEqual(moved);
    expect(rowsOf(timeline, '2024-04-01')).toHaveLength(PEOPLE.length);
  });
});

test('[P14] a copy stands for the same person, unit and row, and retires when the post would have', () => {
  const who = { name: 'Dũng', birthDate: '1981' };
  const timeline = timelineOf(
    [
      change('qualify', who, { salary: 4 }, '2024-02-01'),
      change('qualify', who, { position: 'Chủ tịch' }, '2024-03-01'),
    ],
    true,
  );
  const { roster } = timeline;
  expect([...roster.person].slice(4)).toEqual([3, 3, 3]);
  expect([...roster.unit].slice(4)).toEqual([roster.unit[4], roster.unit[4], roster.unit[4]]);
  expect([...roster.origin.row].slice(4)).toEqual([5, 5, 5]);
  expect([...roster.origin.sheet].slice(4)).toEqual([0, 0, 0]);
  expect([...timeline.ends].slice(-3)).toEqual([
    [4, 'qualified'],
    [5, 'qualified'],
    [6, 'retired'],
  ]);
  const copy = rowsOf(timeline, '2024-03-01').find(({ birthDate }) => birthDate === '1981-01-01');
  expect(copy).toMatchObject({ salary: 4, position: 'Chủ tịch', unit: 'Xã B2' });
  const stay = timelineOf(change('qualify', { name: 'An' }, { salary: 4 }));
  expect([...stay.ends]).toEqual([[0, 'qualified']]);
});

test('[P3] [P14] on the day of leaving somebody is gone, on the day of appointment there', () => {
  const gone = timelineOf([
    change('leave', { name: 'An' }),
    change('qualify', { name: 'An' }, { salary: 5 }),
  ]);
  expect(gone.issues.map(({ code }) => code)).toEqual(['plan-person-unknown']);
  const there = timelineOf([
    change('appoint', { name: 'Hà' }),
    change('qualify', { name: 'Hà' }, { salary: 5 }),
  ]);
  expect(there.issues).toEqual([]);
  const early = timelineOf([
    change('appoint', { name: 'Hà' }, {}, '2024-03-01'),
    change('qualify', { name: 'Hà' }, { salary: 5 }, '2024-02-01'),
  ]);
  expect(early.issues.map(({ code }) => code)).toEqual(['plan-person-unknown']);
});

test('[P15] whose birth date is not known is not found by one', () => {
  const line = change('leave', { name: 'Hà', birthDate: '1990' }, {}, '2024-05-01');
  const newcomer = change('appoint', { name: 'Hà' });
  expect(timelineOf([newcomer, line]).issues).toHaveLength(1);
  const fields = FIELDS.filter(({ key }) => key !== 'birthDate');
  for (const known of [fields, FIELDS]) {
    const roster = buildRoster(known, [{ cells: { name: 'Hà' } }]);
    expect(buildTimeline(roster, { asOf: AS_OF, changes: [line] }).issues).toHaveLength(1);
  }
});

test('[P15] somebody is found by a birth date that only one of their posts gives', () => {
  const posts = ['1990', null].map((birthDate) => ({
    cells: { name: 'Hà', birthDate },
    person: 'h',
  }));
  const changes = [change('leave', { name: 'Hà', birthDate: '1990' })];
  const timeline = buildTimeline(buildRoster(FIELDS, posts), { asOf: AS_OF, changes });
  expect(timeline.issues).toEqual([]);
  expect(rosterAt(timeline, day('2024-02-01')).rowCount).toBe(0);
});

test('[P15] a line that names nobody means nobody, also where a row lacks its name', () => {
  const roster = buildRoster(FIELDS, [{ cells: { name: null } }]);
  const changes = [change('leave', {})];
  const { issues } = buildTimeline(roster, { asOf: AS_OF, changes });
  expect(issues.map(({ code }) => code)).toEqual(['plan-person-unknown']);
});

test('[P14] what changes stays a line of its sheet', () => {
  const roster = buildRoster(FIELDS, [{ cells: { name: 'An' } }, { cells: { name: 'Hà' } }]);
  const origin = { sheet: Uint16Array.of(0, 1), row: Uint32Array.of(7, 9) };
  const sheets = [...roster.sheets, ...roster.sheets];
  const changes = [change('qualify', { name: 'Hà' }, { salary: 5 })];
  const timeline = buildTimeline({ ...roster, origin, sheets }, { asOf: AS_OF, changes });
  expect([...timeline.roster.origin.sheet]).toEqual([0, 1, 1]);
  expect([...timeline.roster.origin.row]).toEqual([7, 9, 9]);
});

describe('[P14] a newcomer', () => {
  const giang = change(
    'appoint',
    { name: 'Giang', personId: 'G-1', birthDate: '15/09/1968' },
    { gender: 'Nữ', unit: 'Xã A2', salary: 2.34 },
  );

  test('has the values of the line, and nothing else', () => {
    const [row] = rowsOf(timelineOf(giang), '2024-02-01').slice(-1);
    expect(row).toEqual({
      name: 'Giang',
      personId: 'G-1',
      birthDate: '1968-09-15',
      gender: 'Nữ',
      district: 'Huyện A',
      unit: 'Xã A2',
      position: '',
      salary: 2.34,
      party: null,
      member: 1,
    });
    expect(unitsOf(timelineOf(giang), '2024-02-01', 'Giang')).toEqual(['Xã A2']);
  });

  test('retires only where people retire, and where birth date and gender are known', () => {
    const stays = (planned: PlannedChange, retires: boolean) =>
      ['2025-05-31', '2025-06-01'].map(
        (date) => unitsOf(timelineOf([planned], retires), date, 'Giang').length,
      );
    expect(stays(giang, true)).toEqual([1, 0]);
    expect(stays(giang, false)).toEqual([1, 1]);
    expect(stays(change('appoint', { name: 'Giang' }, { gender: 'Nữ' }), true)).toEqual([1, 1]);
    expect(stays(change('appoint', giang.who), true)).toEqual([1, 1]);
    const timeline = timelineOf([giang], true);
    expect([timeline.until[5], timeline.ends.get(5)]).toEqual([day('2025-06-01'), 'retired']);
  });

  test('who is past the age when appointed was so by a decision, and stays', () => {
    const isThere = (birthDate: string, date: string, from?: string) => {
      const line = change('appoint', { name: 'Vũ', birthDate }, { gender: 'Nam' }, from);
      return unitsOf(timelineOf(line, true), date, 'Vũ').length === 1;
    };
    expect(isThere('01/01/1950', '2030-01-01')).toBe(true);
    expect(isThere('15/03/1963', '2030-01-01')).toBe(true);
    expect(isThere('15/04/1963', '2024-04-30')).toBe(true);
    expect(isThere('15/04/1963', '2024-05-01')).toBe(false);
    expect(isThere('15/04/1963', '2024-05-01', '2024-04-30')).toBe(false);
    expect(isThere('15/04/1963', '2030-01-01', '2024-05-01')).toBe(true);
  });

  test('is known to later lines by number, name and birth date', () => {
    for (const who of [
      { personId: 'g-1' },
      { name: 'giang' },
      { name: 'Giang', birthDate: '1968' },
    ]) {
      const timeline = timelineOf([giang, change('leave', who, {}, '2024-05-01')]);
      expect(timeline.issues).toEqual([]);
      expect(unitsOf(timeline, '2024-05-01', 'Giang')).toEqual([]);
    }
    const other = change('leave', { name: 'Giang', birthDate: '1969' }, {}, '2024-05-01');
    expect(timelineOf([giang, other]).issues).toHaveLength(1);
  });

  test('is nobody known, though somebody without a number is', () => {
    const nameless = timelineOf(change('appoint', { name: 'Hà' }));
    expect(nameless.issues).toEqual([]);
    expect(nameless.roster.personCount).toBe(5);
    expect([...nameless.begins]).toEqual([[5, 'appointed']]);
  });
});

describe('[P5] retirement', () => {
  const last = (header: string, cells: Readonly<Record<string, Cell>>, override?: string) => {
    const fields = [...FIELDS, { key: header, kind: 'date' as const }];
    const born = { name: 'An', birthDate: '1961-07-15', gender: 'Nam', ...cells };
    const roster = buildRoster(fields, [{ cells: born }, { cells: { ...born, name: 'Bình' } }]);
    const timeline = buildTimeline(roster, {
      asOf: day('2021-01-31'),
      retirement: { overrideField: override },
    });
    return [timeline.until[0], timeline.issues.map(({ code }) => code).join()];
  };
  const stays = 0x7fffffff;

  test.each(['ngày công tác cuối cùng', 'ngày làm việc cuối cùng', 'last day in service'])(
    'a column headed %s goes before the decree, where it says something',
    (header) => {
      expect(last(header, { [header]: '2030-05-15' })).toEqual([day('2030-05-16'), '']);
      expect(last(header, { [header]: '2030' })).toEqual([day('2031-01-01'), '']);
      expect(last(header, {})).toEqual([day('2021-11-01'), '']);
      expect(last(header, { [header]: '2030-05-15', gender: null })).toEqual([
        day('2030-05-16'),
        '',
      ]);
    },
  );

  test('another column does so where it is named', () => {
    expect(last('nghỉ', { nghỉ: '2030-05-15' })[0]).toBe(day('2021-11-01'));
    expect(last('nghỉ', { nghỉ: '2030-05-15' }, 'nghỉ')[0]).toBe(day('2030-05-16'));
    expect(last('nghỉ', { nghỉ: '2030-05-15' }, 'name')[0]).toBe(day('2021-11-01'));
  });

  test('the last day may be the as-of date, and is past on the day after', () => {
    const header = 'last day in service';
    expect(last(header, { [header]: '2021-01-31' })).toEqual([day('2021-02-01'), '']);
    expect(last(header, { [header]: '2021-01-30' })).toEqual([stays, 'projection-retirement-past']);
  });

  test.each([
    ['birth date', { birthDate: null }],
    ['gender', { gender: null }],
    ['gender that the decree knows', { gender: 'khác' }],
  ])('without a %s nobody leaves, and it is noted', (_, cells) =>
    expect(last('x', cells)).toEqual([stays, 'projection-retirement-unknown']),
  );

  test('what one post says of a person holds for all of them, and a note names their cells', () => {
    const born = { birthDate: '1961-07-15', gender: 'Nam' };
    const roster = buildRoster(FIELDS, [
      { cells: { name: 'An', gender: 'Nam' }, person: 'an' },
      { cells: { name: 'An', ...born }, person: 'an' },
      { cells: { name: 'Bình' } },
      { cells: { name: 'Chi', birthDate: '1950', gender: 'Nữ' } },
      { cells: { name: 'Dũng', birthDate: '1980' } },
    ]);
    const timeline = buildTimeline(roster, { asOf: day('2021-01-31'), retirement: {} });
    const gone = day('2021-11-01');
    expect([...timeline.until]).toEqual([gone, gone, stays, stays, stays]);
    const cell = (row: number) => ({ sheet: 'Danh sách', row, column: 2 });
    expect(timeline.issues).toEqual([
      {
        code: 'projection-retirement-unknown',
        severity: 'note',
        at: { in: 'cell', ...cell(3) },
        parameters: { people: 2 },
        cells: [cell(3), cell(5)],
      },
      {
        code: 'projection-retirement-past',
        severity: 'note',
        at: { in: 'cell', ...cell(4) },
        parameters: { people: 1 },
        cells: [cell(4)],
      },
    ]);
  });
});

type Timeline = ReturnType<typeof timelineOf>;

function timelineOf(changes: PlannedChange | readonly PlannedChange[] = [], retires = false) {
  const roster = buildRoster(FIELDS, PEOPLE, { units: [['Huyện A', 'Xã A2']] });
  const list = 'kind' in changes ? [changes] : changes;
  return buildTimeline(roster, { asOf: AS_OF, changes: list, ...(retires && { retirement: {} }) });
}

function change(
  kind: PlannedChange['kind'],
  who: PersonClues,
  values: Readonly<Record<string, RawCell>> = {},
  from = '2024-02-01',
): PlannedChange {
  return { day: day(from), kind, who, values: new Map(Object.entries(values)), at: AT };
}

function entry(
  name: string,
  birthDate: string,
  district: string,
  unit: string,
  position: string,
  more: Readonly<Record<string, Cell>> = {},
  person?: string,
): BuiltEntry {
  const cells = { name, birthDate, gender: 'Nam', district, unit, position, ...more };
  return { cells, path: [district, unit], ...(person !== undefined && { person }) };
}

/** An entry as `rowsOf` shows it. */
function rowOf({ cells }: BuiltEntry): Record<string, unknown> {
  const { party, member } = cells;
  return {
    personId: '',
    salary: NaN,
    ...cells,
    party: party ?? null,
    member: member === true ? 2 : member === false ? 0 : 1,
  };
}

function standing(timeline: Timeline, date: string): unknown {
  return [rowsOf(timeline, date), rosterAt(timeline, day(date)).units];
}

/** Every cell of every entry of a day; dates as typed, missing ones `null`. */
function rowsOf(timeline: Timeline, date: string): Record<string, unknown>[] {
  const roster = rosterAt(timeline, day(date));
  return Array.from({ length: roster.rowCount }, (_, row) =>
    Object.fromEntries(
      [...roster.columns].map(([key, column]): [string, unknown] => {
        if (column.kind === 'text') return [key, column.values[column.codes[row] ?? 0]];
        if (column.kind !== 'date') return [key, column.values[row]];
        return [key, dateText(column.earliest[row] ?? 0, column.latest[row] ?? 0)];
      }),
    ),
  );
}

function dateText(earliest: number, latest: number): string | null {
  if (earliest > latest || latest - earliest > 366) return null;
  const iso = new Date(earliest * 86_400_000).toISOString();
  return earliest === latest ? iso.slice(0, 10) : iso.slice(0, 4);
}

function unitsOf(timeline: Timeline, date: string, name: string): (string | undefined)[] {
  const roster = rosterAt(timeline, day(date));
  return rowsOf(timeline, date).flatMap((row, at) =>
    row['name'] === name ? [roster.units.nodes[roster.unit[at] ?? 0]?.name] : [],
  );
}

function day(date: string): number {
  return parseIsoDate(date) ?? NaN;
}
