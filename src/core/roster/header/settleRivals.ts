import { toCivilDate } from '../../engine/calendar';
import { FIELD_DICTIONARY } from '../fieldDictionary';
import { foldText } from '../foldText';
import type { SheetRow } from '../rows/SheetRow';
import { cellAt } from '../rows/SheetRow';
import { isEmptyText } from '../values/isEmptyText';
import type { ColumnPlan } from './ColumnPlan';
import { unmappedPlan } from './unmappedPlan';

/**
 * Leaves one column to each field; birth dates and gender may have one for each gender. The surest
 * wins, and of headers that differ only in a year ("Xếp loại năm 2022", "… 2023") the last one that
 * is not after the as-of date and holds something.
 */
export function settleRivals(
  plans: readonly ColumnPlan[],
  sample: readonly SheetRow[],
  asOf: number,
): ColumnPlan[] {
  const asOfYear = toCivilDate(asOf).year;
  const isCurrent = (plan: ColumnPlan) => yearIn(plan) <= asOfYear && isFilled(plan, sample);
  const isBetter = (one: ColumnPlan, other: ColumnPlan) =>
    isOfOtherYear(one, other)
      ? isCurrent(one) && (!isCurrent(other) || yearIn(one) > yearIn(other))
      : weight(one) > weight(other);
  return plans.map((plan) => {
    if (!KNOWN_FIELDS.has(plan.field)) return plan;
    const rivals = plans.filter((other) => other.field === plan.field && isRival(plan, other));
    const kept = rivals.reduce((best, other) => (isBetter(other, best) ? other : best));
    if (kept === plan) return plan;
    return { ...unmappedPlan(plan), rival: { field: plan.field, kept: kept.header } };
  });
}

function isRival(one: ColumnPlan, other: ColumnPlan): boolean {
  if (one === other) return true;
  if (one.value !== undefined && other.value !== undefined) return one.value === other.value;
  if (POSTS.has(one.part) && POSTS.has(other.part)) return false;
  if (one.part && other.part) return one.part === other.part;
  return one.gender === undefined || one.gender === other.gender;
}

function weight(plan: ColumnPlan): number {
  const told = { mapping: 3, remembered: 2, header: 1, content: 0, unmapped: 0 }[plan.reason];
  return told + plan.confidence * 0.9;
}

function isOfOtherYear(one: ColumnPlan, other: ColumnPlan): boolean {
  const bare = ({ header }: ColumnPlan) => foldText(header.replace(YEAR, ' '));
  const areHeaders = one.reason === 'header' && other.reason === 'header';
  return areHeaders && yearIn(one) !== yearIn(other) && bare(one) === bare(other);
}

/** 0 where the header names none. */
function yearIn({ header }: ColumnPlan): number {
  return Number(YEAR.exec(header)?.[1] ?? 0);
}

function isFilled({ column }: ColumnPlan, sample: readonly SheetRow[]): boolean {
  return sample.some((row) => {
    const cell = cellAt(row, column);
    return cell !== null && !isEmptyText(String(cell));
  });
}

const POSTS: ReadonlySet<ColumnPlan['part']> = new Set(['partyPost', 'otherPost']);
/** "2023", "năm 2023". */
const YEAR = /(?:năm\s*)?(?<!\d)(20\d\d)(?!\d)/iu;
const KNOWN_FIELDS: ReadonlySet<string> = new Set(FIELD_DICTIONARY.map(({ key }) => key));
