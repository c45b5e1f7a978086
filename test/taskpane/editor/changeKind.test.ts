import { checkPack } from '../../../src/core/indicators/checkPack';
import type { Indicator, Measure } from '../../../src/core/indicators/Indicator';
import { changeKind, keepTexts } from '../../../src/taskpane/editor/changeKind';

const share: Measure = {
  kind: 'share',
  population: '[Cấp ủy viên]',
  condition: '[Tuổi] < 40',
};
const indicator: Indicator = {
  code: 'young',
  title: { vi: 'Trẻ', en: 'Young' },
  measure: share,
  target: {
    comparator: '>=',
    value: 0.07,
    upper: 0.29,
    due: '2025-12-31',
    baseline: { date: '2020-12-31', value: 0.01 },
    interim: [{ date: '2022-12-31', value: 0.03 }],
    byUnit: [{ level: 'district', value: 0.05, upper: 0.31 }],
  },
};
const KINDS = ['share', 'count', 'ratio', 'mean', 'median', 'unitShare'] as const;

test.each(KINDS)('a share becomes a well-formed %s', (kind) => {
  // A ratio is compared with something that only its author knows.
  const former = kind === 'ratio' ? { denominator: '[Tuổi] >= 40' } : {};
  const changed = changeKind(indicator, kind, former, 'commune');
  expect(changed.measure.kind).toBe(kind);
  expect(changed.measure.population).toBe('[Cấp ủy viên]');
  const pack = { name: 'own', title: { vi: 'Bộ', en: 'Pack' }, indicators: [changed] };
  expect(checkPack(JSON.parse(JSON.stringify(pack)), 'own.json').issues).toEqual([]);
});

test.each(KINDS)('whoever tries %s and comes back finds the same definition', (kind) => {
  const former = keepTexts({}, indicator.measure);
  const tried = changeKind(indicator, kind, former, 'commune');
  expect(changeKind(tried, 'share', former, 'commune')).toEqual(indicator);
});

test('the number of a target stays as it is read: 7 % is 7 people', () => {
  const { target } = changeKind(indicator, 'count', {}, 'commune');
  expect(target).toEqual({
    comparator: '>=',
    value: 7,
    upper: 29,
    due: '2025-12-31',
    baseline: { date: '2020-12-31', value: 1 },
    interim: [{ date: '2022-12-31', value: 3 }],
    byUnit: [{ level: 'district', value: 5, upper: 31 }],
  });
});

test('what one kind calls a condition is the numerator of another', () => {
  const { measure } = changeKind(indicator, 'ratio', {}, 'commune');
  expect(measure).toMatchObject({ numerator: '[Tuổi] < 40', denominator: '' });
  const ratio = { ...indicator, measure: { ...measure } };
  expect(changeKind(ratio, 'count', {}, 'commune').measure).toMatchObject({
    condition: '[Tuổi] < 40',
  });
});
