import { findStatedDate } from '../../src/actions/findStatedDate';
import { fourPeople, rosterBook } from '../support/rosterFile';

const stated: [string, string | null][] = [
  ['(Tính đến ngày 30/11/2023)', '2023-11-30'],
  ['(Tính đến 30/11/2023)', '2023-11-30'],
  ['Số liệu chốt ngày 5 tháng 6 năm 2022', '2022-06-05'],
  ['Từ ngày 01/01/2023 đến ngày 30/11/2023', '2023-11-30'],
  ['(As of 30 November 2023)', '2023-11-30'],
  ['(Tính đến ngày 31/11/2023)', null],
  ['Kèm theo Công văn số 12 ngày 30/11/2023', null],
];

test.each(stated)('the title "%s" states %s', async (title, date) => {
  const workbook = rosterBook({ DS: [['DANH SÁCH CÁN BỘ'], [title], ...fourPeople] });
  expect(await findStatedDate(workbook)).toBe(date);
});

test('what stands beside a person states nothing of the list', async () => {
  const rows = fourPeople.map((row, at) => [...row, at === 0 ? 'Ghi chú' : null]);
  const person = [5, 'Vũ Văn Em', '01/02/1990', 'Nam', 'Huyện A', 'Đi học đến ngày 30/6/2020'];
  expect(await findStatedDate(rosterBook({ DS: [...rows, person] }))).toBeNull();
});

test('the first sheet that states a day tells it', async () => {
  const workbook = rosterBook({
    Bìa: [['BÁO CÁO']],
    DS: [['Tính đến ngày 30/11/2023'], ...fourPeople],
    Cũ: [['Tính đến ngày 31/12/2020'], ...fourPeople],
  });
  expect(await findStatedDate(workbook)).toBe('2023-11-30');
});
