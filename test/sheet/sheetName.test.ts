import fc from 'fast-check';
import { legalSheetName, quoteSheetName } from '../../src/sheet/sheetName';

test.each([
  ['Tổng hợp', 'Tổng hợp'],
  ['a/b:c?d', 'a-b-c-d'],
  ["'x'", 'x'],
  ['History', 'History 1'],
  ['', '1'],
  ['  một   hai ', 'một hai'],
  ['Danh sách cán bộ thuộc diện Ban Thường vụ', 'Danh sách cán bộ thuộc diện Ban'],
])('%p becomes %p', (text, name) => {
  expect(legalSheetName(text)).toBe(name);
});

test('a name that is taken in other case gets a number within 31 characters', () => {
  expect(legalSheetName('people', ['People'])).toBe('people (2)');
  const long = 'x'.repeat(40);
  expect(legalSheetName(long, ['X'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
});

test('every text yields a name that Excel accepts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const name = legalSheetName(text, ['Tổng hợp']);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
    }),
    { seed: 20231130 },
  );
});

test('references double inner apostrophes', () => {
  expect(quoteSheetName("Tổ 'A'")).toBe("'Tổ ''A'''");
});
