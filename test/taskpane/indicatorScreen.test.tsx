/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { messagesFor } from '../../src/messages/messagesFor';
import type { Area } from '../../src/sheet/Area';
import { openPane } from '../support/openPane';
import { smallRoster } from '../support/smallRoster';

jest.setTimeout(60_000);

const { pane, indicatorScreen, verdicts } = messagesFor('vi');

async function openYoung(workbook = smallRoster()) {
  const opened = openPane(workbook);
  await opened.user.click(await screen.findByRole('button', { name: /dưới 40 tuổi/ }));
  await screen.findByRole('heading', { level: 1, name: /dưới 40 tuổi/ });
  const people = within(await screen.findByRole('region', { name: indicatorScreen.people }));
  return { ...opened, people };
}

test('the figure stands with its word and its counts', async () => {
  await openYoung();
  screen.getAllByText('58,33 %');
  screen.getAllByText(verdicts.verdict.reached);
  screen.getByText(pane.report.counts('14', '24'));
});

test('everybody who is counted is listed by name with a link to the row', async () => {
  const workbook = smallRoster();
  const shown: [string, Area][] = [];
  workbook.select = (sheet, area) => {
    shown.push([sheet, area]);
    return Promise.resolve();
  };
  const { user, people } = await openYoung(workbook);
  await user.click(people.getByRole('button', { name: `${indicatorScreen.lists.certain} 14` }));
  const names = people.getAllByRole('listitem').map((item) => within(item).getByRole('button'));
  expect(names.map(({ textContent }) => textContent)).toEqual(
    Array.from({ length: 14 }, (_, index) => `Người thứ ${index + 11}`),
  );
  await user.click(people.getByRole('button', { name: /^Người thứ 11, / }));
  expect(shown).toMatchObject([['Cấp ủy xã', { row: 12 }]]);
});

test('those in the group who do not count are a list of their own', async () => {
  const { user, people } = await openYoung();
  const name = `${indicatorScreen.lists.denominatorOnly} 10`;
  await user.click(people.getByRole('button', { name }));
  expect(people.getAllByRole('listitem')).toHaveLength(10);
});

test('somebody without a date of birth is listed as unknown', async () => {
  const workbook = smallRoster();
  workbook.sheets[0]?.cells.setContent(2, 2, { value: null });
  const { user, people } = await openYoung(workbook);
  await user.click(people.getByRole('button', { name: `${indicatorScreen.lists.unknown} 1` }));
  people.getByText('Người thứ 1');
});

test('who makes the target be lost on the way is named with the day', async () => {
  const workbook = smallRoster();
  // Four of 24 are under 40, which is enough for 15 %; the first of them turns 40 on 1 June 2024.
  const births = [30834, 34000, 35000, 36000];
  for (let index = 0; index < 24; index++) {
    workbook.sheets[0]?.cells.setContent(index + 2, 2, { value: births[index] ?? 25000 });
  }
  await openYoung(workbook);
  await screen.findByText(indicatorScreen.lostOn('01/06/2024'));
  screen.getByText(indicatorScreen.crossedBy(`Người thứ 1 (${indicatorScreen.causes.aged})`));
});

test('back leads to the report', async () => {
  const { user } = await openYoung();
  await user.click(screen.getByRole('button', { name: pane.back }));
  await screen.findByRole('list', { name: pane.report.heading });
});
