import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../../src/cli/BadInput';
import { readArguments } from '../../src/cli/readArguments';
import { messagesFor } from '../../src/messages/messagesFor';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
const synopsis = /npm run report -- ROSTER\.xlsx [^`]*/.exec(readme)?.[0] ?? '';
const vi = messagesFor('vi');
const { usage } = vi.commandLine;

function optionsIn(text: string): string[] {
  return [...new Set(text.match(/(?<![\w-])--[a-z][a-z-]+/g))].sort();
}

test('the help names the same options in both languages, and the README all but --help', () => {
  const named = optionsIn(usage);
  expect(named.length).toBeGreaterThan(15);
  expect(optionsIn(messagesFor('en').commandLine.usage)).toEqual(named);
  expect([...optionsIn(synopsis), '--help'].sort()).toEqual(named);
});

test.each(optionsIn(usage))('the command knows %s', (option) => {
  expect(faultOf([option, 'x'])).not.toBe(vi.commandLine.faults.optionUnknown(option));
});

test('the command refuses an option that the help does not name', () => {
  expect(faultOf(['--helpp', 'x'])).toBe(vi.commandLine.faults.optionUnknown('--helpp'));
});

function faultOf(words: readonly string[]): string {
  try {
    readArguments(words);
    return '';
  } catch (fault) {
    if (fault instanceof BadInput) return fault.describe(vi);
    throw fault;
  }
}
