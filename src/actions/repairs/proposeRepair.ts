import { dayNumberToSerial } from '../../core/engine/calendar';
import type { Column } from '../../core/engine/Column';
import { editDistance } from '../../core/indicators/language/editDistance';
import { FIELD_DICTIONARY } from '../../core/roster/fieldDictionary';
import { foldText } from '../../core/roster/foldText';
import type { ColumnProtocol } from '../../core/roster/ReadingProtocol';
import type { Roster } from '../../core/roster/Roster';
import { decodeLegacy, type LegacyEncoding } from '../../core/roster/values/legacyText';
import { everyValue } from '../../core/roster/vocabularies';
import type { Repair } from './Repair';

/** What is known of a column whose cells are looked at. */
export interface RepairColumn {
  readonly protocol: ColumnProtocol;
  /** What reading made of its field; absent for a field that the roster does not have. */
  readonly read: Column | undefined;
  /** The old encoding in which it is written. */
  readonly encoding: LegacyEncoding | undefined;
  /** Folded further spellings → the value of the closed list. */
  readonly spellings: ReadonlyMap<string, string> | null;
  /** The workbook counts dates from 1904. */
  readonly uses1904Dates: boolean;
}

/** The columns of a sheet as repairs see them. */
export function describeColumns(
  roster: Roster,
  sheet: string,
  uses1904Dates: boolean,
): readonly RepairColumn[] {
  const protocol = roster.protocol.sheets.find((each) => each.sheet === sheet);
  const used = protocol?.columns.filter(({ field, isOrdinal }) => field !== '' && !isOrdinal) ?? [];
  return used.map((column) => ({
    protocol: column,
    read: roster.columns.get(column.field),
    encoding: encodingOf(roster, sheet, column.column),
    spellings: spellingsOf(column.field),
    uses1904Dates,
  }));
}

/** What a cell of an entry should say instead; `null` when it is right as far as can be told. */
export function proposeRepair(
  { protocol, read, encoding, spellings, uses1904Dates }: RepairColumn,
  text: string,
  entry: number,
): Pick<Repair, 'kind' | 'after' | 'day'> | null {
  if (read?.kind === 'date') {
    const day = isWholeDate(text) && !isPart(protocol) ? dayOf(read, entry) : null;
    const after = day === null ? null : serialOf(day, uses1904Dates);
    return day === null || after === null ? null : { kind: 'date', after, day };
  }
  if (encoding) {
    const decoded = tidy(decodeLegacy(text, encoding));
    return decoded === text ? null : { kind: 'encoding', after: decoded };
  }
  if (read?.kind !== 'text') return null;
  const name = spellings && protocol.value === undefined ? nearest(text, spellings) : null;
  if (name !== null) return { kind: 'spelling', after: name };
  const tidied = tidy(text);
  return tidied === text || tidied === '' ? null : { kind: 'spaces', after: tidied };
}

/** Day, month and a whole year and nothing else: no remark is lost and no century guessed. */
function isWholeDate(text: string): boolean {
  return /^\s*(?:\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{4}|\d{4}-\d{1,2}-\d{1,2})\s*$/.test(text);
}

/** A column of days, months or years alone holds no dates. */
function isPart({ part }: ColumnProtocol): boolean {
  return part !== undefined && part !== 'male' && part !== 'female';
}

function dayOf(column: Extract<Column, { kind: 'date' }>, entry: number): number | null {
  const day = column.earliest[entry];
  return day !== undefined && day === column.latest[entry] ? day : null;
}

/** Before 1 March 1900 serial numbers of Excel's first system are one off. */
function serialOf(day: number, uses1904Dates: boolean): number | null {
  const serial = dayNumberToSerial(day, uses1904Dates);
  return serial !== null && (uses1904Dates || serial > 60) ? serial : null;
}

/** One space between words and none at the ends; letters in one piece each. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .replace(/[ \u00a0\t]+/g, ' ')
    .replace(/^\s+|\s+$/g, '');
}

function encodingOf(roster: Roster, sheet: string, column: number): LegacyEncoding | undefined {
  const found = roster.issues.find(
    ({ code, at }) =>
      code === 'column-legacy-text' &&
      at.in === 'cell' &&
      at.sheet === sheet &&
      at.column === column,
  );
  const encoding = found?.parameters['encoding'];
  return encoding === 'TCVN3' || encoding === 'VNI' ? encoding : undefined;
}

function spellingsOf(field: string): ReadonlyMap<string, string> | null {
  const vocabulary = FIELD_DICTIONARY.find(({ key }) => key === field)?.vocabulary;
  if (!vocabulary) return null;
  return new Map(
    everyValue(vocabulary).flatMap(({ name, aliases }) =>
      [name, ...aliases].map((spelling): [string, string] => [foldText(spelling), name]),
    ),
  );
}

/**
 * The value that a misspelt one is nearest to, at most one edit for each three letters; a spelling
 * that is known needs no repair.
 */
function nearest(text: string, spellings: ReadonlyMap<string, string>): string | null {
  const folded = foldText(text);
  if (folded.length < shortestGuess || spellings.has(folded)) return null;
  let best: string | null = null;
  let least = Math.floor(folded.length / 3) + 1;
  for (const [spelling, name] of spellings) {
    if (Math.abs(spelling.length - folded.length) >= least) continue;
    const distance = editDistance(folded, spelling);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** "TS" is near to too much. */
const shortestGuess = 4;
