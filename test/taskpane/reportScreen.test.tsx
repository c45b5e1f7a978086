/** @jest-environment jsdom */
import { type BoundFunctions, type queries, screen, within } from '@testing-library/react';
import { messagesFor } from '../../src/messages/messagesFor';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { openPane } from '../support/openPane';
import { smallRoster } from '../support/smallRoster';

jest.setTimeout(60_000);

const { pane, verdicts } = messagesFor('vi');

async function rowOf(title: RegExp): Promise<BoundFunctions<typeof queries>> {
  const list = await screen.findByRole('list', { name: pane.report.heading });
  return within(within(list).getByRole('button', { name: title }));
}

describe('the first minute', () => {
  test('the roster is found without a question and its people are counted', async () => {
    openPane(smallRoster());
    await screen.findByText(
      `${pane.recognised.sheets('1', '24')}, ${pane.recognised.birthDate('C')}`,
    );
    expect(screen.getByLabelText<HTMLInputElement>(pane.report.asOf).value).toBe('30/11/2023');
  });

  test('the heading counts the indicators that reach their target', async () => {
    openPane(smallRoster());
    await screen.findByRole('heading', { level: 1, name: pane.report.reachedOf('1', '2') });
  });

  test('14 of 24 people are under 40, and the word for it is said', async () => {
    openPane(smallRoster());
    const row = await rowOf(/dưới 40 tuổi/);
    row.getByText('58,33 %');
    row.getByText(pane.report.counts('14', '24'));
    row.getByText(verdicts.verdict.reached);
  });

  test('five excellent beside nineteen good exceed the ceiling of 20 %', async () => {
    openPane(smallRoster());
    const row = await rowOf(/hoàn thành xuất sắc/);
    row.getByText('26,32 %');
    row.getByText(verdicts.ceiling.missed);
  });

  test('another as-of date gives other figures and stays in the workbook', async () => {
    const workbook = smallRoster();
    const { user } = openPane(workbook);
    const date = await screen.findByLabelText(pane.report.asOf);
    await user.clear(date);
    await user.type(date, '30/11/2018');
    const row = await rowOf(/dưới 40 tuổi/);
    await row.findByText(pane.report.counts('19', '24'));
    expect(await workbook.readSetting('preferences')).toMatchObject({ asOf: '2018-11-30' });
  });

  test.each(['30/11', '31/11/2018', '30/11/1949', ''])(
    'the as-of day stays while "%s" stands in its field',
    async (text) => {
      const workbook = smallRoster();
      const { user } = openPane(workbook);
      const date = await screen.findByLabelText(pane.report.asOf);
      await user.clear(date);
      if (text !== '') await user.type(date, text);
      await user.tab();
      const row = await rowOf(/dưới 40 tuổi/);
      row.getByText(pane.report.counts('14', '24'));
      expect(await workbook.readSetting('preferences')).toBeNull();
    },
  );
});

describe('a workbook without a roster', () => {
  test('says what to open and finds the roster once it is there', async () => {
    const workbook = new MemoryWorkbook();
    workbook.addSheet('Trống').cells.setContent(0, 0, { value: 'Ghi chú' });
    const { user } = openPane(workbook);
    await screen.findByRole('heading', { name: pane.noRoster.title });
    screen.getByText(pane.noRoster.text);
    workbook.sheets.push(...smallRoster().sheets);
    await user.click(screen.getByRole('button', { name: pane.noRoster.check }));
    await screen.findByText(
      `${pane.recognised.sheets('1', '24')}, ${pane.recognised.birthDate('C')}`,
    );
  });
});

describe('a language', () => {
  test('changes every word at once and is kept', async () => {
    const { user, kept } = openPane(smallRoster());
    await user.click(await screen.findByRole('button', { name: pane.screens.settings }));
    await user.click(await screen.findByRole('radio', { name: 'English' }));
    const english = messagesFor('en');
    await user.click(await screen.findByRole('button', { name: english.pane.screens.report }));
    await screen.findByText(
      `${english.pane.recognised.sheets('1', '24')}, ${english.pane.recognised.birthDate('C')}`,
    );
    await screen.findByRole('button', { name: english.pane.report.generate });
    screen.getByText(english.verdicts.ceiling.missed);
    expect(kept).toEqual(['en']);
    expect(document.documentElement.lang).toBe('en');
  });
});
