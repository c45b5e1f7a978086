import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { runCommandLine } from '../../src/cli/runCommandLine';
import { messagesFor } from '../../src/messages/messagesFor';
import { readXlsx } from '../../src/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';
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

describe('a file that stands where a report goes', () => {
  const earlier = (name: string) => join(folder, `${name} (bản trước 1).xlsx`);

  test('is replaced when it is a report as it was made', async () => {
    expect(await run('--out', 'again.xlsx')).toEqual([0, '']);
    expect(await run('--out', 'again.xlsx')).toEqual([0, '']);
    expect(existsSync(earlier('again'))).toBe(false);
  });

  test('is kept under another name with what an officer wrote on it', async () => {
    expect(await run('--out', 'remarks.xlsx')).toEqual([0, '']);
    const workbook = await readXlsx(readFileSync(join(folder, 'remarks.xlsx')));
    const summary = workbook.sheetByKey('summary');
    summary?.cells.setContent(90, 2, { value: 'Đã kiểm tra' });
    if (summary) summary.isChanged = true;
    const bytes = await writeXlsx(workbook);
    writeFileSync(join(folder, 'remarks.xlsx'), bytes);
    expect(await run('--out', 'remarks.xlsx')).toEqual([0, '']);
    expect(new Uint8Array(readFileSync(earlier('remarks')))).toEqual(bytes);
  });

  test('is kept when it is something else', async () => {
    writeFileSync(join(folder, 'other.xlsx'), 'not a workbook');
    expect(await run('--out', 'other.xlsx')).toEqual([0, '']);
    expect(readFileSync(earlier('other'), 'utf8')).toBe('not a workbook');
  });
});

test('options of lists and masks that mean nothing are refused in a sentence', async () => {
  const { faults } = messagesFor('vi').commandLine;
  expect(await run('--people', 'old')).toEqual([2, `${faults.indicatorUnknown('old', 'young')}\n`]);
  expect(await run('--mask', '0')).toEqual([2, `${faults.maskImpossible('0')}\n`]);
  expect(await run('--with-sensitive')).toEqual([
    2,
    `${faults.optionForPeople('--with-sensitive')}\n`,
  ]);
  expect(await run('--template', 'form.xlsx', '--mask', '5')).toEqual([
    2,
    `${faults.optionNotForForms('--mask')}\n`,
  ]);
});

test('what is masked is masked wherever the command tells it', async () => {
  await run('--mask', '5', '--json', '--out', 'masked.xlsx');
  const { indicators } = JSON.parse(printed) as { indicators: Record<string, unknown>[] };
  const counts = { masked: true, numerator: null, denominator: null, unknown: null };
  expect(indicators).toMatchObject([
    { ...counts, undecided: null, share: null, verdict: null, missingToTarget: null },
  ]);
  expect(indicators[0]?.byUnit).toMatchObject([counts, counts]);
  await run('--mask', '5', '--out', 'masked.xlsx');
  const row = ['│ Trẻ', '│ …', '│ …', '│ …', '│ không dưới 50 %', '│ …', '│ …', '│'];
  expect(printed.replace(/ +/g, ' ')).toContain(row.join(' '));
  expect(printed).toContain(messagesFor('vi').report.masked.legend(5));
});

test('where nothing is masked nothing is said of masking', async () => {
  await run('--mask', '2', '--out', 'masked.xlsx');
  expect(printed).toContain('│ Trẻ');
  expect(printed).not.toContain(messagesFor('vi').report.masked.legend(2));
});

test('the copy to send holds totals alone, beside the working copy with names', async () => {
  expect(await run('--people', 'young', '--out', 'working.xlsx', '--totals', 'sent.xlsx')).toEqual([
    0,
    '',
  ]);
  expect(printed).toContain('sent.xlsx');
  expect(await keysOf('working.xlsx')).toContain('people:young');
  expect(await keysOf('sent.xlsx')).toEqual(['summary', 'by-unit', 'charts', 'method', 'history']);
  const parts = Object.values(unzipSync(readFileSync(join(folder, 'sent.xlsx'))));
  const text = parts.map((part) => strFromU8(part)).join('');
  for (const [, name] of fourPeople.slice(1)) expect(text).not.toContain(name);
  expect(await run('--totals', 'roster.xlsx')).toEqual([
    2,
    `${messagesFor('vi').commandLine.faults.wouldOverwriteInput('roster.xlsx')}\n`,
  ]);
});

test('a column that was inserted within a table of the report is told, and nothing is written', async () => {
  await run('--out', 'first.xlsx');
  const workbook = await readXlsx(readFileSync(join(folder, 'first.xlsx')));
  await workbook.applyEdits('Tổng hợp', [{ kind: 'insertColumns', column: 4, columns: 1 }]);
  writeFileSync(join(folder, 'edited.xlsx'), await writeXlsx(workbook));
  let complaint = '';
  const code = await runCommandLine(
    ['edited.xlsx', '--indicators', 'pack.json', '--as-of', '2023-11-30', '--out', 'next.xlsx'],
    {
      print: () => undefined,
      complain: (text) => (complaint += text),
      home: folder,
      width: 132,
      isWatched: false,
    },
  );
  const { faults } = messagesFor('vi');
  expect([code, complaint]).toEqual([2, `${faults.columnInserted('Tổng hợp!E:E')}\n`]);
  expect(existsSync(join(folder, 'next.xlsx'))).toBe(false);
});

let printed = '';

async function run(...words: readonly string[]): Promise<[number, string]> {
  let complaint = '';
  printed = '';
  const code = await runCommandLine(
    ['roster.xlsx', '--indicators', 'pack.json', '--as-of', '2023-11-30', ...words],
    {
      print: (text) => (printed += text),
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
