import { parseArgs } from 'node:util';
import { parseIsoDate } from '../core/engine/calendar';
import type { Language } from '../messages/Language';
import { BadInput } from './BadInput';

export interface CommandArguments {
  readonly roster?: string;
  readonly out?: string;
  readonly asOf?: string;
  readonly indicators?: string;
  readonly mapping?: string;
  readonly template?: string;
  readonly unit?: string;
  readonly valuesOnly: boolean;
  /** Put the definitions on sheets of the report, for the next run to follow. */
  readonly definitions: boolean;
  /** An earlier roster to explain the change from. */
  readonly compare?: string;
  readonly compareAsOf?: string;
  /** People retire in projections. */
  readonly retirement: boolean;
  /** Codes of the indicators whose people are listed by name; `all` for every one. */
  readonly people: readonly string[];
  /** Lists ethnicity and religion of these people too. */
  readonly withSensitive: boolean;
  /** Populations with fewer people are masked in the report; 0 for none. */
  readonly maskBelow: number;
  /** Where a copy without roster and lists of people goes. */
  readonly totals?: string;
  readonly language: Language;
  readonly json: boolean;
  readonly check: boolean;
  readonly help: boolean;
}

const OPTIONS = {
  out: { type: 'string' },
  'as-of': { type: 'string' },
  indicators: { type: 'string' },
  mapping: { type: 'string' },
  compare: { type: 'string' },
  'compare-as-of': { type: 'string' },
  template: { type: 'string' },
  unit: { type: 'string' },
  'values-only': { type: 'boolean' },
  definitions: { type: 'boolean' },
  retirement: { type: 'boolean' },
  people: { type: 'string' },
  'with-sensitive': { type: 'boolean' },
  mask: { type: 'string' },
  totals: { type: 'string' },
  language: { type: 'string' },
  json: { type: 'boolean' },
  check: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type OptionName = keyof typeof OPTIONS;

/** They say how forms are filled, and mean nothing without one. */
const FORM_OPTIONS = ['unit', 'values-only'] as const;

/** They say what a report shows, and forms follow none of them. */
const REPORT_OPTIONS = ['mask', 'totals'] as const;

/** Reads the words behind the command; throws `BadInput` for what it does not know. */
export function readArguments(words: readonly string[]): CommandArguments {
  const { values, positionals } = readWords(words);
  const { language = 'vi', 'as-of': asOf } = values;
  if (language !== 'vi' && language !== 'en') {
    throw new BadInput((messages) => messages.commandLine.faults.languageUnknown(language));
  }
  if (positionals.length > 1) {
    const files = positionals.join(', ');
    throw new BadInput((messages) => messages.commandLine.faults.rostersSeveral(files));
  }
  const compareAsOf = values['compare-as-of'];
  for (const day of [asOf, compareAsOf]) {
    if (day === undefined || parseIsoDate(day) !== null) continue;
    throw new BadInput((messages) => messages.commandLine.faults.asOfImpossible(day));
  }
  const alone = FORM_OPTIONS.find((name) => name in values);
  if (values.template === undefined && alone !== undefined) {
    throw fault('optionForForms', `--${alone}`);
  }
  const ofReport = REPORT_OPTIONS.find((name) => name in values);
  if (values.template !== undefined && ofReport !== undefined) {
    throw fault('optionNotForForms', `--${ofReport}`);
  }
  if (values.people === undefined && values['with-sensitive'] === true) {
    throw fault('optionForPeople', '--with-sensitive');
  }
  return {
    roster: positionals[0],
    out: values.out,
    asOf,
    indicators: values.indicators,
    mapping: values.mapping,
    compare: values.compare,
    compareAsOf,
    template: values.template,
    unit: values.unit,
    valuesOnly: values['values-only'] ?? false,
    definitions: values.definitions ?? false,
    retirement: values.retirement ?? false,
    people: values.people?.split(',').map((code) => code.trim()) ?? [],
    withSensitive: values['with-sensitive'] ?? false,
    maskBelow: readLimit(values.mask),
    totals: values.totals,
    language,
    json: values.json ?? false,
    check: values.check ?? false,
    help: values.help ?? false,
  };
}

/** A number of people; absent for 0. */
function readLimit(text: string | undefined): number {
  if (text === undefined) return 0;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new BadInput((messages) => messages.commandLine.faults.maskImpossible(text));
}

/** The language to complain in, known even when the words cannot be read. */
export function guessLanguage(words: readonly string[]): Language {
  const stated = words.lastIndexOf('--language');
  return words.includes('--language=en') || (stated >= 0 && words[stated + 1] === 'en')
    ? 'en'
    : 'vi';
}

interface Values extends Partial<
  Record<
    | 'out'
    | 'as-of'
    | 'compare'
    | 'compare-as-of'
    | 'indicators'
    | 'mapping'
    | 'template'
    | 'unit'
    | 'people'
    | 'mask'
    | 'totals'
    | 'language',
    string
  >
> {
  'values-only'?: boolean;
  'with-sensitive'?: boolean;
  definitions?: boolean;
  retirement?: boolean;
  json?: boolean;
  check?: boolean;
  help?: boolean;
}

function readWords(words: readonly string[]): { values: Values; positionals: string[] } {
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Values = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) throw fault('optionUnknown', rawName);
    if (name in values) throw fault('optionRepeated', rawName);
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) throw fault('optionWithValue', rawName);
      Object.assign(values, { [name]: true });
    } else {
      if (isMissing(value, token.inlineValue)) throw fault('optionWithoutValue', rawName);
      Object.assign(values, { [name]: value });
    }
  }
  return { values, positionals };
}

/** `--out --json` has forgotten its value; `--out=--json` means it. */
function isMissing(value: string | undefined, isInline: boolean | undefined): boolean {
  return value === undefined || value === '' || (value.startsWith('-') && isInline !== true);
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function fault(
  kind:
    | 'optionUnknown'
    | 'optionRepeated'
    | 'optionWithValue'
    | 'optionWithoutValue'
    | 'optionForForms'
    | 'optionForPeople'
    | 'optionNotForForms',
  option: string,
): BadInput {
  return new BadInput((messages) => messages.commandLine.faults[kind](option));
}
