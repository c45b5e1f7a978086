import { writeInKeyOrder } from '../../../src/core/indicators/writeInKeyOrder';

test('parts in another order are the same text, values and the order of lists are not', () => {
  const target = { comparator: '>=', value: 0.15, interim: [{ date: '2024-12-31', value: 0.1 }] };
  const turned = { interim: [{ value: 0.1, date: '2024-12-31' }], value: 0.15, comparator: '>=' };
  expect(writeInKeyOrder(turned)).toBe(writeInKeyOrder(target));
  expect(writeInKeyOrder({ ...target, value: 0.2 })).not.toBe(writeInKeyOrder(target));
  expect(writeInKeyOrder(['a', 'b'])).not.toBe(writeInKeyOrder(['b', 'a']));
});

test('what is not there is a text of its own', () => {
  expect(writeInKeyOrder(undefined)).not.toBe(writeInKeyOrder(''));
});
