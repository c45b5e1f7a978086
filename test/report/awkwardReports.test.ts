import { composeReport } from '../../src/report/composeReport';
import { awkwardReports } from '../support/awkwardReports';
import { expectGolden } from '../support/golden';
import { lintSheets } from '../support/lintSheets';
import { projectReport } from '../support/projectReport';
import { sheetText } from '../support/sheetText';

const languages = ['vi', 'en'] as const;

describe.each(languages)('awkward reports in %s', (language) => {
  test.each(Object.keys(awkwardReports))('%s is composed, without a fault, as reviewed', (name) => {
    const sheets = composeReport(compose(name, language));
    expect(lintSheets(sheets)).toEqual([]);
    expectGolden(`report/awkward/${name}-${language}.txt`, sheets.map(sheetText).join('\n'));
    const charts = sheets.flatMap(({ charts: own = [] }) => own);
    expectGolden(
      `report/awkward/${name}-${language}-charts.json`,
      `${JSON.stringify(charts, null, 1)}\n`,
    );
  });

  test('masking leaves no fault either', () => {
    const sheets = composeReport(compose('units-235', language), { maskBelow: 12 });
    expect(lintSheets(sheets)).toEqual([]);
  });
});

test('the project report has no fault', () => {
  expect(lintSheets(composeReport(projectReport()))).toEqual([]);
});

test('blocks of formats do not grow with people or communes', () => {
  const formats = (name: string) =>
    composeReport(compose(name, 'vi'), { sheets: ['byUnit'] })[0]?.formats.length ?? 0;
  expect(formats('units-235')).toBeLessThan(100);
});

function compose(name: string, language: 'vi' | 'en') {
  const make = awkwardReports[name];
  if (!make) throw new Error(`no report ${name}`);
  return make({ language });
}
