import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCondition } from '../../../../src/core/indicators/checkCondition';
import { formatReference } from '../../../../src/core/indicators/language/formatReference';
import { functionTexts } from '../../../../src/core/indicators/language/functionTexts';
import { languageFunctions } from '../../../../src/core/indicators/language/languageFunctions';
import { FIELD_DICTIONARY } from '../../../../src/core/roster/fieldDictionary';

test('the reference page is that of the functions', () => {
  const path = join(__dirname, '../../../../docs/condition-language.md');
  if (process.env['UPDATE'] === '1') writeFileSync(path, formatReference());
  expect(readFileSync(path, 'utf8')).toBe(formatReference());
});

test('every function has its text, and every text its function', () => {
  expect([...functionTexts.keys()]).toEqual(languageFunctions.map(({ name }) => name));
});

test.each([...functionTexts].map(([name, { example }]) => [name, example.text]))(
  'the example of %s is a condition over the fields that Rollcall knows',
  (_, text) => {
    const fields = FIELD_DICTIONARY.map(({ key, labels, kind }) => ({
      key,
      labels,
      kind,
      headers: [],
    }));
    expect(checkCondition(text, fields, 'example')).toEqual([]);
  },
);
