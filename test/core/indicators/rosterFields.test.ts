import { evaluateIndicators } from '../../../src/core/indicators/evaluateIndicators';
import { rosterFields } from '../../../src/core/indicators/rosterFields';
import { buildRoster } from '../../support/buildRoster';

const rows = ['nam', 'nữ', 'nữ'].map((gender) => ({ cells: { gender } }));
const built = buildRoster([{ key: 'gender', kind: 'text', vi: 'Giới tính' }], rows);
const [sheet] = built.sheets;
if (!sheet) throw new Error('no sheet');
const ROSTER = {
  ...built,
  sheets: ['Khối Đảng', 'Khối chính quyền'].map((name) => ({ ...sheet, name })),
  origin: { ...built.origin, sheet: Uint16Array.of(1, 0, 1) },
};

test.each<[string, number]>([
  ['[Trang tính] = "Khối Đảng"', 1],
  ['[sheet] = "khối chính quyền"', 2],
  ['[Sheet] = "Khối khác"', 0],
  ['ISBLANK([Trang tính])', 0],
])('[I5] the sheet of an entry is one of its fields: %s', (condition, count) => {
  const measure = { kind: 'count', population: '', condition } as const;
  const indicator = { code: 'x', title: { vi: 'x', en: 'x' }, measure, breakdowns: ['sheet'] };
  const [result] = evaluateIndicators(ROSTER, [indicator], { asOf: 0 }).results;
  expect(result?.overall).toMatchObject({ certain: count, possible: count });
  const groups = result?.byField[0]?.groups.map(({ name, figure }) => [name, figure.denominator]);
  expect(groups).toEqual([
    ['Khối chính quyền', 2],
    ['Khối Đảng', 1],
  ]);
});

test('[I5] a column of that name is taken instead', () => {
  const cells = { sheet: 'A4' };
  const own = buildRoster([{ key: 'sheet', kind: 'text' }], [{ cells }]);
  expect(rosterFields(own)).toBe(own);
});

test('[I5] the field has no headers and both labels', () => {
  const { fields } = rosterFields(ROSTER);
  expect(fields.at(-1)).toEqual({
    key: 'sheet',
    labels: { vi: 'Trang tính', en: 'Sheet' },
    headers: [],
    kind: 'text',
  });
});
