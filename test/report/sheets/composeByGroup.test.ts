import { composeReport } from '../../../src/report/composeReport';
import type { ReportOptions } from '../../../src/report/ReportOptions';
import type { SheetDescription } from '../../../src/sheet/SheetDescription';
import { exampleShare } from '../../support/exampleReport';
import { expectGolden } from '../../support/golden';
import { lintSheets } from '../../support/lintSheets';
import { sheetText } from '../../support/sheetText';
import { smallReport, smallRows } from '../../support/smallReport';

const title = { vi: 'Cán bộ dưới 40 tuổi', en: 'Cadres under 40' };
const young = exampleShare('young', title, ['>=', 0.15], {
  breakdowns: ['Giới tính', 'age', 'Chức vụ'],
});
const whole = exampleShare('whole', title, ['>=', 0.15]);

test.each(['vi', 'en'] as const)(
  'groups by gender, age and post in %s, as reviewed',
  (language) => {
    const sheet = compose(language);
    expect(lintSheets([sheet])).toEqual([]);
    expectGolden(`report/by-group-${language}.txt`, sheetText(sheet));
  },
);

test('[P10] an indicator that names no field has no groups, and without any there is no sheet', () => {
  expect(composeReport(smallReport(smallRows, [whole]), { sheets: ['byGroup'] })).toEqual([]);
  const texts = textsOf(compose('vi'));
  expect(texts.filter((text) => /^\d+\. /.test(text))).toEqual(['1. Cán bộ dưới 40 tuổi']);
});

test('[P5] [P6] small groups are masked, with another where one alone would be told', () => {
  const rows = compose('vi', { maskBelow: 3 }).cells.flatMap(({ values }) => values);
  const figuresOf = (name: string) => rows.find(([first]) => first === name)?.slice(1, 3);
  expect(figuresOf('Toàn danh sách')).toEqual([2, 6]);
  // Four men and two women: the two are too few, and 6 − 4 would tell them.
  expect(figuresOf('Nữ')).toEqual(['…', '…']);
  expect(figuresOf('Nam')).toEqual(['…', '…']);
});

function compose(language: 'vi' | 'en', options: ReportOptions = {}): SheetDescription {
  const report = smallReport(smallRows, [young, whole], { language });
  const [sheet] = composeReport(report, { ...options, sheets: ['byGroup'] });
  if (!sheet) throw new Error('no sheet of groups');
  return sheet;
}

function textsOf({ cells }: SheetDescription): string[] {
  return cells.flatMap(({ values }) =>
    values.flat().filter((cell): cell is string => typeof cell === 'string'),
  );
}
