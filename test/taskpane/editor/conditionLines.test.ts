import fc from 'fast-check';
import {
  readLines,
  writeLines,
  type ConditionLines,
} from '../../../src/taskpane/editor/conditionLines';
import type { ConditionLine } from '../../../src/taskpane/editor/ConditionLine';
import { formatWords } from '../../../src/core/indicators/definitions/quotedWords';

const field = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' });
const word = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' });
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map(formatWords);
const line: fc.Arbitrary<ConditionLine> = fc.oneof(
  fc.record({
    field,
    operator: fc.constantFrom(
      'marked' as const,
      'unmarked' as const,
      'blank' as const,
      'filled' as const,
    ),
    value: fc.constant(''),
    type: fc.constant('text' as const),
  }),
  fc
    .record({
      field,
      operator: fc.constantFrom(
        '=' as const,
        '<>' as const,
        '<' as const,
        '<=' as const,
        '>' as const,
        '>=' as const,
      ),
      held: fc.oneof(
        fc.integer().map((value) => ({ value: String(value), type: 'number' as const })),
        word.map((value) => ({ value, type: 'text' as const })),
        fc
          .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
          .map((day) => ({ value: day.toISOString().slice(0, 10), type: 'date' as const })),
      ),
    })
    .map(({ held, ...rest }) => ({ ...rest, ...held })),
  fc.record({
    field,
    operator: fc.constantFrom(
      'among' as const,
      'notAmong' as const,
      'contains' as const,
      'omits' as const,
      'begins' as const,
    ),
    value: words,
    type: fc.constant('text' as const),
  }),
);

test('[I10] whatever the pane’s lines say becomes a condition and the same lines again', () => {
  const lists = fc.record({
    joins: fc.constantFrom('all' as const, 'any' as const),
    lines: fc.array(line, { minLength: 2, maxLength: 4 }),
  });
  const property = fc.property(lists, (built: ConditionLines) => {
    expect(readLines(writeLines(built))).toEqual(built);
  });
  fc.assert(property, { seed: 20231130, numRuns: 500 });
});

test('[I10] a single line stands by itself, and no line is no condition', () => {
  const one = { field: 'Xã', operator: 'omits', value: '"a; b"; c', type: 'text' } as const;
  expect(writeLines({ joins: 'any', lines: [one] })).toBe('NOT(CONTAINS([Xã]; "a; b"; "c"))');
  expect(readLines('NOT(CONTAINS([Xã]; "a; b"; "c"))')).toEqual({ joins: 'all', lines: [one] });
  expect(writeLines({ joins: 'any', lines: [] })).toBe('');
  expect(readLines('')).toEqual({ joins: 'all', lines: [] });
});

test('[I10] a line that is not filled in yet is a condition all the same', () => {
  const lineOf = (operator: ConditionLine['operator'], type: ConditionLine['type']) =>
    writeLines({ joins: 'all', lines: [{ field: 'x', operator, value: '', type }] });
  expect(lineOf('<', 'number')).toBe('[x] < ""');
  expect(lineOf('<', 'date')).toBe('[x] < ""');
  expect(lineOf('among', 'text')).toBe('[x] IN {""}');
});

test.each([
  'NOT(AND([a]; [b]))',
  'AND([a]; OR([b]; [c]))',
  'OR([a])',
  '[a] IN {1; 2}',
  'NOT(BEGINS([a]; "x"))',
  '[Tuổi] + 1 < 40',
])('[I11] %s is more than lines can say and stays a formula', (text) => {
  expect(readLines(text)).toBeNull();
});
