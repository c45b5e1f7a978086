import { columnLetters } from '../columnLetters';
import { FIELD_DICTIONARY } from '../fieldDictionary';
import { foldText } from '../foldText';
import type { RosterOptions, SheetMapping } from '../RosterInput';
import type { SheetRow } from '../rows/SheetRow';
import type { ColumnPlan } from './ColumnPlan';
import type { Header, HeaderColumn } from './findHeader';
import { guessContent } from './guessContent';
import { matchHeader } from './matchHeader';

/** Decides for each column under a header what it holds: as told, as its header or content says. */
export function planColumns(
  sheet: string,
  header: Header,
  sample: readonly SheetRow[],
  options: RosterOptions,
): ColumnPlan[] {
  const told = options.mapping?.sheets?.[sheet];
  const remembered = options.remembered?.sheets?.[sheet];
  const plans = header.columns.map(
    (column) =>
      plannedBy(told, column, 'mapping') ??
      plannedBy(remembered, column, 'remembered') ??
      plannedByHeader(column),
  );
  const named = withoutRivals(plans);
  return withoutRivals(named.map((plan) => plannedByContent(plan, named, sample)));
}

function plannedBy(
  mapping: SheetMapping | undefined,
  column: HeaderColumn,
  reason: 'mapping' | 'remembered',
): ColumnPlan | null {
  const named = namesOf(column);
  const accepted = new Set([
    columnLetters(column.column).toLowerCase(),
    ...named.headers.map(foldText),
  ]);
  const entry = Object.entries(mapping?.columns ?? {}).find(([name]) =>
    accepted.has(foldText(name)),
  );
  if (!entry) return null;
  const [field = '', gender] = entry[1].split('.');
  return {
    ...named,
    field,
    confidence: 1,
    reason,
    ...((gender === 'male' || gender === 'female') && { gender }),
  };
}

function plannedByHeader(column: HeaderColumn): ColumnPlan {
  const match = matchHeader(column.parts);
  const named = namesOf(column);
  if (match?.field === '[ordinal]')
    return { ...unmapped(named), isOrdinal: true, confidence: match.confidence, reason: 'header' };
  if (!match || match.field === '[other]') return unmapped(named);
  return { ...named, ...match, reason: 'header' };
}

function plannedByContent(
  plan: ColumnPlan,
  plans: readonly ColumnPlan[],
  sample: readonly SheetRow[],
): ColumnPlan {
  if (plan.reason !== 'unmapped' || isKnownHeader(plan)) return plan;
  const guess = guessContent(plan.column, sample);
  if (!guess || plans.some(({ field }) => field === guess.field)) return plan;
  return { ...plan, ...guess, reason: 'content' };
}

function isKnownHeader(plan: ColumnPlan): boolean {
  return matchHeader([plan.header]) !== null;
}

/** One column a field; birth dates and gender may have one for each gender. The surest wins. */
function withoutRivals(plans: readonly ColumnPlan[]): ColumnPlan[] {
  return plans.map((plan) => {
    if (!KNOWN_FIELDS.has(plan.field)) return plan;
    const rivals = plans.filter((other) => other.field === plan.field && isRival(plan, other));
    const surest = rivals.reduce((best, other) => (weight(other) > weight(best) ? other : best));
    return surest === plan ? plan : unmapped(plan);
  });
}

function isRival(one: ColumnPlan, other: ColumnPlan): boolean {
  return one === other || one.gender === undefined || one.gender === other.gender;
}

function weight(plan: ColumnPlan): number {
  const told = { mapping: 3, remembered: 2, header: 1, content: 0, unmapped: 0 }[plan.reason];
  return told + plan.confidence * 0.9;
}

type NamedColumn = Pick<ColumnPlan, 'column' | 'header' | 'headers'>;

function namesOf({ column, parts }: HeaderColumn): NamedColumn {
  const lines = parts.map((part) => part.replace(/\s+/g, ' ').trim());
  const header = lines.join(' ');
  const last = lines[lines.length - 1] ?? header;
  return { column, header, headers: last === header ? [header] : [header, last] };
}

function unmapped({ column, header, headers }: NamedColumn): ColumnPlan {
  return { column, header, headers, field: foldText(header), confidence: 0, reason: 'unmapped' };
}

const KNOWN_FIELDS: ReadonlySet<string> = new Set(FIELD_DICTIONARY.map(({ key }) => key));
