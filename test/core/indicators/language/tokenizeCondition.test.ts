import { tokenize } from '@borgar/fx';
import fc from 'fast-check';
import { tokenizeCondition } from '../../../../src/core/indicators/language/tokenizeCondition';

test('[I6] signs, numbers and functions are split as the tokenizer of formulas splits them', () => {
  const piece = fc.oneof(
    fc.constantFrom('(', ')', '{', '}', ',', ';', '=', '<', '>', '+', '-', '*', '/', ' ', '\t'),
    fc.constantFrom('<=', '>=', '<>', ' < ', '%', '40', '0', '3.5', '1983', '.5', '7.', '1e5', ':'),
    fc.constantFrom(
      'AND(',
      'DATE(',
      'not(',
      'IN ',
      ' in {',
      'NOT IN ',
      'IN(',
      'TRUE',
      'true(',
      'A1',
      'R1C1',
      'x',
      '!',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      // A text before, so that no sign stands at the beginning of the condition.
      const text = `"x"${pieces.join('')}`;
      const { tokens, problems } = tokenizeCondition(text);
      const expected = tokenize(text.slice(3).replace(/\s/g, ' '), {
        withLocation: true,
        mergeRefs: false,
        negativeNumbers: false,
      })
        .filter(({ type }) => type !== 'whitespace')
        .map(({ type, value, loc: [start = 0, end = 0] = [] }) => ({
          type: type === 'fx_prefix' ? 'operator' : type,
          value,
          start: start + 3,
          end: end + 3,
        }));
      expect(problems).toEqual([]);
      expect(tokens.slice(1)).toEqual(expected);
    }),
    { seed: 20231130, numRuns: 2000 },
  );
});
