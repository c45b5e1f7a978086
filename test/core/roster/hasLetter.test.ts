import fc from 'fast-check';
import { beginsWithLetter, hasLetter } from '../../../src/core/roster/hasLetter';
import { isPersonName } from '../../../src/core/roster/values/isPersonName';

/** Letters, marks, digits and signs as rosters have them, and some that no table knows. */
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('Nguyễn', 'Văn', 'Ấ', 'đ', 'Ư', 'a', 'B', 'Trần') },
      {
        weight: 3,
        arbitrary: fc.constantFrom(' ', '  ', '\t', '\u00a0', '-', "'", '’', '.', '1', ','),
      },
      fc.constantFrom('ü', 'Ñ', 'е', '漢', '\u0301', '\u200b', '𝐇', 'ǅ', 'Ω', '٣'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test('[R20] letters are found as the classes of Unicode have them', () => {
  fc.assert(
    fc.property(text, (each) => {
      expect(hasLetter(each)).toBe(/\p{L}/u.test(each));
      expect(beginsWithLetter(each)).toBe(/^\p{L}/u.test(each));
    }),
    { seed: 20231130, numRuns: 2000 },
  );
});

test('[R20] a name is two to six words that begin with capitals, whatever the letters', () => {
  const pattern = /^\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]*){1,5}$/u;
  fc.assert(
    fc.property(text, (each) => {
      const name = each.normalize('NFC').trim();
      // In capitals alone, a family name decides.
      if (name !== name.toUpperCase()) expect(isPersonName(each)).toBe(pattern.test(name));
    }),
    { seed: 20231130, numRuns: 4000 },
  );
});
