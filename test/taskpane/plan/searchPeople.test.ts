import { evaluateWorkbook } from '../../../src/actions/evaluateWorkbook';
import { searchPeople } from '../../../src/taskpane/plan/searchPeople';
import { smallRoster } from '../../support/smallRoster';
import { runSteps } from '../../support/runSteps';

async function openSearch() {
  const workbook = smallRoster();
  workbook.sheet('Cấp ủy xã')?.cells.setContent(2, 1, { value: 'Đặng Thị Hoà' });
  const { roster } = await evaluateWorkbook(workbook, { asOf: '2023-11-30', language: 'vi' });
  const search = searchPeople(roster);
  return (typed: string) => runSteps(search(typed)).map(({ name }) => name);
}

test.each(['Đặng', 'đặng thị', 'ĐẶNG THỊ HÒA', 'dang thi', 'thi hoa'])(
  '"%s" finds Đặng Thị Hoà',
  async (typed) => expect((await openSearch())(typed)).toEqual(['Đặng Thị Hoà']),
);

test('accents that are typed count', async () => {
  const find = await openSearch();
  expect(find('dãng')).toEqual([]);
  expect(find('Người thứ 2')).toEqual([
    'Người thứ 2',
    ...['0', '1', '2', '3', '4'].map((at) => `Người thứ 2${at}`),
  ]);
});

test('twenty people at most, and nobody before something is typed', async () => {
  const find = await openSearch();
  expect(find('nguoi')).toHaveLength(20);
  expect(find(' ')).toEqual([]);
});

test('people say the birth date and the unit that tells them from others of their name', async () => {
  const { roster } = await evaluateWorkbook(smallRoster(), { asOf: '2023-11-30', language: 'vi' });
  expect(runSteps(searchPeople(roster)('thứ 24'))).toEqual([
    {
      key: '23',
      name: 'Người thứ 24',
      personId: undefined,
      birthDate: '1999-02-09',
      unit: 'Xã Châu',
    },
  ]);
});

test('names are prepared in steps, and what a search that was given up prepared is not done again', async () => {
  const workbook = smallRoster();
  const roster = workbook.sheet('Cấp ủy xã');
  for (let at = 0; at < 1000; at += 1) {
    roster?.cells.setContent(30 + at, 0, { value: at + 100 });
    roster?.cells.setContent(30 + at, 1, { value: `Người thêm ${at}` });
    roster?.cells.setContent(30 + at, 2, { value: '02/03/1980' });
  }
  const evaluation = await evaluateWorkbook(workbook, { asOf: '2023-11-30', language: 'vi' });
  const search = searchPeople(evaluation.roster);
  const steps = (typed: string) => {
    const found = search(typed);
    let count = 0;
    while (!found.next().done) count += 1;
    return count;
  };
  const givenUp = search('nguoi them 999');
  givenUp.next();
  expect(steps('nguoi them 999')).toBeGreaterThanOrEqual(4);
  expect(steps('nguoi them 998')).toBe(0);
  expect(runSteps(search('nguoi them 998')).map(({ name }) => name)).toEqual(['Người thêm 998']);
});
