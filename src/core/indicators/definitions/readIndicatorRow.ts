import type { Bilingual } from '../../Bilingual';
import type { CellAddress, Issue } from '../../Issue';
import { foldText } from '../../roster/foldText';
import type { Choice } from './choices';
import { AGES, COMPARATORS, findChoice, KINDS, LEAP_DAYS, LEVELS, PATHS } from './choices';
import type { TableRow } from './findTables';
import { isQuoted, parseWord, parseWords } from './quotedWords';
import { readDate, readNumber, readText, readWord } from './readCell';

/** An indicator as it stands on the sheet, still to be checked. */
export interface RawIndicator {
  readonly json: RawObject;
  /** JSON pointer within the indicator → the cell that says it. */
  readonly places: Map<string, CellAddress>;
}

export type RawObject = Readonly<Record<string, unknown>>;

export function readIndicatorRow(
  row: TableRow,
  issues: Issue[],
  uses1904Dates = false,
): RawIndicator {
  const places = new Map<string, CellAddress>([['', row.at('code')]]);
  const date = (key: string, edge: 'first' | 'last') =>
    readDate(row.cell(key), edge, uses1904Dates);
  for (const [pointer, key] of POINTERS) places.set(pointer, row.at(key));
  const words = readText(row.cell('breakdowns'));
  const json = compact({
    code: readWord(row.cell('code')),
    title: readBilingual(row, 'titleVi', 'titleEn'),
    group: readBilingual(row, 'groupVi', 'groupEn'),
    measure: readMeasure(row, issues),
    target: compact({
      comparator: readChoice(row, 'comparator', COMPARATORS),
      value: readNumber(row.cell('value')),
      upper: readNumber(row.cell('upper')),
      due: date('due', 'last'),
      baseline: compact({
        date: date('baselineDate', 'last'),
        value: readNumber(row.cell('baselineValue')),
      }),
      path: readChoice(row, 'path', PATHS),
    }),
    breakdowns: words === undefined ? undefined : parseWords(words).map(levelKey),
    source: readBilingual(row, 'sourceVi', 'sourceEn'),
    validFrom: date('validFrom', 'first'),
    validTo: date('validTo', 'last'),
    settings: compact({
      age: readChoice(row, 'age', AGES),
      leapDay: readChoice(row, 'leapDay', LEAP_DAYS),
    }),
  });
  return { json: json ?? {}, places };
}

/** What one language leaves out the other says; `undefined` where both do. */
export function readBilingual(row: TableRow, vi: string, en: string): Bilingual | undefined {
  const [own, other] = [readText(row.cell(vi)), readText(row.cell(en))];
  const either = own ?? other;
  return either === undefined ? undefined : { vi: own ?? either, en: other ?? either };
}

/** Which column of the table says what of an indicator. */
export const POINTERS: ReadonlyMap<string, string> = new Map([
  ['/code', 'code'],
  ['/title', 'titleVi'],
  ['/group', 'groupVi'],
  ['/source', 'sourceVi'],
  ['/measure', 'kind'],
  ['/measure/kind', 'kind'],
  ['/measure/level', 'level'],
  ['/measure/population', 'population'],
  ['/measure/condition', 'condition'],
  ['/measure/numerator', 'condition'],
  ['/measure/value', 'condition'],
  ['/measure/denominator', 'second'],
  ['/measure/alsoCondition', 'second'],
  ['/measure/atLeast', 'atLeast'],
  ['/measure/atLeastShare', 'atLeastShare'],
  ['/target', 'value'],
  ['/target/comparator', 'comparator'],
  ['/target/value', 'value'],
  ['/target/upper', 'upper'],
  ['/target/due', 'due'],
  ['/target/baseline', 'baselineValue'],
  ['/target/baseline/date', 'baselineDate'],
  ['/target/baseline/value', 'baselineValue'],
  ['/target/path', 'path'],
  ['/breakdowns', 'breakdowns'],
  ['/validFrom', 'validFrom'],
  ['/validTo', 'validTo'],
  ['/settings/age', 'age'],
  ['/settings/leapDay', 'leapDay'],
]);

/** The columns that each kind of measure reads, under their names in the measure. */
const PARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  share: { condition: 'condition' },
  count: { condition: 'condition' },
  ratio: { condition: 'numerator', second: 'denominator' },
  mean: { condition: 'value' },
  median: { condition: 'value' },
  unitShare: {
    level: 'level',
    condition: 'condition',
    second: 'alsoCondition',
    atLeast: 'atLeast',
    atLeastShare: 'atLeastShare',
  },
};

const MEASURE_COLUMNS = ['level', 'condition', 'second', 'atLeast', 'atLeastShare'] as const;

function readMeasure(row: TableRow, issues: Issue[]): RawObject | undefined {
  const kind = readChoice(row, 'kind', KINDS);
  const parts = PARTS[kind ?? ''];
  const population = readText(row.cell('population')) ?? '';
  if (!parts) return compact({ kind, population });
  const measure: Record<string, unknown> = { kind, population };
  for (const key of MEASURE_COLUMNS) {
    const value = readMeasureCell(row, key);
    const name = parts[key];
    if (value === undefined) continue;
    if (name !== undefined) measure[name] = value;
    else issues.push(unused(row, key));
  }
  return measure;
}

function readMeasureCell(row: TableRow, key: (typeof MEASURE_COLUMNS)[number]): unknown {
  switch (key) {
    case 'atLeast':
    case 'atLeastShare':
      return readNumber(row.cell(key));
    case 'level':
      return readLevel(row);
    case 'condition':
    case 'second':
      return readText(row.cell(key));
  }
}

/** A level by its word in either language; a text in quotes, or of no known level, as it stands. */
export function readLevel(row: TableRow): string | undefined {
  const word = readWord(row.cell('level'));
  if (word === undefined) return undefined;
  return isQuoted(word) ? parseWord(word) : (findChoice(LEVELS, word) ?? word);
}

/** The key of a level named as the column of levels names it, which no field is. */
function levelKey(word: string): string {
  return LEVELS.find(({ vi }) => foldText(vi) === foldText(word))?.key ?? word;
}

function readChoice(row: TableRow, key: string, choices: readonly Choice[]): string | undefined {
  const word = readWord(row.cell(key));
  return word === undefined ? undefined : (findChoice(choices, word) ?? word);
}

function unused(row: TableRow, key: string): Issue {
  return {
    code: 'definition-cell-unused',
    severity: 'warning',
    at: { in: 'cell', ...row.at(key) },
    parameters: { kind: readWord(row.cell('kind')) ?? '', value: readText(row.cell(key)) ?? '' },
  };
}

/** Without the keys that the sheet leaves open; `undefined` when none is left. */
export function compact(value: RawObject): RawObject | undefined {
  const given = Object.entries(value).filter(([, item]) => item !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
