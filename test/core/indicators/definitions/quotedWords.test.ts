import fc from 'fast-check';
import {
  formatWord,
  formatWords,
  isQuoted,
  parseWord,
  parseWords,
} from '../../../../src/core/indicators/definitions/quotedWords';

test.each<[string, readonly string[]]>([
  ['district; gender', ['district', 'gender']],
  ['giới tính', ['giới tính']],
  [' district ;; gender; ', ['district', 'gender']],
  ['-', []],
  [' - ', []],
  ['', []],
  ['"a; b"; c', ['a; b', 'c']],
  ['"nói ""có"""', ['nói "có"']],
  ['" a "', [' a ']],
  ['"-"', ['-']],
  ['a"b; c', ['a"b', 'c']],
])('[D2] the words of %j are %j', (text, words) => {
  expect(parseWords(text)).toEqual(words);
});

test.each<[string, string]>([
  ['gender', 'gender'],
  ['hai từ', 'hai từ'],
  ['a;b', '"a;b"'],
  ['nói "có"', '"nói ""có"""'],
  [' a', '" a"'],
  ['a ', '"a "'],
  ['-', '"-"'],
])('[D2] the word %j is written %s', (word, text) => {
  expect(formatWord(word)).toBe(text);
  expect(parseWord(text)).toBe(word);
});

test('[D2] a word that would be taken for another stands in quotes', () => {
  expect(formatWord('Tỉnh', true)).toBe('"Tỉnh"');
  expect(formatWords([])).toBe('-');
});

test.each([
  ['"a"', true],
  ['"a""b"', true],
  ['"a"b"', false],
  ['x "a"', false],
  ['"a" x', false],
  ['a', false],
])('[D2] %s stands in quotes: %p', (text, is) => {
  expect(isQuoted(text)).toBe(is);
});

test('[D8] words go to a cell and back without loss', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 4 });
  fc.assert(
    fc.property(words, (list) => {
      expect(parseWords(formatWords(list))).toEqual(list);
    }),
    { seed: 20231130, numRuns: 200 },
  );
});
