import { keyOfPlane, opposite, type Plane } from '../../../src/core/engine/Plane';
import { PredicateList } from '../../../src/core/engine/PredicateList';

const is = (leaf: number): Plane => ({ kind: 'leaf', leaf, least: 2, isNegated: false });
const lacks = (leaf: number): Plane => opposite(is(leaf));

test('a question asked twice is counted once', () => {
  const list = new PredicateList(false);
  expect([list.add(is(0)), list.add(lacks(0)), list.add(is(0)), list.add(is(1))]).toEqual([
    0, 1, 0, 2,
  ]);
  expect(list.planes).toEqual([is(0), lacks(0), is(1)]);
});

test('where everybody has one entry, what is asked of the person is asked of the entry', () => {
  const list = new PredicateList(false);
  expect(list.addJoint([is(0), is(1)], [is(2)])).toBe(0);
  expect(list.add({ kind: 'all', parts: [is(0), is(1), lacks(2)] })).toBe(0);
  expect(list.addJoint([is(0)])).toBe(1);
  expect([list.planes.length, list.joints]).toEqual([2, []]);
});

describe('where somebody has several entries', () => {
  test('a joint predicate is decided from its parts, each of them counted once', () => {
    const list = new PredicateList(true);
    list.add(is(1));
    const joint = list.addJoint([is(0), is(1)], [is(2)]);
    expect(list.joints).toEqual([{ predicate: joint, all: [1, 0], none: [2] }]);
    expect(list.planes.slice(0, 3)).toEqual([is(1), is(0), is(2)]);
    expect(keyOfPlane(list.planes[joint] ?? is(9))).toBe(
      keyOfPlane({ kind: 'all', parts: [is(0), is(1), lacks(2)] }),
    );
  });

  test('the same joint predicate is one, others are others', () => {
    const list = new PredicateList(true);
    const numbers = [
      list.addJoint([is(0), is(1)]),
      list.addJoint([is(0), is(1)]),
      list.addJoint([is(0)], [is(1)]),
      list.addJoint([is(0)], [is(1), is(2)]),
      list.addJoint([is(0)], [is(12)]),
      list.addJoint([], [is(0), is(1)]),
    ];
    expect(new Set(numbers).size).toBe(5);
    expect(numbers[1]).toBe(numbers[0]);
    expect(list.joints.map(({ predicate }) => predicate)).toEqual(numbers.slice(1));
  });

  test('it is another than the same said of one entry', () => {
    const list = new PredicateList(true);
    const ofPerson = list.addJoint([is(0)], [is(1)]);
    expect(list.add({ kind: 'all', parts: [is(0), lacks(1)] })).not.toBe(ofPerson);
  });
});
