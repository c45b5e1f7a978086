import { unzipSync } from 'fflate';
import { generateReport } from '../../../src/actions/generateReport';
import { refreshReport } from '../../../src/actions/refreshReport';
import type { ReportChoices } from '../../../src/actions/ReportChoices';
import { restorePreviousReport } from '../../../src/actions/restorePreviousReport';
import { hosts } from '../../../src/simulator/HostProfile';
import { composeSettingPart, readSettingPart } from '../../../src/workbook/memory/settingPart';
import type { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import { readXlsx } from '../../../src/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbook/xlsx/writeXlsx';
import { openOfficeWorkbook } from '../../support/openOfficeWorkbook';
import { smallRoster } from '../../support/smallRoster';

const choices: ReportChoices = {
  asOf: '2023-11-30',
  language: 'vi',
  madeAt: '2023-12-01T08:00:00',
  mapping: { aliases: { grade: { excellent: ['Xuất sắc'] } } },
};
const later = { ...choices, madeAt: '2023-12-05T08:00:00' };

/** The workbook as it is after saving, closing and opening it elsewhere. */
async function reopened(memory: MemoryWorkbook): Promise<MemoryWorkbook> {
  return readXlsx(await writeXlsx(memory));
}

function editRoster(memory: MemoryWorkbook): void {
  for (const row of [3, 7, 9]) memory.sheets[0]?.cells.setContent(row, 2, { value: 36000 });
}

const keys = ({ sheets }: MemoryWorkbook): (string | undefined)[] => sheets.map(({ key }) => key);

describe('a workbook that is continued elsewhere', () => {
  test('made by the command line: Excel finds report, mapping and previous report', async () => {
    const file = smallRoster();
    await generateReport(file, choices);
    const memory = await reopened(file);
    const { workbook } = openOfficeWorkbook(memory, hosts.excel2021);
    expect(await workbook.readSetting('mapping')).toEqual(await file.readSetting('mapping'));
    expect((await refreshReport(workbook, later)).cellsWritten).toBe(0);
    editRoster(memory);
    expect((await refreshReport(workbook, later)).cellsWritten).toBeGreaterThan(0);
    expect(keys(memory)).toEqual(keys(file));
    const restored = await restorePreviousReport(workbook);
    expect(restored?.report.madeAt).toBe(choices.madeAt);
  });

  test('made in Excel: the command line finds the same', async () => {
    const memory = smallRoster();
    const { workbook } = openOfficeWorkbook(memory, hosts.excel2021);
    await generateReport(workbook, choices);
    const file = await reopened(memory);
    expect(await file.readSetting('mapping')).toEqual(await workbook.readSetting('mapping'));
    expect((await refreshReport(file, later)).cellsWritten).toBe(0);
    editRoster(file);
    expect((await refreshReport(file, later)).cellsWritten).toBeGreaterThan(0);
    expect(keys(file)).toEqual(keys(memory));
    expect((await restorePreviousReport(file))?.report.madeAt).toBe(choices.madeAt);
  });

  test('there and back again changes no cell', async () => {
    const first = smallRoster();
    await generateReport(openOfficeWorkbook(first, hosts.web).workbook, choices);
    const second = await reopened(first);
    expect((await refreshReport(second, later)).cellsWritten).toBe(0);
    const third = await reopened(second);
    const { workbook, simulator } = openOfficeWorkbook(third, hosts.web);
    expect((await refreshReport(workbook, later)).cellsWritten).toBe(0);
    expect(simulator.counters.cellsWritten).toBe(0);
  });
});

describe('a setting as an XML part', () => {
  test.each(['sheet:summary', 'filling form:Biểu 1 & 2:"x"<y>#ab', "a'b%"])('%s', (key) => {
    const value = { text: 'a < b & c > "d"\n\u0001 😀', list: [1, null, false] };
    expect(readSettingPart(composeSettingPart(key, value))).toEqual({ key, value });
  });

  test('is read however another program spelled it', () => {
    const part = composeSettingPart('made', 'a & "b"').replaceAll('"b', '&#34;b');
    const spelled = `<?xml version="1.0" encoding="utf-8"?>\r\n${part}\r\n`;
    expect(readSettingPart(spelled)).toEqual({ key: 'made', value: 'a & "b"' });
  });

  test('somebody else’s part is left alone', () => {
    expect(readSettingPart('<other xmlns="urn:other">1</other>')).toBeNull();
    expect(readSettingPart(composeSettingPart('made', 1).replace('1<', '{<'))).toBeNull();
  });

  test('that is forgotten leaves no part in the file', async () => {
    const memory = smallRoster();
    memory.settings.set('one', 1).set('two', 2);
    const saved = await reopened(memory);
    saved.settings.delete('one');
    const paths = Object.keys(unzipSync(await writeXlsx(saved)));
    expect(paths.filter((path) => path.startsWith('customXml/'))).toHaveLength(1);
    expect([...(await reopened(saved)).settings]).toEqual([['two', 2]]);
  });
});
