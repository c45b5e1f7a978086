import { indexPeople } from '../../../src/core/engine/PeopleIndex';

test('the entries of each person stand together, in the order of the roster', () => {
  const { starts, rows } = indexPeople(Uint32Array.of(2, 0, 2, 1, 0, 2), 4);
  expect([...starts]).toEqual([0, 2, 3, 6, 6]);
  expect([...rows]).toEqual([1, 4, 3, 0, 2, 5]);
});

test('nobody has no entries', () => {
  const { starts, rows } = indexPeople(new Uint32Array(0), 0);
  expect([[...starts], [...rows]]).toEqual([[0], []]);
});
