import type { TextColumn } from '../../engine/Column';
import type { CellFault, IssueLog } from '../IssueLog';
import { isEmptyText } from '../values/isEmptyText';
import { readMark } from '../values/readMark';
import type { AssemblyContext } from './AssemblyContext';
import { printedText, readTextColumn } from './readTextColumn';
import type { RosterPart } from './RosterPart';
import { columnsFor, forEachRow } from './RosterPart';
import { rawAt, type SheetColumn } from './SheetColumn';
import { TextColumnBuilder } from './TextColumnBuilder';

/**
 * Gender as a column says it, as an x in "Nam" or "Nữ" does, or the birth column that is filled; else
 * as the group title does ("A. Nam").
 */
export function* assembleGender(context: AssemblyContext): Generator<'columns', TextColumn> {
  const builder = new TextColumnBuilder(context.rowCount);
  for (const part of context.parts) {
    const codes = new Uint8Array(part.rowCount);
    const constant = context.vocabularyFor('gender')?.read(part.constants.get('gender') ?? '');
    codes.fill(Math.max(0, GENDERS.indexOf(constant ?? '')));
    for (const column of columnsFor(part, 'gender')) {
      if (column.plan.gender === undefined) yield* fillFromText(column, codes, context);
      else fillFromMarks(column, part, codes);
      yield 'columns';
    }
    for (const column of columnsFor(part, 'birthDate')) fillFromBirth(column, part, codes);
    const conflicts = settleConflicts(part, codes, context);
    fillFromTitles(part, codes, conflicts, context);
    yield 'columns';
    builder.fill(part.start, GENDERS, codes, part.rowCount);
  }
  return builder.finish();
}

function* fillFromText(
  column: SheetColumn,
  codes: Uint8Array,
  context: AssemblyContext,
): Generator<'columns', void> {
  const vocabulary = context.vocabularyFor('gender');
  const texts = readTextColumn(column, vocabulary, context.emptyWords, context.log);
  const known = Uint8Array.from(texts, (text) => Math.max(0, GENDERS.indexOf(text)));
  const entryOf = column.codes;
  for (let row = 0; row < codes.length; row++) {
    const code = known[entryOf ? (entryOf[row] ?? 0) : row] ?? 0;
    if (code !== 0) note(codes, row, code);
    if (row % SLICE === SLICE - 1) yield 'columns';
  }
}

/** An x says which; where only marks and blanks stand, a blank in the one column says the other. */
function fillFromMarks(column: SheetColumn, part: RosterPart, codes: Uint8Array): void {
  const [own, other] = column.plan.gender === 'male' ? [MALE, FEMALE] : [FEMALE, MALE];
  const marks = Array.from(column.entries, readMark);
  const isAlone = columnsFor(part, 'gender').length === 1;
  const blankMeansOther = isAlone && marks.includes('yes') && !marks.includes('no');
  forEachRow(part, column, (row, entry) => {
    const mark = marks[entry];
    if (mark === 'yes') note(codes, row - part.start, own);
    else if (isAlone && (mark === 'no' || (blankMeansOther && isBlank(column, entry)))) {
      note(codes, row - part.start, other);
    }
  });
}

function fillFromBirth(column: SheetColumn, part: RosterPart, codes: Uint8Array): void {
  const { gender } = column.plan;
  if (gender === undefined) return;
  const code = gender === 'male' ? MALE : FEMALE;
  forEachRow(part, column, (row, entry) => {
    if (!isBlank(column, entry)) note(codes, row - part.start, code);
  });
}

/** Two sources that differ leave the gender open. */
function note(codes: Uint8Array, index: number, code: number): void {
  const known = codes[index] ?? 0;
  codes[index] = known === 0 || known === code ? code : CONFLICT;
}

/** The rows whose sources differ; their gender is open. */
function settleConflicts(
  part: RosterPart,
  codes: Uint8Array,
  { log }: AssemblyContext,
): ReadonlySet<number> {
  const conflicts = new Set<number>();
  if (!codes.includes(CONFLICT)) return conflicts;
  codes.forEach((code, index) => {
    if (code !== CONFLICT) return;
    codes[index] = 0;
    conflicts.add(index);
    report({ code: 'gender-conflict', severity: 'error' }, part, index, log);
  });
  return conflicts;
}

/** What stands in the row itself goes before the title above it. */
function fillFromTitles(
  part: RosterPart,
  codes: Uint8Array,
  conflicts: ReadonlySet<number>,
  { log }: AssemblyContext,
): void {
  const titled = part.groupPaths.map(({ gender }) => TITLED[gender ?? 'neither']);
  if (titled.every((code) => code === 0)) return;
  codes.forEach((code, index) => {
    const told = titled[part.groupIds[index] ?? 0] ?? 0;
    if (told === 0 || told === code || conflicts.has(index)) return;
    if (code === 0) codes[index] = told;
    else report({ code: 'gender-title-differs', severity: 'warning' }, part, index, log);
  });
}

function report(
  fault: Pick<CellFault, 'code' | 'severity'>,
  part: RosterPart,
  index: number,
  log: IssueLog,
): void {
  const [column] = [...columnsFor(part, 'gender'), ...columnsFor(part, 'birthDate')];
  if (!column) return;
  const { plan, sheet } = column;
  const [name] = columnsFor(part, 'name');
  log
    .group({ ...fault, sheet, header: plan.header, column: plan.column })
    .add(part.sheetRows[index] ?? 0, name ? printedText(rawAt(name, index)) : '');
}

function isBlank(column: SheetColumn, entry: number): boolean {
  const raw = column.entries.at(entry) ?? null;
  return raw === null || (typeof raw === 'string' && isEmptyText(raw));
}

const GENDERS = ['', 'Nam', 'Nữ'];
const MALE = 1;
const FEMALE = 2;
const CONFLICT = 3;
const TITLED = { male: MALE, female: FEMALE, neither: 0 };
/** A few milliseconds of rows. */
const SLICE = 131_072;
