import type { BoundNumber } from '../../../src/core/indicators/language/BoundCondition';
import { driftOf } from '../../../src/core/indicators/driftOf';

const asOf: BoundNumber = { kind: 'asOf' };
const born: BoundNumber = { kind: 'field', field: 'birthDate' };
const number = (value: number): BoundNumber => ({ kind: 'constant', value });
const of = (
  left: BoundNumber,
  operator: '+' | '-' | '*' | '/',
  right: BoundNumber,
): BoundNumber => ({
  kind: 'arithmetic',
  operator,
  left,
  right,
});
const years = (from: BoundNumber, to: BoundNumber): BoundNumber => ({
  kind: 'span',
  unit: 'years',
  from,
  to,
});

test.each<[string, BoundNumber, number | null]>([
  ['a constant', number(3), 0],
  ['a field', born, 0],
  ['the day itself', asOf, 1],
  ['the days since a birth', of(asOf, '-', born), 1],
  ['the days until a day', of(number(20000), '-', asOf), -1],
  ['a sum of what rises and what falls', of(asOf, '+', of(number(1), '-', asOf)), null],
  ['a sum of what rises twice', of(asOf, '+', asOf), 1],
  ['a multiple', of(number(2), '*', asOf), 1],
  ['a negative multiple', of(asOf, '*', number(-2)), -1],
  ['a negative multiple of a field', of(born, '*', number(-2)), 0],
  ['a negative multiple of what falls', of(number(-2), '*', of(number(1), '-', asOf)), 1],
  [
    'what turns, turned round',
    of(number(-1), '*', { kind: 'part', part: 'month', of: asOf }),
    null,
  ],
  ['a field less what turns', of(born, '-', { kind: 'part', part: 'month', of: asOf }), null],
  ['a multiple by nothing', of(asOf, '*', number(0)), 0],
  ['a product with a field', of(asOf, '*', born), null],
  ['a product of fields', of(born, '*', born), 0],
  ['a part', of(asOf, '/', number(365)), 1],
  ['a negative part', of(asOf, '/', number(-1)), -1],
  ['something divided by the day', of(number(1), '/', asOf), null],
  ['a quotient of fields', of(born, '/', born), 0],
  ['completed years until the day', years(born, asOf), 1],
  ['completed years from the day', years(asOf, born), -1],
  ['completed years between two moving days', years(asOf, of(asOf, '+', number(9))), null],
  ['the year', { kind: 'part', part: 'year', of: asOf }, 1],
  ['the month', { kind: 'part', part: 'month', of: asOf }, null],
  ['the month of a field', { kind: 'part', part: 'month', of: born }, 0],
  ['a sum with what turns', of({ kind: 'part', part: 'month', of: asOf }, '+', number(1)), null],
])('[P1] the drift of %s', (_, node, drift) => {
  expect(driftOf(node)).toBe(drift);
});
