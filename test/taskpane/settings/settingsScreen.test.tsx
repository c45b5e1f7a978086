/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { messagesFor } from '../../../src/messages/messagesFor';
import type { Preferences } from '../../../src/taskpane/state/Preferences';
import { openPane } from '../../support/openPane';
import { smallRoster } from '../../support/smallRoster';

jest.setTimeout(60_000);

const { pane, settings, plan, report, verdicts } = messagesFor('vi');

async function openSettings(workbook = smallRoster()) {
  const { user } = openPane(workbook);
  await screen.findByRole('list', { name: pane.report.heading });
  await user.click(screen.getByRole('button', { name: pane.screens.settings }));
  await screen.findByRole('heading', { level: 1, name: pane.screens.settings });
  const kept = async () => (await workbook.readSetting('preferences')) as Preferences;
  return { user, workbook, kept };
}

test('every choice is kept in the workbook, and the next opening begins with it', async () => {
  const { user, workbook, kept } = await openSettings();
  for (const name of [settings.ages.year, settings.leapDays.february28, settings.palettes.gray]) {
    await user.click(screen.getByRole('radio', { name }));
  }
  for (const name of [settings.uses1904Dates, plan.retirement, report.sheets.charts]) {
    await user.click(screen.getByRole('checkbox', { name }));
  }
  const mask = screen.getByRole('spinbutton', { name: settings.maskBelow });
  await user.clear(mask);
  await user.type(mask, '12');
  const { sheets, ...others } = await kept();
  expect(others).toMatchObject({
    age: 'year',
    leapDay: 'february28',
    palette: 'gray',
    uses1904Dates: true,
    hasRetirement: true,
    maskBelow: 12,
  });
  expect(sheets).not.toContain('charts');

  const again = openPane(workbook);
  await again.user.click(await screen.findByRole('button', { name: pane.screens.settings }));
  // The workbook is asked while the pane already stands.
  await waitFor(() =>
    expect(screen.getByRole<HTMLInputElement>('radio', { name: settings.ages.year }).checked).toBe(
      true,
    ),
  );
  expect(screen.getByRole<HTMLInputElement>('spinbutton', { name: settings.maskBelow }).value).toBe(
    '12',
  );
});

test('what is no number of people is told, and the number before it stays', async () => {
  const { user, kept } = await openSettings();
  const between = pane.numbers.between('0', '999.999');
  const below = screen.getByRole('spinbutton', { name: settings.countsBelow });
  await user.clear(below);
  const wrong = (before: string) =>
    expect(screen.getByRole('alert').textContent).toBe(
      `${between} ${pane.numbers.whole} ${pane.numbers.still(before)}`,
    );
  wrong('10');
  await user.type(below, '7');
  expect(screen.queryByRole('alert')).toBeNull();
  await user.type(below, '.5');
  wrong('7');
  expect((await kept()).countsBelow).toBe(7);
});

test('the colours of the verdicts show what they will look like', async () => {
  const { user } = await openSettings();
  const mark = () => screen.getByText(verdicts.verdict.missed);
  const green = mark().style.backgroundColor;
  await user.click(screen.getByRole('radio', { name: settings.palettes.blueOrange }));
  expect(mark().style.backgroundColor).not.toBe(green);
});

test('judging age by the year takes those out of the figure who are 40 in December', async () => {
  const workbook = smallRoster();
  // 15 December 1983: 39 years old on 30 November 2023.
  workbook.sheet('Cấp ủy xã')?.cells.setContent(11, 2, { value: 30_665 });
  const { user } = await openSettings(workbook);
  const readFigure = async () => {
    await user.click(screen.getByRole('button', { name: pane.screens.report }));
    const list = await screen.findByRole('list', { name: pane.report.heading });
    await waitFor(() => expect(list.getAttribute('aria-busy')).toBeNull());
    return list.textContent;
  };
  expect(await readFigure()).toContain(pane.report.counts('15', '24'));
  await user.click(screen.getByRole('button', { name: pane.screens.settings }));
  await user.click(await screen.findByRole('radio', { name: settings.ages.year }));
  expect(await readFigure()).toContain(pane.report.counts('14', '24'));
});
