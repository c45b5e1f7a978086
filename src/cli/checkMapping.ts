import type { Issue } from '../core/Issue';
import { FIELD_DICTIONARY } from '../core/roster/fieldDictionary';
import type { RosterMapping } from '../core/roster/RosterInput';

/** Checks what a mapping file holds; issues name the place by JSON pointer. */
export function checkMapping(
  json: unknown,
  path: string,
): { readonly mapping: RosterMapping | null; readonly issues: readonly Issue[] } {
  const issues = checkObject(json, '', {
    sheets: (value, at) => checkEntries(value, at, checkSheet),
    aliases: (value, at) =>
      checkEntries(value, at, (each, place) => checkEntries(each, place, checkTexts)),
    emptyWords: checkTexts,
  }).map(({ code, pointer, parameters }): Issue => {
    return { code, severity: 'error', at: { in: 'file', path, pointer }, parameters };
  });
  return { mapping: issues.length > 0 ? null : (json as RosterMapping), issues };
}

interface Flaw {
  readonly code: string;
  readonly pointer: string;
  readonly parameters: Issue['parameters'];
}

type Check = (value: unknown, pointer: string) => Flaw[];

function checkSheet(value: unknown, pointer: string): Flaw[] {
  return checkObject(value, pointer, {
    ignore: (each, at) => (typeof each === 'boolean' ? [] : wrongType(each, 'boolean', at)),
    headerRow: checkRow,
    columns: (each, at) => checkEntries(each, at, checkField),
    constants: checkConstants,
    dayMonthOrder: (each, at) => checkChoice(each, at, ['dmy', 'mdy']),
    encodings: (each, at) =>
      checkEntries(each, at, (value, place) => checkChoice(value, place, ['TCVN3', 'VNI'])),
  });
}

function checkRow(value: unknown, pointer: string): Flaw[] {
  if (typeof value !== 'number') return wrongType(value, 'number', pointer);
  if (!Number.isInteger(value)) {
    return [{ code: 'pack-number-not-whole', pointer, parameters: { value } }];
  }
  return value >= 1
    ? []
    : [{ code: 'pack-number-too-small', pointer, parameters: { value, minimum: 1 } }];
}

/** '' leaves a column out. */
function checkField(value: unknown, pointer: string): Flaw[] {
  return value === '' ? [] : checkChoice(value, pointer, [...fieldKeys(), ...SHARES]);
}

/** Columns that hold one gender's birth dates or marks only, or a part of a date. */
const SHARES = [
  ...['birthDate.male', 'birthDate.female', 'gender.male', 'gender.female'],
  ...['birthDate', 'partyDate', 'appointmentDate'].flatMap((field) =>
    ['day', 'month', 'dayMonth', 'year'].map((part) => `${field}.${part}`),
  ),
];

function checkConstants(value: unknown, pointer: string): Flaw[] {
  const allowed = fieldKeys();
  return checkEntries(value, pointer, (each, at, key) => {
    if (!allowed.includes(key)) {
      return [{ code: 'pack-key-unknown', pointer: at, parameters: { key, allowed } }];
    }
    return typeof each === 'string' ? [] : wrongType(each, 'text', at);
  });
}

function fieldKeys(): string[] {
  return FIELD_DICTIONARY.map(({ key }) => key);
}

function checkTexts(value: unknown, pointer: string): Flaw[] {
  if (!Array.isArray(value)) return wrongType(value, 'list', pointer);
  return value.flatMap((each: unknown, index) =>
    typeof each === 'string' ? [] : wrongType(each, 'text', `${pointer}/${index}`),
  );
}

function checkChoice(value: unknown, pointer: string, allowed: readonly string[]): Flaw[] {
  if (typeof value !== 'string') return wrongType(value, 'text', pointer);
  return allowed.includes(value)
    ? []
    : [{ code: 'pack-choice-unknown', pointer, parameters: { value, allowed } }];
}

function checkObject(
  value: unknown,
  pointer: string,
  known: Readonly<Record<string, Check>>,
): Flaw[] {
  return checkEntries(value, pointer, (each, at, key) => {
    const check = Object.hasOwn(known, key) ? known[key] : undefined;
    if (check) return check(each, at);
    const parameters = { key, allowed: Object.keys(known) };
    return key === '$schema' ? [] : [{ code: 'pack-key-unknown', pointer: at, parameters }];
  });
}

function checkEntries(
  value: unknown,
  pointer: string,
  check: (value: unknown, pointer: string, key: string) => Flaw[],
): Flaw[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return wrongType(value, 'object', pointer);
  }
  return Object.entries(value).flatMap(([key, each]) =>
    check(each, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, key),
  );
}

function wrongType(value: unknown, expected: string, pointer: string): Flaw[] {
  const kind = Array.isArray(value) ? 'list' : typeof value === 'string' ? 'text' : typeof value;
  const found = value === null ? 'null' : kind;
  return [{ code: 'pack-wrong-type', pointer, parameters: { expected, found } }];
}
