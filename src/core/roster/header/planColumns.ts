import { columnLetters } from '../columnLetters';
import { FIELD_DICTIONARY } from '../fieldDictionary';
import { foldText } from '../foldText';
import type { RawCell, RosterOptions, SheetMapping } from '../RosterInput';
import type { SheetRow } from '../rows/SheetRow';
import { cellAt, filledCells } from '../rows/SheetRow';
import { isBirthDate } from '../values/isBirthDate';
import { readMark } from '../values/readMark';
import { assignDateParts } from './assignDateParts';
import { assignGenderMarks } from './assignGenderMarks';
import { assignMarkedValues } from './assignMarkedValues';
import { assignNameParts } from './assignNameParts';
import { assignPosts } from './assignPosts';
import { assignSecondChoices } from './assignSecondChoices';
import type { ColumnPlan } from './ColumnPlan';
import type { DatePart } from './DatePart';
import { dropSharedNumbers } from './dropSharedNumbers';
import type { Header, HeaderColumn } from './Header';
import { guessContent } from './guessContent';
import { matchHeader } from './matchHeader';
import { settleRivals } from './settleRivals';
import { toldAbout, type NamedColumn } from './toldAbout';
import { unmappedPlan } from './unmappedPlan';

/** Decides for each column of a table what it holds: as told, as its header or content says. */
export function planColumns(
  sheet: string,
  header: Header,
  sample: readonly SheetRow[],
  options: RosterOptions,
): ColumnPlan[] {
  const told = options.mapping?.sheets?.[sheet];
  const remembered = options.remembered?.sheets?.[sheet];
  const columns = [...header.columns, ...columnsWithoutHeader(header, sample)];
  const plans = columns.map((column) => {
    const named = namesOf(column);
    const plan =
      plannedBy(told, named, 'mapping') ??
      plannedBy(remembered, named, 'remembered') ??
      plannedByHeader(column, named);
    const encoding = toldAbout(told?.encodings, named) ?? toldAbout(remembered?.encodings, named);
    return encoding ? { ...plan, encoding } : plan;
  });
  const named = assignNameParts(plans, sample, isUnheaded);
  const split = assignMarkedValues(columns, assignPosts(assignDateParts(named)), sample);
  const births = dropSharedNumbers(assignGenderMarks(split, sample), sample).map((plan) =>
    asBirths(plan, split, sample),
  );
  const settled = assignSecondChoices(settleRivals(births, sample, options.asOf), sample);
  const guessed = settled.map((plan) => plannedByContent(plan, settled, sample));
  return withOwnKeys(settleRivals(withNames(guessed, sample), sample, options.asOf));
}

/** Where no header is of names, the column that holds nothing else has them: "Người được đánh giá". */
function withNames(
  plans: readonly ColumnPlan[],
  sample: readonly SheetRow[],
): readonly ColumnPlan[] {
  const hasField = (key: string) => plans.some(({ field }) => field === key);
  if (hasField('name') || !hasField('birthDate')) return plans;
  const named = plans.find(
    ({ column, reason }) =>
      reason !== 'mapping' && guessContent(column, sample, true)?.field === 'name',
  );
  return plans.map((plan) =>
    plan === named
      ? { ...plan, field: 'name', confidence: NAME_SURENESS, reason: 'content' }
      : plan,
  );
}

/** Columns with values under an empty header cell; a few cells are stray notes, not a column. */
function columnsWithoutHeader(header: Header, sample: readonly SheetRow[]): HeaderColumn[] {
  const headed = new Set(header.columns.map(({ column }) => column));
  const counts = new Map<number, number>();
  for (const row of sample) {
    const filled = filledCells(row);
    if (filled.length < 2) continue;
    for (const { column } of filled) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts]
    .filter(([column, count]) => !headed.has(column) && count >= 2 && count * 4 >= sample.length)
    .sort(([one], [other]) => one - other)
    .map(([column]) => ({ column, parts: [] }));
}

function plannedBy(
  mapping: SheetMapping | undefined,
  named: NamedColumn,
  reason: 'mapping' | 'remembered',
): ColumnPlan | null {
  const told = toldAbout(mapping?.columns, named);
  if (told === undefined) return null;
  const [name = '', share] = told.split('.');
  const field = name === '' ? '' : fieldKeyOf(name);
  if (field === undefined) return { ...unmappedPlan(named), unknownField: told };
  const plan = { ...named, field, confidence: 1, reason };
  if (share === 'male' || share === 'female') return { ...plan, gender: share };
  return isDatePart(share) ? { ...plan, part: share } : plan;
}

function isDatePart(share: string | undefined): share is DatePart {
  return share === 'day' || share === 'month' || share === 'dayMonth' || share === 'year';
}

/** A field by its key or by either label. */
function fieldKeyOf(name: string): string | undefined {
  const folded = foldText(name);
  return FIELD_DICTIONARY.find(({ key, labels }) =>
    [key, labels.vi, labels.en].some((known) => foldText(known) === folded),
  )?.key;
}

function plannedByHeader({ parts }: HeaderColumn, named: NamedColumn): ColumnPlan {
  const match = matchHeader(parts);
  if (match?.field === '[ordinal]')
    return {
      ...unmappedPlan(named),
      isOrdinal: true,
      confidence: match.confidence,
      reason: 'header',
    };
  if (!match || match.field === '[other]') return unmappedPlan(named);
  return { ...named, ...match, reason: 'header' };
}

/** "Nam" and "Nữ" with dates instead of marks under them are birth dates. */
function asBirths(
  plan: ColumnPlan,
  plans: readonly ColumnPlan[],
  sample: readonly SheetRow[],
): ColumnPlan {
  if (plan.field !== 'gender' || !plan.gender || plan.reason === 'mapping') return plan;
  if (plans.some(({ field }) => field === 'birthDate')) return plan;
  const cells = sample.map((row) => cellAt(row, plan.column));
  const isMark = (cell: RawCell) => typeof cell === 'string' && readMark(cell) === 'yes';
  if (!cells.some(isBirthDate) || cells.some(isMark)) return plan;
  return { ...plan, field: 'birthDate', confidence: BIRTH_SURENESS, reason: 'content' };
}

function plannedByContent(
  plan: ColumnPlan,
  plans: readonly ColumnPlan[],
  sample: readonly SheetRow[],
): ColumnPlan {
  if (plan.reason !== 'unmapped' || plan.rival || matchHeader([plan.header])) return plan;
  const guess = guessContent(plan.column, sample, !isUnheaded(plan));
  if (guess?.field === '[ordinal]') {
    return { ...plan, isOrdinal: true, confidence: guess.confidence, reason: 'content' };
  }
  if (!guess || plans.some(({ field }) => field === guess.field)) return plan;
  return { ...plan, ...guess, reason: 'content' };
}

/** Nothing stands above the column, or what Excel puts above the columns of a new table. */
function isUnheaded({ column, header }: ColumnPlan): boolean {
  return header === columnLetters(column) || /^(?:column|cột) ?\d+$/i.test(header);
}

/** Unmapped columns with the same header, or one that is a field's key, get a number behind it. */
function withOwnKeys(plans: readonly ColumnPlan[]): ColumnPlan[] {
  const taken = new Map<string, number>();
  return plans.map((plan) => {
    if (
      plan.field === '' ||
      (KNOWN_FIELDS.has(plan.field) && plan.reason !== 'unmapped' && !plan.isOrdinal)
    )
      return plan;
    const count = (taken.get(plan.field) ?? (RESERVED.has(plan.field) ? 1 : 0)) + 1;
    taken.set(plan.field, count);
    if (count === 1) return plan;
    const field = `${plan.field} (${count})`;
    const own = plan.headers.filter((name) => !RESERVED.has(foldText(name)) && count < 2);
    return { ...plan, field, headers: [...own, `${plan.header} (${count})`] };
  });
}

function namesOf({ column, parts }: HeaderColumn): NamedColumn {
  const lines = parts.map((part) => part.replace(/\s+/g, ' ').trim());
  const header = lines.length === 0 ? columnLetters(column) : lines.join(' ');
  const last = lines[lines.length - 1] ?? header;
  return { column, header, headers: last === header ? [header] : [header, last] };
}

const BIRTH_SURENESS = 0.7;
const NAME_SURENESS = 0.5;
const KNOWN_FIELDS: ReadonlySet<string> = new Set(FIELD_DICTIONARY.map(({ key }) => key));
/** Names that a condition takes for a field, the derived age included. */
const RESERVED: ReadonlySet<string> = new Set(
  [
    ...FIELD_DICTIONARY.flatMap(({ key, labels }) => [key, labels.vi, labels.en]),
    'age',
    'Tuổi',
  ].map(foldText),
);
