import type { ReportOptions } from '../../../src/report/ReportOptions';
import { ChangeExplainer } from '../../../src/actions/ChangeExplainer';
import type { IndicatorPack } from '../../../src/core/indicators/Indicator';
import { changeRows } from '../../../src/core/projection/changeRows';
import type { Language } from '../../../src/messages/Language';
import { messagesFor } from '../../../src/messages/messagesFor';
import { describeReport } from '../../../src/actions/describeReport';
import { exampleChange, examplePack, explainExampleChange } from '../../support/exampleChange';
import { expectGolden } from '../../support/golden';
import { lintSheets } from '../../support/lintSheets';
import { sheetText } from '../../support/sheetText';

test.each(['vi', 'en'] as const)('[P13] causes and people in %s, as reviewed', async (language) => {
  const sheets = await compose({ people: 'all' }, language);
  expect(lintSheets(sheets)).toEqual([]);
  expectGolden(`report/change-${language}.txt`, sheets.map(sheetText).join('\n'));
});

test('[P13] the parts of the causes add up to the difference of the two days', async () => {
  const { bridges } = await explainExampleChange();
  for (const bridge of bridges) {
    const rows = changeRows(bridge);
    const parts = rows.flatMap((row) => (row.kind === 'cause' ? [row.part ?? NaN] : []));
    const [low, high] = [bridge.before.value?.low ?? NaN, bridge.after.value?.low ?? NaN];
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(high - low, 12);
    expect(rows.at(-1)?.part).toBeCloseTo(high - low, 12);
  }
  expect(bridges.map(({ indicator }) => indicator.code)).toEqual(['young', 'members', 'age']);
});

test('[P13] what has no value on either day has no parts', async () => {
  const [young] = (await explainExampleChange()).bridges;
  if (!young) throw new Error('no bridge');
  const open = { ...young, after: { ...young.after, value: null }, scale: null };
  expect(changeRows(open).map(({ part }) => part)).toEqual([null, null, null, null, null, null]);
});

test('[P13] names stand in lists of their own, only of the indicators that were asked for', async () => {
  const keys = async (options: ReportOptions) => (await compose(options)).map(({ key }) => key);
  expect(await keys({})).toEqual(['change']);
  // Averages are not made of people one by one.
  expect(await keys({ people: ['young', 'age'] })).toEqual(['change', 'people:change:young']);
  expect(JSON.stringify(await compose({}))).not.toContain('Hai');
});

test('[P5] the change of a figure that is masked, or was of as few people, is left out', async () => {
  const titles = async (maskBelow: number) => {
    const [sheet] = await compose({ maskBelow });
    const cells = sheet?.cells.flatMap(({ values }) => values.flat()) ?? [];
    return cells.filter((cell) => typeof cell === 'string' && /^\d+\. /.test(cell));
  };
  expect(await titles(5)).toEqual(['1. young', '2. members', '3. age']);
  expect(await titles(6)).toEqual([]);
});

test('[P13] an indicator that was not in force on the earlier day is named', async () => {
  const indicators = examplePack.indicators.map((each) =>
    each.code === 'young' ? each : { ...each, validFrom: '2023-01-01' },
  );
  const sheets = await compose({}, 'vi', { ...examplePack, indicators });
  expect(JSON.stringify(sheets)).toContain(
    'chỉ tiêu chưa có hiệu lực hoặc danh sách thiếu cột: members; age.',
  );
});

async function compose(options: ReportOptions, language: Language = 'vi', pack?: IndicatorPack) {
  const { earlier, after } = await exampleChange(language, pack);
  const described = describeReport(after, { asOf: '2023-11-30', language }, []);
  // Not the roster's own fingerprint, which changes with how rosters are read.
  const report = {
    ...described,
    roster: { ...described.roster, fingerprint: '0123456789abcdef' },
  };
  const explainer = new ChangeExplainer(earlier, messagesFor(language).commandLine.change);
  return explainer.composeSheets(report, after, options);
}
