/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { messagesFor } from '../../src/messages/messagesFor';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { openPane } from '../support/openPane';
import { smallRoster } from '../support/smallRoster';

jest.setTimeout(60_000);

const { pane, settings, report } = messagesFor('vi');

const keysOf = (workbook: MemoryWorkbook) =>
  workbook.sheets.flatMap(({ key }) => (key === undefined ? [] : [key]));

async function openChoice(workbook: MemoryWorkbook) {
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole('button', { name: new RegExp(settings.sheets) }));
  const choose = (name: string) => user.click(screen.getByRole('checkbox', { name }));
  const generate = async () => {
    await user.click(screen.getByRole('button', { name: pane.report.generate }));
    await user.click(await screen.findByRole('button', { name: pane.close }));
  };
  return { user, choose, generate };
}

test('only the sheets that are chosen on the report screen are written', async () => {
  const workbook = smallRoster();
  const { choose, generate } = await openChoice(workbook);
  await choose(report.sheets.charts);
  await choose(report.sheets.history);
  await generate();
  expect(keysOf(workbook)).not.toEqual(expect.arrayContaining(['charts']));
  expect(keysOf(workbook)).toEqual(expect.arrayContaining(['summary', 'by-unit', 'quality']));
});

test('people are listed only when asked for, behind the indicators asked for, without what is sensitive', async () => {
  const workbook = smallRoster();
  const { user, choose, generate } = await openChoice(workbook);
  await generate();
  expect(keysOf(workbook).filter((key) => key.startsWith('people'))).toEqual([]);
  await choose(settings.people);
  const sensitive = screen.getByRole<HTMLInputElement>('checkbox', {
    name: settings.withSensitive,
  });
  expect(sensitive.checked).toBe(false);
  const group = within(screen.getByRole('group', { name: settings.peopleOf }));
  const [first] = group.getAllByRole('checkbox');
  if (!first) throw new Error('no indicator');
  await user.click(first);
  await generate();
  expect(keysOf(workbook).filter((key) => key.startsWith('people'))).toHaveLength(1);
});

test('lists of people go when nobody asks for them any more', async () => {
  const workbook = smallRoster();
  const { choose, generate } = await openChoice(workbook);
  await choose(settings.people);
  await generate();
  expect(keysOf(workbook).some((key) => key.startsWith('people'))).toBe(true);
  await choose(settings.people);
  await generate();
  expect(keysOf(workbook).some((key) => key.startsWith('people'))).toBe(false);
});
