import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const spec = readFileSync(join(__dirname, '../../../src/core/roster/SPEC.md'), 'utf8');
const fixtures = join(__dirname, '../../fixtures/rosters');
const files = [
  ...readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).flatMap((name) =>
    /(?<!^spec)\.test\.ts$/.test(name) ? join(__dirname, name) : [],
  ),
  ...readdirSync(fixtures).flatMap((name) => (/\.json$/.test(name) ? join(fixtures, name) : [])),
];
const tests = files.map((file) => readFileSync(file, 'utf8')).join('\n');

function numbers(text: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([, rule]) => rule ?? ''))].sort();
}

test('every rule of the SPEC is quoted by a test, and every test quotes a rule that exists', () => {
  const rules = numbers(spec, /^- \*\*(R\d+)\*\*/gm);
  expect(rules.length).toBeGreaterThan(35);
  expect(numbers(tests, /(?:\[|"rule": ")(R\d+)(?:\]|")/g)).toEqual(rules);
});
