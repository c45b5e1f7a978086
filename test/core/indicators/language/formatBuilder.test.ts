import fc from 'fast-check';
import type {
  BuilderNode,
  BuilderValue,
} from '../../../../src/core/indicators/language/ConditionBuilder';
import type { CompareOperator } from '../../../../src/core/indicators/language/Expression';
import { formatBuilder } from '../../../../src/core/indicators/language/formatBuilder';
import { parseBuilder } from '../../../../src/core/indicators/language/parseBuilder';

const name = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const value: fc.Arbitrary<BuilderValue> = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
    .map((number) => ({ kind: 'number' as const, value: number === 0 ? 0 : number })),
  name.map((text) => ({ kind: 'text' as const, value: text })),
  fc.record({
    kind: fc.constant('date' as const),
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
);
const operator = fc.constantFrom<CompareOperator>('=', '<>', '<', '<=', '>', '>=');
const negated = { field: name, isNegated: fc.boolean() };
const row: fc.Arbitrary<BuilderNode> = fc.oneof(
  fc.record({ kind: fc.constantFrom('mark' as const, 'blank' as const), ...negated }),
  fc.record({ kind: fc.constant('compare' as const), field: name, operator, value }),
  fc.record({
    kind: fc.constant('among' as const),
    ...negated,
    values: fc.array(value, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constantFrom('contains' as const, 'begins' as const),
    ...negated,
    texts: fc.array(name, { minLength: 1, maxLength: 3 }),
  }),
);
const node = fc.letrec<{ node: BuilderNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    row,
    fc.record({
      kind: fc.constant('group' as const),
      joins: fc.constantFrom('all' as const, 'any' as const),
      isNegated: fc.boolean(),
      parts: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).node;

test('[I10] whatever the builder shows becomes a text and the same again', () => {
  const property = fc.property(node, (built) => {
    expect(parseBuilder(formatBuilder(built))).toEqual(built);
  });
  fc.assert(property, { seed: 20231130, numRuns: 500 });
});

test('[I10] a text that the builder writes stays the same through the builder', () => {
  const texts = [
    '',
    '[Cấp ủy viên]',
    'AND([Tuổi] < 40; NOT([Cấp ủy viên]); [Đơn vị] NOT IN {"A"; "B"})',
    'NOT(OR(ISBLANK([Xếp loại]); CONTAINS([Chức vụ]; "Bí ""thư"""; "x")))',
    '[Ngày sinh] >= DATE(1983; 11; 30)',
    '[Hệ số] > -2.5',
    '[Hệ số [cũ]]] IN {-2.5; 1}',
  ];
  expect(
    texts.map((text) =>
      formatBuilder(parseBuilder(text) ?? { kind: 'mark', field: '?', isNegated: false }),
    ),
  ).toEqual(texts);
});

test.each([
  'AGE([Ngày sinh]) < 40',
  '[A] + 1 > 2',
  '[A] > [B]',
  'NOT([A] = 1)',
  'NOT(NOT([A]))',
  'NOT([A] IN {1; 2})',
  'TRUE',
  '[A] < ',
  'AND()',
  '[A] = TRUE',
  '40',
  '"x"',
  '[A] + 1',
  '-[A]',
  '[A]%',
  'FOO([A])',
  'AGE([A]) IN {40; 41}',
  '[A] + 1 IN {1; 2}',
  '[A] IN {TRUE; FALSE}',
  'NOT()',
  'NOT([A]; [B])',
  'ISBLANK()',
  'ISBLANK([A]; [B])',
  'ISBLANK(1)',
  'CONTAINS()',
  'CONTAINS([A])',
  'CONTAINS([A]; [B])',
  'CONTAINS([A]; 1)',
  'CONTAINS("x"; "y")',
  'BEGINS("x"; "y")',
  '[A] > -[B]',
  '[A] > 15%',
  '[A] = ([B] = 1)',
  '[A] = ([B] + 1)',
  '[A] = ([B] IN {1})',
  '[A] = NOT([B])',
  '[A] < AGE(2020; 1; 1)',
  '[A] < DATE(2020; 1)',
  '[A] < DATE(2020; 1; 1; 1)',
  '[A] < DATE([B]; 1; 1)',
])('[I11] %s cannot be shown by the builder and stays text', (text) => {
  expect(parseBuilder(text)).toBeNull();
});
