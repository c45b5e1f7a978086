import { matchPeople } from '../../../src/core/projection/matchPeople';
import { buildRoster, type BuiltEntry, type BuiltField } from '../../support/buildRoster';

const FIELDS: readonly BuiltField[] = [
  { key: 'personId', kind: 'text' },
  { key: 'name', kind: 'text' },
  { key: 'birthDate', kind: 'date' },
];

describe('[P10] somebody is who they were', () => {
  test.each<[string, BuiltEntry, BuiltEntry, boolean]>([
    [
      'by number, whatever else changed',
      of({ personId: 'A-1', name: 'An', birthDate: '1980' }, 'X'),
      of({ personId: 'a-1', name: 'Anh', birthDate: '1981' }, 'Y'),
      true,
    ],
    [
      'by name and birth date in another unit',
      of({ name: 'An', birthDate: '1980-01-02' }, 'X'),
      of({ name: 'AN', birthDate: '1980-01-02' }, 'Y'),
      true,
    ],
    [
      'by name and a year of birth',
      of({ name: 'An', birthDate: '1980' }, 'X'),
      of({ name: 'An', birthDate: '1980' }, 'Y'),
      true,
    ],
    ['by name and unit', of({ name: 'An' }, 'X'), of({ name: 'An', birthDate: '1980' }, 'X'), true],
    ['not by the name alone', of({ name: 'An' }, 'X'), of({ name: 'An' }, 'Y'), false],
    [
      'not by a unit of the same name in another district',
      of({ name: 'An' }, 'X', 'Xã 1'),
      of({ name: 'An' }, 'Y', 'Xã 1'),
      false,
    ],
    ['not by the unit alone', of({ name: null }, 'X'), of({ name: null }, 'X'), false],
    [
      'not by the birth date alone',
      of({ name: null, birthDate: '1980' }, 'X'),
      of({ name: null, birthDate: '1980' }, 'Y'),
      false,
    ],
    [
      'not by a birth that begins on the same day and is known less well',
      of({ name: 'An', birthDate: '1980' }, 'X'),
      of({ name: 'An', birthDate: '1980-01-01' }, 'Y'),
      false,
    ],
  ])('%s', (_, before, after, isSame) => {
    const match = matchPeople(rosterOf(before), rosterOf(of({ name: 'Z' }, 'Z'), after));
    expect([...match.after]).toEqual([isSame ? 1 : -1]);
    expect([...match.before]).toEqual([-1, isSame ? 0 : -1]);
    expect(match.issues).toEqual([]);
  });

  test('by the number before the name', () => {
    const first = rosterOf(of({ personId: '1', name: 'An' }, 'X'), of({ name: 'Bình' }, 'X'));
    const second = rosterOf(of({ personId: '1', name: 'Bình' }, 'X'), of({ name: 'An' }, 'X'));
    expect([...matchPeople(first, second).after]).toEqual([0, -1]);
  });

  test('by any of several posts, and once only', () => {
    const post = (unit: string) => ({ ...of({ name: 'An' }, unit), person: 'an' });
    const first = rosterOf(post('X'), post('Y'));
    const second = rosterOf(of({ name: 'An' }, 'Y'), of({ name: 'An' }, 'X'));
    const { after, before } = matchPeople(first, second);
    expect(after).toHaveLength(1);
    expect([...before].filter((person) => person === 0)).toHaveLength(1);
    expect(before[after[0] ?? -1]).toBe(0);
  });

  test('once, though two people of before bear the names of one of now', () => {
    const post = (unit: string) => ({ ...of({ name: 'An' }, unit), person: 'an' });
    const first = rosterOf(of({ name: 'An' }, 'X'), of({ name: 'An' }, 'Y'));
    const { after, before } = matchPeople(first, rosterOf(post('X'), post('Y')));
    expect([[...after], [...before]]).toEqual([[0, -1], [0]]);
  });

  test('by name and birth date, where several posts of one person repeat them', () => {
    const post = (unit: string) => ({
      ...of({ name: 'An', birthDate: '1980' }, unit),
      person: 'an',
    });
    const match = matchPeople(rosterOf(post('X'), post('Y')), rosterOf(post('Z'), post('Y')));
    expect([...match.after]).toEqual([0]);
    expect(match.issues).toEqual([]);
  });

  test('by name and birth date, once the number has told apart who shares them', () => {
    const [one, other] = ['1', null].map((personId) =>
      of({ name: 'An', birthDate: '1980', personId }, 'X'),
    );
    if (!one || !other) throw new Error('two people');
    const match = matchPeople(rosterOf(one, other), rosterOf(other, one));
    expect([...match.after]).toEqual([1, 0]);
    expect(match.issues).toEqual([]);
  });

  test('also in a roster without the columns', () => {
    const bare = buildRoster([{ key: 'name', kind: 'text' }], [of({ name: 'An' }, 'X')]);
    expect([...matchPeople(bare, rosterOf(of({ name: 'An' }, 'X'))).after]).toEqual([0]);
    const nameless = buildRoster([], [of({}, 'X')]);
    expect([...matchPeople(nameless, nameless).after]).toEqual([-1]);
  });
});

test('[P10] a clue that two people share matches nobody; they are reported once, at their names', () => {
  const twin = of({ name: 'An', birthDate: '1980' }, 'X');
  const twins = rosterOf(of({ name: 'Z' }, 'Z'), twin, twin);
  const cell = (row: number) => ({ sheet: 'Danh sách', row, column: 1 });
  const { after, before, issues } = matchPeople(rosterOf(twin), twins);
  expect([[...after], [...before]]).toEqual([[-1], [-1, -1, -1]]);
  expect(issues).toEqual([
    {
      code: 'bridge-person-unclear',
      severity: 'warning',
      at: { in: 'cell', ...cell(2) },
      parameters: { people: 2 },
      cells: [cell(2), cell(3)],
    },
  ]);
  const merged = matchPeople(twins, rosterOf(of({ name: 'Y' }, 'Z'), twin));
  expect([...merged.after]).toEqual([-1, -1, -1]);
  expect(merged.issues).toMatchObject([{ parameters: { people: 1 }, cells: [cell(2)] }]);
});

test('[P10] whom another clue tells apart is not unclear', () => {
  const twins = (one: string, other: string) =>
    rosterOf(
      of({ name: 'An', birthDate: '1980' }, one),
      of({ name: 'An', birthDate: '1980' }, other),
    );
  const { after, issues } = matchPeople(twins('X', 'Y'), twins('Y', 'X'));
  expect([...after]).toEqual([1, 0]);
  expect(issues).toEqual([]);
});

function rosterOf(...entries: BuiltEntry[]) {
  return buildRoster(FIELDS, entries);
}

function of(cells: BuiltEntry['cells'], ...path: string[]): BuiltEntry {
  return { cells, path };
}
