import type { Flaw } from '../checkShape';
import type { Bilingual } from '../../Bilingual';
import { AGES, COMPARATORS, KINDS, LEAP_DAYS, PATHS, type Choice } from './choices';
import { indicatorTable, packTable, unitTargetTable } from './definitionTables';
import type { TableColumn } from './findTables';
import { POINTERS } from './readIndicatorRow';

/**
 * A flaw in the words of the sheet that it stands on: headers for keys, what a cell's list offers
 * for its choices, days as officers write them. `pointer` is one within the indicator.
 */
export function inSheetWords(
  { code, parameters }: Flaw,
  pointer: string,
  language: keyof Bilingual,
): Pick<Flaw, 'code' | 'parameters'> {
  const choices = CHOICES[pointer.slice(pointer.lastIndexOf('/') + 1)]?.map(
    (choice) => choice[language],
  );
  const say = (name: string, text: string): string => {
    if (!NAMES_KEYS.has(name)) return text.replace(ISO_DATE, '$3/$2/$1');
    const column = POINTERS.get(`${pointer}/${text}`) ?? text;
    return COLUMNS.find(({ key }) => key === column)?.labels[language] ?? text;
  };
  const said = Object.entries(parameters).map(([name, value]): [string, typeof value] => {
    if (typeof value === 'number') return [name, value];
    if (typeof value === 'string') return [name, say(name, value)];
    return [name, choices ?? value.map((each) => say(name, each))];
  });
  return { code: OWN_CODES[code] ?? code, parameters: Object.fromEntries(said) };
}

const CHOICES: Readonly<Record<string, readonly Choice[] | undefined>> = {
  kind: KINDS,
  comparator: COMPARATORS,
  path: PATHS,
  age: AGES,
  leapDay: LEAP_DAYS,
};

const NAMES_KEYS: ReadonlySet<string> = new Set(['key', 'keys', 'allowed']);
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const COLUMNS: readonly TableColumn[] = [
  ...indicatorTable.columns,
  ...unitTargetTable.columns,
  ...packTable.columns,
];

/** Numbers and days may be written in more ways on a sheet than in a pack. */
const OWN_CODES: Readonly<Record<string, string | undefined>> = {
  'pack-wrong-type': 'definition-number-invalid',
  'pack-date-invalid': 'definition-date-invalid',
};
