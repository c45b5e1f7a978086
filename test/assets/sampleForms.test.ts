import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeForms } from '../../assets/samples/makeForms';
import { fillTemplate } from '../../src/actions/fillTemplate';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { readXlsx } from '../../src/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';
import { expectGolden } from '../support/golden';
import { validateXlsx } from '../support/validateXlsx';
import { sheetText } from '../template/fillGrid';

const samples = join(__dirname, '../../assets/samples');
const open = (file: string): Promise<MemoryWorkbook> =>
  readXlsx(new Uint8Array(readFileSync(join(samples, file))));

const files = { vi: 'bieu-mau.xlsx', en: 'forms.xlsx' } as const;

describe.each(['vi', 'en'] as const)('the sample forms in %s', (language) => {
  test('are what their script makes', async () => {
    const kept = new Uint8Array(readFileSync(join(samples, files[language])));
    expect(Buffer.from(await makeForms(language)).equals(Buffer.from(kept))).toBe(true);
  });

  test('are filled without a mistake, with the figures of the review, into a valid file', async () => {
    const forms = await open(files[language]);
    const { issues, sheets } = await fillTemplate(await open('danh-sach-can-bo.xlsx'), {
      asOf: '2023-11-30',
      language,
      formWorkbook: forms,
    });
    // One indicator of the review depends on people whose data are missing.
    expect(issues.map(({ code, at }) => [code, at.in === 'cell' && [at.row, at.column]])).toEqual([
      ['template-interval', [11, 4]],
    ]);
    expect(sheets.map(({ form }) => form)).toEqual(
      forms.sheets.slice(0, 4).map(({ name }) => name),
    );
    const [summary, matrix, people, notice] = forms.sheets
      .slice(4)
      .map((sheet) => sheetText(sheet));
    const head = (text = '', lines = 60): string => text.split('\n').slice(0, lines).join('\n');
    expectGolden(
      `template/sample-forms.${language}.txt`,
      `${[head(summary), head(matrix), head(people, 12), head(notice)].join('\n\n---\n\n')}\n`,
    );
    const chart = forms.sheets[5]?.charts[0];
    expect(chart?.series[0]?.values.area).toEqual({ row: 4, column: 2, rows: 12, columns: 1 });
    expect(forms.sheets[6]?.page?.breaksBefore).toHaveLength(11);
    expect(validateXlsx(await writeXlsx(forms))).toEqual([]);
  }, 60_000);
});
