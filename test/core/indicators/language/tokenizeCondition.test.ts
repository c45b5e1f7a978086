import { tokenize } from '@borgar/fx';
import fc from 'fast-check';
import { tokenizeCondition } from '../../../../src/core/indicators/language/tokenizeCondition';

test('[I6] signs that stand alone are split as the tokenizer of formulas splits them', () => {
  const signs = fc.array(fc.constantFrom('(', ')', '{', '}', ',', ';', '=', '<', '>', ' ', '\t'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(signs, (each) => {
      // A text before, so that no sign stands at the beginning of the condition.
      const text = `"x"${each.join('')}`;
      const { tokens } = tokenizeCondition(text);
      const expected = tokenize(text.replace(/\s/g, ' '), { mergeRefs: false })
        .filter(({ type }) => type !== 'whitespace')
        .map(({ value }) => value);
      expect(tokens.slice(1).map(({ value }) => value)).toEqual(expected.slice(1));
      expect(tokens.slice(1).every(({ type }) => type === 'operator')).toBe(true);
      for (const { start, end, value } of tokens.slice(1))
        expect(text.slice(start, end)).toBe(value);
    }),
    { seed: 20231130, numRuns: 1000 },
  );
});
