import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateWorkbook } from '../../src/actions/evaluateWorkbook';
import { composeReport } from '../../src/report/composeReport';
import type { Report } from '../../src/report/Report';
import { readXlsx } from '../../src/workbook/xlsx/readXlsx';
import { expectGolden } from '../support/golden';
import { lintSheets } from '../support/lintSheets';
import { sheetText } from '../support/sheetText';

const sample = join(__dirname, '../../assets/samples/danh-sach-can-bo.xlsx');

test.each(['vi', 'en'] as const)(
  'the report of the sample roster in %s, as reviewed',
  async (language) => {
    const sheets = composeReport(await reportOf(language));
    expect(lintSheets(sheets)).toEqual([]);
    const summary = sheets.find(({ key }) => key === 'summary');
    expectGolden(`report/sample-${language}-summary.txt`, summary ? sheetText(summary) : '');
    const charts = sheets.flatMap(({ charts: own = [] }) => own);
    expectGolden(`report/sample-${language}-charts.json`, `${JSON.stringify(charts, null, 1)}\n`);
  },
  60_000,
);

async function reportOf(language: 'vi' | 'en'): Promise<Report> {
  const workbook = await readXlsx(new Uint8Array(readFileSync(sample)));
  const evaluation = await evaluateWorkbook(workbook, { asOf: '2023-11-30', language });
  const { roster, pack, compared, asOf } = evaluation;
  return {
    language,
    asOf,
    roster: {
      sheets: roster.sheets.map(({ name }) => name),
      rows: roster.rowCount,
      people: roster.personCount,
      fingerprint: 'sample',
    },
    definitions: { name: pack.name, title: pack.title },
    units: roster.units,
    indicators: compared,
    issues: evaluation.issues,
    protocol: roster.protocol,
  };
}
