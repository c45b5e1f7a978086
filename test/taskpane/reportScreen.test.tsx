/** @jest-environment jsdom */
import { type BoundFunctions, type queries, screen, waitFor, within } from '@testing-library/react';
import { defaultPack } from '../../src/actions/defaultPack';
import type { Indicator } from '../../src/core/indicators/Indicator';
import { messagesFor } from '../../src/messages/messagesFor';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import type { PaneActions } from '../../src/taskpane/PaneActions';
import { openPane, realActions } from '../support/openPane';
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

  test('indicators that lack a column are counted, the column is named, and it can be pointed out', async () => {
    const workbook = new MemoryWorkbook();
    const { cells } = workbook.addSheet('Danh sách');
    const rows = [
      ['Họ và tên', 'Ngày sinh'],
      ['Trần Thị An', 33_000],
      ['Lê Văn Bình', 30_000],
      ['Phạm Thị Chi', 31_000],
    ];
    rows.forEach((row, at) =>
      row.forEach((value, column) => cells.setContent(at, column, { value })),
    );
    const { user } = openPane(workbook);
    await screen.findByText(/^9 chỉ tiêu chưa tính được vì .* không có cột: .*Diện quản lý/);
    await user.click(screen.getByRole('button', { name: pane.noRoster.toData }));
    await screen.findByRole('heading', { level: 1, name: pane.screens.data });
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

describe('a column that may be something else', () => {
  const header = 'Xếp loại năm 2022';
  const unsure = () => {
    const workbook = smallRoster();
    workbook.sheet('Cấp ủy xã')?.cells.setContent(1, 7, { value: header });
    return workbook;
  };

  test('is asked for in the words of the sheet, and once', async () => {
    const workbook = unsure();
    const { user } = openPane(workbook);
    await screen.findByText(new RegExp(pane.questions.ask(header, 'Xếp loại').replace('?', '.')));
    await user.click(screen.getByRole('button', { name: pane.questions.yes(header) }));
    await waitFor(() => expect(screen.queryByText(pane.questions.title)).toBeNull());
    openPane(workbook);
    await rowOf(/hoàn thành xuất sắc/);
    expect(screen.queryByText(pane.questions.title)).toBeNull();
  });

  test('is named in its place when the guess is wrong', async () => {
    const workbook = unsure();
    const { user } = openPane(workbook);
    await user.click(await screen.findByRole('button', { name: pane.questions.other }));
    const choice = screen.getByRole('combobox', { name: pane.questions.what(header) });
    await user.selectOptions(choice, 'education');
    await waitFor(() => expect(screen.queryByText(pane.questions.title)).toBeNull());
    expect(await workbook.readSetting('preferences')).toMatchObject({
      mapping: { sheets: { 'Cấp ủy xã': { columns: { H: 'education' } } } },
    });
  });
});

test('figures of before are marked as such while another day is counted', async () => {
  let isHeld = false;
  const held: (() => void)[] = [];
  const evaluateWorkbook: PaneActions['evaluateWorkbook'] = async (...given) => {
    if (isHeld) await new Promise<void>((go) => held.push(go));
    return realActions.evaluateWorkbook(...given);
  };
  const { user } = openPane(smallRoster(), { actions: { ...realActions, evaluateWorkbook } });
  const list = await screen.findByRole('list', { name: pane.report.heading });
  expect(list.getAttribute('aria-busy')).toBeNull();
  isHeld = true;
  const date = screen.getByRole('textbox', { name: pane.report.asOf });
  await user.clear(date);
  await user.type(date, '30/11/2018');
  expect(list.getAttribute('aria-busy')).toBe('true');
  isHeld = false;
  held.forEach((go) => go());
  await waitFor(() => expect(list.getAttribute('aria-busy')).toBeNull());
});

test('an indicator that cannot be computed is said, with the way to its mistake', async () => {
  const evaluateWorkbook: PaneActions['evaluateWorkbook'] = (workbook, choices) => {
    const { indicators, ...pack } = defaultPack();
    const [first, ...others] = indicators;
    if (!first) throw new Error('no indicator');
    const wrong = { ...first, measure: { kind: 'count', population: '', condition: '[Tuổii] <' } };
    return realActions.evaluateWorkbook(workbook, {
      ...choices,
      pack: { ...pack, indicators: [wrong as Indicator, ...others] },
    });
  };
  const { user } = openPane(smallRoster(), { actions: { ...realActions, evaluateWorkbook } });
  await user.click(await screen.findByRole('button', { name: pane.noRoster.toData }));
  await screen.findByRole('heading', { level: 1, name: pane.screens.data });
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
