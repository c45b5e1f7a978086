/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { defaultPack } from '../../../src/actions/defaultPack';
import { readWorkbookDefinitions } from '../../../src/actions/readWorkbookDefinitions';
import { messagesFor } from '../../../src/messages/messagesFor';
import type { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import { WorkbookError } from '../../../src/workbook/WorkbookError';
import { openPane, realActions } from '../../support/openPane';
import { smallRoster } from '../../support/smallRoster';

jest.setTimeout(60_000);

const { pane, editor } = messagesFor('vi');
const [first, second] = defaultPack().indicators.map(({ title }) => title.vi);
const young = 'Cán bộ trẻ dưới 40 tuổi tham gia cấp ủy cấp xã';

async function openIndicators(workbook: MemoryWorkbook, actions = realActions) {
  const { user } = openPane(workbook, { actions });
  await user.click(await screen.findByRole('button', { name: pane.screens.indicators }));
  await screen.findByRole('list', { name: pane.screens.indicators });
  return user;
}

const titles = async (workbook: MemoryWorkbook) =>
  (await readWorkbookDefinitions(workbook))?.pack.indicators.map(({ title }) => title.vi);
const shown = () =>
  within(screen.getByRole('list', { name: pane.screens.indicators })).getAllByRole('listitem')
    .length;

test('a copy stands behind its model, on the sheet of the workbook too', async () => {
  const workbook = smallRoster();
  const user = await openIndicators(workbook);
  await user.click(screen.getByRole('button', { name: editor.copy(first ?? '') }));
  await screen.findByText(editor.copied(first ?? ''));
  const [one, two, three] = (await titles(workbook)) ?? [];
  expect([one, two, three]).toEqual([first, editor.copyOf.vi(first ?? ''), second]);
  expect(shown()).toBe(10);
});

test('an indicator is deleted, and undoing brings it back where it was', async () => {
  const workbook = smallRoster();
  const user = await openIndicators(workbook);
  await user.click(screen.getByRole('button', { name: editor.remove(first ?? '') }));
  await screen.findByText(editor.removed(first ?? ''));
  expect((await titles(workbook))?.[0]).toBe(second);
  await user.click(screen.getByRole('button', { name: editor.undo }));
  await screen.findByRole('button', { name: editor.remove(first ?? '') });
  expect(await titles(workbook)).toEqual(defaultPack().indicators.map(({ title }) => title.vi));
});

test('an edit of the definition sheet is what the pane shows and counts by', async () => {
  const workbook = smallRoster();
  const user = await openIndicators(workbook);
  await user.click(screen.getByRole('button', { name: editor.copy(young) }));
  await screen.findByText(editor.copied(young));
  editSheet(workbook, editor.copyOf.vi(young), 'Cán bộ trẻ, theo trang tính');
  await screen.findByText('Cán bộ trẻ, theo trang tính');
});

describe('while an indicator is edited here, the sheet is edited too', () => {
  async function edit(title: string) {
    const workbook = smallRoster();
    const user = await openIndicators(workbook);
    await user.click(screen.getByRole('button', { name: editor.copy(young) }));
    await screen.findByText(editor.copied(young));
    await user.click(screen.getByRole('button', { name: editor.edit(editor.copyOf.vi(young)) }));
    const box = await screen.findByLabelText(title);
    await user.clear(box);
    await user.type(box, 'Viết ở đây');
    return { workbook, user };
  }
  const save = { name: editor.save };

  test('another part of it: both are kept', async () => {
    const { workbook, user } = await edit(editor.title);
    editSheet(workbook, '[Tuổi] < 40', '[Tuổi] < 33', editor.copyOf.vi(young));
    await screen.findByDisplayValue('33');
    expect(screen.queryByText(editor.changedOnSheet)).toBeNull();
    await user.click(screen.getByRole('button', save));
    await screen.findByRole('button', { name: editor.edit('Viết ở đây') });
    const pack = (await readWorkbookDefinitions(workbook))?.pack;
    const kept = pack?.indicators.find(({ title }) => title.vi === 'Viết ở đây');
    expect(kept?.measure).toMatchObject({ condition: '[Tuổi] < 33' });
  });

  test('the same part of it: that is said, and what stands on the sheet can be taken', async () => {
    const { workbook, user } = await edit(editor.title);
    editSheet(workbook, editor.copyOf.vi(young), 'Viết trên trang');
    await screen.findByText(editor.changedOnSheet);
    expect(screen.getByDisplayValue('Viết ở đây')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: editor.takeFromSheet }));
    await screen.findByDisplayValue('Viết trên trang');
    expect(screen.queryByRole('button', { name: editor.takeFromSheet })).toBeNull();
  });
});

test('a pack comes in from a file, and a file that is none is refused with reasons', async () => {
  const workbook = smallRoster();
  const user = await openIndicators(workbook);
  const input = screen.getByLabelText(editor.import, { selector: 'input' });
  await user.upload(input, packFile('{"name": 1}'));
  await screen.findByText(editor.notImported);
  await user.upload(input, packFile('không phải'));
  await screen.findByText(editor.notJson);
  const [indicator] = defaultPack().indicators;
  const pack = { name: 'mine', title: { vi: 'Của tôi', en: 'Mine' }, indicators: [indicator] };
  await user.upload(input, packFile(JSON.stringify(pack)));
  await screen.findByText(editor.imported('1'));
  expect(shown()).toBe(1);
  expect(await titles(workbook)).toEqual([first]);
});

test('a sheet that cannot be written is said, and trying again works once it can', async () => {
  const workbook = smallRoster();
  let isProtected = true;
  const user = await openIndicators(workbook, {
    ...realActions,
    saveDefinitions: (...given) =>
      isProtected
        ? Promise.reject(new WorkbookError('cellBeingEdited', 'saveDefinitions', ''))
        : realActions.saveDefinitions(...given),
  });
  await user.click(screen.getByRole('button', { name: editor.copy(first ?? '') }));
  await screen.findByText(messagesFor('vi').faults.cellBeingEdited(''));
  expect(await titles(workbook)).toBeUndefined();
  isProtected = false;
  await user.click(screen.getByRole('button', { name: pane.tryAgain }));
  await screen.findByRole('button', { name: editor.remove(editor.copyOf.vi(first ?? '')) });
});

test('a new indicator is saved with its title and stands in the workbook', async () => {
  const workbook = smallRoster();
  const user = await openIndicators(workbook);
  await user.click(screen.getByRole('button', { name: editor.add }));
  const title = await screen.findByRole('textbox', { name: editor.title });
  await user.clear(title);
  screen.getByText(editor.titleMissing);
  await user.type(title, 'Dưới 35 tuổi');
  const value = screen.getByRole('spinbutton', { name: editor.fieldValue });
  await user.clear(value);
  await user.type(value, '35');
  await user.click(screen.getByRole('button', { name: editor.save }));
  await screen.findByRole('button', { name: editor.edit('Dưới 35 tuổi') });
  expect(await titles(workbook)).toContain('Dưới 35 tuổi');
});

function packFile(text: string): File {
  return Object.assign(new File([text], 'pack.json', { type: 'application/json' }), {
    // jsdom's files have no text of their own.
    text: () => Promise.resolve(text),
  });
}

test('a share of communes is defined in the editor, with the people that one needs', async () => {
  const workbook = smallRoster();
  const user = await openIndicators(workbook);
  await user.click(screen.getByRole('button', { name: editor.add }));
  await user.selectOptions(await screen.findByLabelText(editor.kind), 'unitShare');
  expect(screen.getByLabelText<HTMLSelectElement>(editor.level).value).toBe('commune');
  const needed = screen.getByLabelText(editor.atLeast);
  await user.clear(needed);
  await user.type(needed, '2');
  await user.click(screen.getByRole('button', { name: editor.save }));
  await screen.findByRole('list', { name: pane.screens.indicators });
  const saved = (await readWorkbookDefinitions(workbook))?.pack.indicators.at(-1);
  expect(saved?.measure).toEqual({
    kind: 'unitShare',
    level: 'commune',
    population: '',
    condition: '[Tuổi] < 40',
    atLeast: 2,
  });
});

test('a ratio without a denominator cannot be saved, and the editor says what is missing', async () => {
  const user = await openIndicators(smallRoster());
  await user.click(screen.getByRole('button', { name: editor.add }));
  await user.selectOptions(await screen.findByLabelText(editor.kind), 'ratio');
  expect(screen.getAllByText(editor.textMissing)).toHaveLength(1);
  const save = screen.getByRole('button', { name: editor.save });
  expect(save.getAttribute('aria-disabled')).toBe('true');
});

test('a number that is none is told, and saving leads back to it', async () => {
  const workbook = smallRoster();
  const user = await openIndicators(workbook);
  await user.click(screen.getByRole('button', { name: editor.add }));
  const value = await screen.findByRole('spinbutton', { name: editor.fieldValue });
  await user.clear(value);
  await user.type(value, '35,5x');
  await user.click(screen.getByRole('button', { name: editor.save }));
  expect(document.activeElement).toBe(value);
  expect(await titles(workbook)).toBeUndefined();
  await user.type(value, '{Backspace}');
  await user.click(screen.getByRole('button', { name: editor.save }));
  await screen.findByRole('list', { name: pane.screens.indicators });
  const saved = (await readWorkbookDefinitions(workbook))?.pack.indicators.at(-1);
  expect(saved?.measure).toMatchObject({ condition: '[Tuổi] < 35.5' });
});

test('a target between two values is typed as a range', async () => {
  const workbook = smallRoster();
  const user = await openIndicators(workbook);
  await user.click(screen.getByRole('button', { name: editor.add }));
  await user.selectOptions(await screen.findByLabelText(editor.comparator), 'range');
  const type = async (label: string, text: string) => {
    const field = screen.getByLabelText(label);
    await user.clear(field);
    await user.type(field, text);
  };
  await type(editor.upperPercent, '50');
  await type(editor.targetPercent, '40');
  await user.click(screen.getByRole('button', { name: editor.save }));
  await screen.findByRole('list', { name: pane.screens.indicators });
  const saved = (await readWorkbookDefinitions(workbook))?.pack.indicators.at(-1);
  expect(saved?.target).toEqual({ comparator: '>=', value: 0.4, upper: 0.5 });
});

/** Types `text` over every `was` on the sheet of indicators, or over those in rows that say `beside`. */
function editSheet(workbook: MemoryWorkbook, was: string, text: string, beside = was): void {
  const sheet = workbook.sheets.find(({ key }) => key === 'definitions');
  if (!sheet) throw new Error('no sheet of indicators');
  for (const row of sheet.cells.rowNumbers()) {
    const columns = Array.from({ length: sheet.cells.width(row) }, (_, column) => column);
    if (!columns.some((column) => sheet.cells.value(row, column) === beside)) continue;
    for (const column of columns) {
      if (sheet.cells.value(row, column) === was)
        sheet.cells.setContent(row, column, { value: text });
    }
  }
  act(() => workbook.reportEdit({ sheet: sheet.name, change: 'values', area: null }));
}

test('an indicator whose column the roster lacks can be changed all the same', async () => {
  const workbook = smallRoster();
  const user = await openIndicators(workbook);
  await user.click(screen.getByRole('button', { name: editor.edit(first ?? '') }));
  await user.type(await screen.findByRole('textbox', { name: editor.title }), ' (sửa)');
  screen.getByText(editor.savedAnyway);
  await user.click(screen.getByRole('button', { name: editor.save }));
  await screen.findByRole('button', { name: editor.edit(`${first} (sửa)`) });
  expect(await titles(workbook)).toContain(`${first} (sửa)`);
});
