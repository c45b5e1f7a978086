import { findSeveral } from '../../../src/core/indicators/findSeveral';

/** Who has several entries, and in how many steps it was found. */
function find(person: readonly number[], personCount = Math.max(-1, ...person) + 1) {
  const roster = { rowCount: person.length, personCount, person: Uint32Array.from(person) };
  const steps = findSeveral(roster);
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (step.done) return { ...step.value, count };
  }
}

test.each<[string, number[], number]>([
  ['nobody is there', [], 0],
  ['everybody has one entry', [0, 1, 2], 3],
  ['they are numbered otherwise', [2, 0, 1], 3],
  ['somebody has left', [0, 2, 3], 4],
])('[I12] nobody has several entries where %s', (_, person, personCount) => {
  const { isOne, rowsOf } = find(person, personCount);
  expect(isOne).toBeNull();
  expect([...rowsOf]).toEqual([]);
});

test.each<[string, number[], number | undefined, number[], [number, number[]][]]>([
  ['two posts', [0, 1, 0], undefined, [1, 0, 1], [[0, [0, 2]]]],
  [
    'two people with posts',
    [1, 0, 1, 0, 1],
    undefined,
    [1, 1, 1, 1, 1],
    [
      [1, [0, 2, 4]],
      [0, [1, 3]],
    ],
  ],
  ['as many people as entries, one of them gone', [0, 0, 2], 3, [1, 1, 0], [[0, [0, 1]]]],
])('[I12] %s are found', (_, person, personCount, marks, entries) => {
  const { isOne, rowsOf } = find(person, personCount);
  expect([...(isOne ?? [])]).toEqual(marks);
  expect([...rowsOf]).toEqual(entries);
});

test('the caller may take a breath every some ten thousand entries', () => {
  const rows = Array.from({ length: 200_000 }, (_, row) => row);
  const passes = [
    [find(rows, rows.length), 1],
    [
      find(
        rows.map((row) => row >> 1),
        100_000,
      ),
      2,
    ],
  ] as const;
  for (const [{ count }, times] of passes) {
    expect(count).toBeGreaterThanOrEqual(2 * times + 1);
    expect(count).toBeLessThanOrEqual(10 * times);
  }
});
