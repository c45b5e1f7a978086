import { evaluateWorkbook } from '../../../src/actions/evaluateWorkbook';
import { suggestValues } from '../../../src/taskpane/plan/suggestValues';
import { smallRoster } from '../../support/smallRoster';

const choices = { asOf: '2023-11-30', language: 'vi' } as const;

test('units are offered by name, whatever column they stand in', async () => {
  const { roster } = await evaluateWorkbook(smallRoster(), choices);
  expect(suggestValues(roster, 'unit', '')).toEqual(['Huyện Một', 'Xã An', 'Xã Bình', 'Xã Châu']);
  expect(suggestValues(roster, 'unit', 'chau')).toEqual(['Xã Châu']);
});

test('a field offers what the roster says in it, twenty values at most', async () => {
  const { roster } = await evaluateWorkbook(smallRoster(), choices);
  expect(suggestValues(roster, 'name', '')).toHaveLength(20);
  expect(suggestValues(roster, 'position', '')).toEqual([]);
  expect(suggestValues(roster, 'birthDate', '')).toEqual([]);
});
