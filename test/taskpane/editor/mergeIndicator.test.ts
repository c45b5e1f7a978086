import type { Indicator } from '../../../src/core/indicators/Indicator';
import { mergeIndicator } from '../../../src/taskpane/editor/mergeIndicator';

const base: Indicator = {
  code: 'young',
  title: { vi: 'Trẻ', en: 'Young' },
  measure: { kind: 'share', population: '', condition: '[Tuổi] < 40' },
  source: { vi: 'Đề án', en: 'Project' },
};
const title = { vi: 'Trẻ hơn', en: 'Younger' };
const measure = { kind: 'count', population: '', condition: '[Tuổi] < 35' } as const;

test('what only the sheet changed comes from there', () => {
  expect(mergeIndicator(base, base, { ...base, title })).toEqual({
    indicator: { ...base, title },
    isTorn: false,
  });
});

test('what is changed here stays', () => {
  expect(mergeIndicator(base, { ...base, measure }, { ...base, title })).toEqual({
    indicator: { ...base, title, measure },
    isTorn: false,
  });
});

test('a part that both changed otherwise stays as it is here, and is named torn', () => {
  const here = { ...base, title: { vi: 'Khác', en: 'Other' } };
  expect(mergeIndicator(base, here, { ...base, title, measure })).toEqual({
    indicator: { ...here, measure },
    isTorn: true,
  });
});

test('a part that both changed alike is not torn', () => {
  const changed = { ...base, title };
  expect(mergeIndicator(base, changed, { ...changed })).toEqual({
    indicator: changed,
    isTorn: false,
  });
});

test('a part that the sheet emptied is gone', () => {
  const { source, ...bare } = base;
  expect(source).toBeDefined();
  expect(mergeIndicator(base, base, bare)).toEqual({ indicator: bare, isTorn: false });
});
