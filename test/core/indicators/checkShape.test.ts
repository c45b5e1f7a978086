import { checkShape } from '../../../src/core/indicators/checkShape';
import type { Shape } from '../../../src/core/indicators/Shape';

const TEXT: Shape = { is: 'text' };
const NUMBER: Shape = { is: 'number' };
const KIND = (...of: string[]): Shape => ({ is: 'choice', of });
const VARIANT: Shape = {
  is: 'variant',
  by: 'kind',
  of: [
    { is: 'object', required: { kind: KIND('a', 'b'), one: TEXT } },
    { is: 'object', required: { kind: KIND('c') } },
    { is: 'object', required: { one: TEXT } },
  ],
};
const OBJECT: Shape = {
  is: 'object',
  required: { one: TEXT },
  optional: { two: NUMBER, three: NUMBER },
  atMostOneOf: ['two', 'three'],
};

test.each<[string, unknown, Shape]>([
  ['a text', 'x', TEXT],
  ['an empty text where it may be', '', { is: 'text', mayBeEmpty: true }],
  ['a code', 'young_2', { is: 'code' }],
  ['a day', '2024-02-29', { is: 'date' }],
  ['a choice', 'b', KIND('a', 'b')],
  ['a number', -1.5, NUMBER],
  ['the least number', 1, { is: 'number', minimum: 1 }],
  ['the greatest number', 2, { is: 'number', maximum: 2 }],
  ['a number above the least', 0.1, { is: 'number', minimum: 0, excludesMinimum: true }],
  ['a whole number', 3, { is: 'number', isWhole: true }],
  ['a list', ['x', 'y'], { is: 'list', of: TEXT, atLeast: 2 }],
  ['an empty list', [], { is: 'list', of: TEXT }],
  ['an object', { one: 'x', two: 2 }, OBJECT],
  ['a variant', { kind: 'b', one: 'x' }, VARIANT],
])('%s has its shape', (_, value, shape) => {
  expect(checkShape(value, shape)).toEqual([]);
});

test.each<[unknown, Shape, string, string]>([
  [1, TEXT, 'text', 'number'],
  [null, TEXT, 'text', 'null'],
  [undefined, TEXT, 'text', 'undefined'],
  [['x'], { is: 'date' }, 'text', 'list'],
  ['1', NUMBER, 'number', 'text'],
  [true, NUMBER, 'number', 'boolean'],
  [Infinity, NUMBER, 'number', 'number'],
  [NaN, NUMBER, 'number', 'number'],
  [{ 0: 'x' }, { is: 'list', of: TEXT }, 'list', 'object'],
  ['x', { is: 'list', of: TEXT }, 'list', 'text'],
  [['x'], OBJECT, 'object', 'list'],
  [null, OBJECT, 'object', 'null'],
  ['x', OBJECT, 'object', 'text'],
  [1, VARIANT, 'object', 'number'],
  [[], VARIANT, 'object', 'list'],
])('of %p in the place of %j the message is told %s and %s', (value, shape, expected, found) => {
  const parameters = { expected, found };
  expect(checkShape(value, shape, '/at')).toEqual([
    { code: 'pack-wrong-type', pointer: '/at', parameters },
  ]);
});

test.each<[unknown, Shape, string, object]>([
  ['', TEXT, 'pack-text-empty ', {}],
  ['1st', { is: 'code' }, 'pack-code-invalid ', { value: '1st' }],
  ['x'.repeat(65), { is: 'code' }, 'pack-code-invalid ', { value: 'x'.repeat(65) }],
  ['1/2/2024', { is: 'date' }, 'pack-date-invalid ', { value: '1/2/2024' }],
  ['2023-02-29', { is: 'date' }, 'pack-date-impossible ', { value: '2023-02-29' }],
  ['c', KIND('a', 'b'), 'pack-choice-unknown ', { value: 'c', allowed: ['a', 'b'] }],
  [1.5, { is: 'number', isWhole: true }, 'pack-number-not-whole ', { value: 1.5 }],
  [0, { is: 'number', minimum: 1 }, 'pack-number-too-small ', { value: 0, minimum: 1 }],
  [
    0,
    { is: 'number', minimum: 0, excludesMinimum: true },
    'pack-number-not-above ',
    { value: 0, minimum: 0 },
  ],
  [3, { is: 'number', maximum: 2 }, 'pack-number-too-large ', { value: 3, maximum: 2 }],
  [['x'], { is: 'list', of: TEXT, atLeast: 2 }, 'pack-list-empty ', {}],
  [['x', ''], { is: 'list', of: TEXT }, 'pack-text-empty /1', {}],
  [{}, OBJECT, 'pack-key-missing ', { key: 'one' }],
  [{ one: 'x', two: 2, three: 3 }, OBJECT, 'pack-keys-conflict ', { keys: ['two', 'three'] }],
  [
    { one: 'x', 'a/b~': 1 },
    OBJECT,
    'pack-key-unknown /a~1b~0',
    { key: 'a/b~', allowed: ['one', 'two', 'three'] },
  ],
  [
    { one: 'x', two: Infinity },
    OBJECT,
    'pack-wrong-type /two',
    { expected: 'number', found: 'number' },
  ],
  [{ one: 'x' }, VARIANT, 'pack-key-missing ', { key: 'kind' }],
  [{ kind: 1 }, VARIANT, 'pack-wrong-type /kind', { expected: 'text', found: 'number' }],
  [{ kind: 'd' }, VARIANT, 'pack-choice-unknown /kind', { value: 'd', allowed: ['a', 'b', 'c'] }],
  [{ kind: 'a', one: '' }, VARIANT, 'pack-text-empty /one', {}],
])('of %p as %j the flaw is told with what it needs', (value, shape, where, parameters) => {
  const flaws = checkShape(value, shape);
  expect(flaws.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([where]);
  expect(flaws[0]?.parameters).toEqual(parameters);
});
