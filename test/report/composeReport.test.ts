import { composeReport } from '../../src/report/composeReport';
import { expectGolden } from '../support/golden';
import { projectReport } from '../support/projectReport';
import { sheetText } from '../support/sheetText';

describe.each(['vi', 'en'] as const)('the report of Project 02 in %s', (language) => {
  const sheets = composeReport(projectReport({ language }));

  test.each(sheets.map((sheet) => [sheet.key, sheet] as const))('sheet %s', (key, sheet) => {
    expectGolden(`report/project-${language}-${key.replace(':', '-')}.txt`, sheetText(sheet));
  });

  test.each(
    sheets.flatMap(({ charts = [] }) => charts.map((chart) => [chart.key, chart] as const)),
  )('chart %s', (key, chart) => {
    expectGolden(
      `report/project-${language}-chart-${key}.json`,
      `${JSON.stringify(chart, null, 2)}\n`,
    );
  });
});
