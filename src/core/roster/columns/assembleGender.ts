import type { TextColumn } from '../../engine/Column';
import { isEmptyText } from '../values/isEmptyText';
import { readMark } from '../values/readMark';
import type { AssemblyContext } from './assembleColumn';
import type { RosterPart } from './RosterPart';
import { columnsFor, forEachRow } from './RosterPart';
import { readTextColumn } from './readTextColumn';
import type { SheetColumn } from './SheetColumn';
import { TextColumnBuilder } from './TextColumnBuilder';

/** Gender as a column says it, as an x in "Nam" or "Nữ" does, or the birth column that is filled. */
export function assembleGender(context: AssemblyContext): TextColumn {
  const builder = new TextColumnBuilder(context.rowCount);
  for (const part of context.parts) {
    const codes = new Uint32Array(part.rowCount);
    const written = columnsFor(part, 'gender').filter(({ plan }) => plan.gender === undefined);
    const constant = GENDERS.indexOf(part.constants.get('gender') ?? '');
    if (constant > 0) codes.fill(constant);
    for (const column of columnsFor(part, 'birthDate')) fillFromBirth(column, part, codes);
    for (const column of columnsFor(part, 'gender')) fillFromMarks(column, part, codes);
    for (const column of written) fillFromText(column, part, codes, context);
    builder.fill(part.start, GENDERS, codes, part.rowCount);
  }
  return builder.finish();
}

function fillFromBirth(column: SheetColumn, part: RosterPart, codes: Uint32Array): void {
  const { gender } = column.plan;
  if (gender === undefined) return;
  forEachRow(part, column, (row, entry) => {
    if (!isBlank(column, entry)) codes[row - part.start] = gender === 'male' ? MALE : FEMALE;
  });
}

/** An x says which; where only marks and blanks stand, a blank in the one column says the other. */
function fillFromMarks(column: SheetColumn, part: RosterPart, codes: Uint32Array): void {
  const { gender } = column.plan;
  if (gender === undefined) return;
  const [own, other] = gender === 'male' ? [MALE, FEMALE] : [FEMALE, MALE];
  const marks = column.entries.map(readMark);
  const isAlone = columnsFor(part, 'gender').length === 1;
  const blankMeansOther = isAlone && marks.includes('yes') && !marks.includes('no');
  forEachRow(part, column, (row, entry) => {
    const mark = marks[entry];
    const index = row - part.start;
    if (mark === 'yes') codes[index] = own;
    else if (codes[index] === 0 && (mark === 'no' || (blankMeansOther && isBlank(column, entry)))) {
      codes[index] = other;
    }
  });
}

function fillFromText(
  column: SheetColumn,
  part: RosterPart,
  codes: Uint32Array,
  context: AssemblyContext,
): void {
  const texts = readTextColumn(
    column,
    context.vocabularyFor('gender'),
    context.emptyWords,
    context.log,
  );
  const known = texts.map((text) => Math.max(0, GENDERS.indexOf(text)));
  forEachRow(part, column, (row, entry) => {
    const code = known[entry] ?? 0;
    if (code > 0) codes[row - part.start] = code;
  });
}

function isBlank(column: SheetColumn, entry: number): boolean {
  const raw = column.entries[entry] ?? null;
  return raw === null || (typeof raw === 'string' && isEmptyText(raw, NONE));
}

const GENDERS = ['', 'Nam', 'Nữ'];
const MALE = 1;
const FEMALE = 2;
const NONE: ReadonlySet<string> = new Set();
