import { MONTH_NAMES } from '../../../src/core/engine/monthNames';

test('the months have the names that the platform gives them in English', () => {
  const format = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2023, month, 15)));
  expect(MONTH_NAMES).toEqual(names.map((name) => name.toLowerCase()));
});
