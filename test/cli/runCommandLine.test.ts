import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/runCommandLine';
import { messagesFor } from '../../src/messages/messagesFor';
import { readXlsx } from '../../src/workbook/xlsx/readXlsx';
import { fourPeople, rosterFile } from '../support/rosterFile';
import { temporaryFolder } from '../support/temporaryFolder';

const folder = temporaryFolder();

beforeAll(async () => {
  writeFileSync(join(folder, 'roster.xlsx'), await rosterFile({ 'Danh sách': fourPeople }));
});

test.each(['vi', 'en'] as const)(
  'an unexpected fault exits with 1 and names itself in %s',
  async (language) => {
    let complaint = '';
    const code = await runCommandLine(['roster.xlsx', '--language', language, '--json'], {
      print: () => {
        throw new Error('the disk is on fire');
      },
      complain: (text) => (complaint += text),
      home: folder,
      width: 132,
      isWatched: false,
    });
    const { faults } = messagesFor(language).commandLine;
    expect(complaint).toBe(`${faults.unexpected('the disk is on fire')}\n`);
    expect(code).toBe(1);
  },
);

const young = {
  name: 'own',
  title: { vi: 'Riêng', en: 'Own' },
  indicators: [
    {
      code: 'young',
      title: { vi: 'Trẻ', en: 'Young' },
      measure: { kind: 'share', population: '', condition: '[Age] < 40' },
      target: { comparator: '>=', value: 0.5 },
    },
  ],
};

test('names are listed only for the indicators that were asked for', async () => {
  writeFileSync(join(folder, 'pack.json'), JSON.stringify(young));
  expect(await run('--out', 'totals.xlsx')).toEqual([0, '']);
  expect(await run('--out', 'names.xlsx', '--people', 'young')).toEqual([0, '']);
  expect(await keysOf('totals.xlsx')).not.toContain('people:young');
  expect(await keysOf('names.xlsx')).toContain('people:young');
});

test('options of lists and masks that mean nothing are refused in a sentence', async () => {
  const { faults } = messagesFor('vi').commandLine;
  expect(await run('--people', 'old')).toEqual([2, `${faults.indicatorUnknown('old', 'young')}\n`]);
  expect(await run('--mask', '0')).toEqual([2, `${faults.maskImpossible('0')}\n`]);
  expect(await run('--with-sensitive')).toEqual([
    2,
    `${faults.optionForPeople('--with-sensitive')}\n`,
  ]);
});

async function run(...words: readonly string[]): Promise<[number, string]> {
  let complaint = '';
  const code = await runCommandLine(
    ['roster.xlsx', '--indicators', 'pack.json', '--as-of', '2023-11-30', ...words],
    {
      print: () => undefined,
      complain: (text) => (complaint += text),
      home: folder,
      width: 132,
      isWatched: false,
    },
  );
  return [code, complaint];
}

async function keysOf(file: string): Promise<(string | undefined)[]> {
  const workbook = await readXlsx(readFileSync(join(folder, file)));
  return workbook.sheets.map(({ key }) => key);
}
