import { composeReport } from '../../../src/report/composeReport';
import { issueEffects } from '../../../src/report/quality/issueEffects';
import { exampleShare } from '../../support/exampleReport';
import { lintSheets } from '../../support/lintSheets';
import { smallReport, smallRows } from '../../support/smallReport';

const young = exampleShare('young', { vi: 'Cán bộ trẻ', en: 'Young cadres' }, ['>=', 0.15]);
const report = smallReport(smallRows, [young]);

test('each kind of issue has the people who hang on its cells', () => {
  const effects = new Map(issueEffects(report).map(({ code, people }) => [code, people]));
  expect(effects.get('birth-inexact')).toBe(1);
  expect(effects.get('date-impossible')).toBe(1);
});

test('the width is the people over the population: each of six can move the share by a sixth', () => {
  const [effect] = issueEffects(report).filter(({ code }) => code === 'birth-inexact');
  expect(effect).toEqual({ code: 'birth-inexact', indicator: 'young', people: 1, width: 1 / 6 });
});

test('together they account for the whole interval', () => {
  const { certain, possible } = report.indicators[0]?.overall.figure ?? { certain: 0, possible: 0 };
  const people = issueEffects(report).reduce((total, effect) => total + effect.people, 0);
  expect(people).toBe(possible - certain);
});

test('without explanations nothing is claimed', () => {
  expect(issueEffects({ ...report, detail: undefined })).toEqual([]);
});

test('issues link to their cells and the sheet has no fault', () => {
  const sheets = composeReport(report, { sheets: ['quality'] });
  expect(lintSheets(sheets)).toEqual([]);
  expect(sheets[0]?.links).toEqual(
    expect.arrayContaining([expect.objectContaining({ sheet: 'Danh sách', address: 'B6' })]),
  );
});
