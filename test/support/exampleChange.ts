import { evaluateWorkbook } from '../../src/actions/evaluateWorkbook';
import { explainChange } from '../../src/actions/explainChange';
import type { Indicator, IndicatorPack, Measure } from '../../src/core/indicators/Indicator';
import type { Language } from '../../src/messages/Language';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';

const HEADER = ['Họ và tên', 'Ngày sinh', 'Huyện', 'Xã', 'Cấp ủy viên'];
const OLD = [
  ['A Một', '01/01/1983', 'Huyện Một', 'Xã An', 'x'],
  ['B Hai', '13/02/1983', 'Huyện Một', 'Xã An', 'x'],
  ['C Ba', '13/02/1990', 'Huyện Một', 'Xã An', 'x'],
  ['D Bốn', '13/02/1960', 'Huyện Một', 'Xã An', 'x'],
  ['E Năm', '13/02/1970', 'Huyện Một', 'Xã An', 'x'],
];
const NEW = [
  ['A Một', '01/01/1983', 'Huyện Một', 'Xã An', 'x'],
  ['B Hai', '13/02/1993', 'Huyện Một', 'Xã An', 'x'],
  ['C Ba', '13/02/1990', 'Huyện Một', 'Xã An', 'x'],
  ['E Năm', '13/02/1970', 'Huyện Một', 'Xã An', 'x'],
  ['H Bảy', '13/02/1995', 'Huyện Một', 'Xã An', 'x'],
  ['I Tám', '13/02/1955', 'Huyện Một', 'Xã An', 'x'],
];
const indicator = (code: string, measure: Measure): Indicator => ({
  code,
  title: { vi: code, en: code },
  measure,
});
export const examplePack: IndicatorPack = {
  name: 'own',
  title: { vi: 'x', en: 'x' },
  indicators: [
    indicator('young', { kind: 'share', population: '[Cấp ủy viên]', condition: '[Tuổi] < 40' }),
    indicator('members', { kind: 'count', population: '', condition: '[Cấp ủy viên]' }),
    indicator('age', { kind: 'mean', population: '', value: '[Tuổi]' }),
  ],
};

/** Five people a year ago and six today: one left, two joined, one birth date was put right, two aged. */
export async function exampleChange(language: Language = 'vi', pack = examplePack) {
  const choices = { language, pack };
  const earlier = { ...choices, asOf: '2022-11-30', workbook: await workbookOf(OLD) };
  const after = await evaluateWorkbook(await workbookOf(NEW), { ...choices, asOf: '2023-11-30' });
  return { earlier, after };
}

export async function explainExampleChange() {
  const { earlier, after } = await exampleChange();
  return { ...(await explainChange(earlier.workbook, after, earlier)), after };
}

async function workbookOf(rows: readonly (readonly string[])[]): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  workbook.addSheet('Danh sách');
  const values = [HEADER, ...rows];
  await workbook.applyEdits('Danh sách', [{ kind: 'write', row: 0, column: 0, values }]);
  return workbook;
}
