import { foldText } from '../foldText';
import { plainText } from '../plainText';
import type { ColumnPlan } from './ColumnPlan';
import type { DatePart } from './DatePart';

/**
 * Recognises day, month and year in columns of their own, also where no text above joins them
 * ("Ngày sinh | Tháng sinh | Năm sinh"). Without a year there is no date, and a year alone is one.
 */
export function assignDateParts(plans: readonly ColumnPlan[]): ColumnPlan[] {
  const assigned = withNeighbours(plans).map((plan, _, all) => asYear(plan, all));
  return assigned.map((plan) => {
    if (!plan.part || plan.field === 'name' || plan.reason === 'mapping') return plan;
    const siblings = assigned.filter(({ field, part }) => field === plan.field && part);
    const hasYear = siblings.some(({ part }) => part === 'year');
    if (hasYear && siblings.length > 1) return plan;
    const { part, ...whole } = plan;
    if (part === 'year') return whole;
    return { ...whole, field: foldText(plan.header), confidence: 0, reason: 'unmapped' };
  });
}

/** "Nam" typed without its accent is the year where day or month stand beside it. */
function asYear(plan: ColumnPlan, plans: readonly ColumnPlan[]): ColumnPlan {
  if (plan.gender !== 'male' || plan.part || plainText(lastLine(plan)) !== 'nam') return plan;
  const siblings = plans.filter((other) => other.field === plan.field && other !== plan);
  if (siblings.some(({ gender }) => gender === 'female')) return plan;
  if (!siblings.some(({ part }) => part === 'month' || part === 'dayMonth')) return plan;
  return { ...plan, gender: undefined, part: 'year' };
}

function withNeighbours(plans: readonly ColumnPlan[]): ColumnPlan[] {
  const parts = plans.map((plan) => PARTS.get(plainText(plan.header)));
  const assigned = new Map<number, DatePart>();
  parts.forEach((part, index) => {
    if (part !== 'month' || parts[index + 1] !== 'year' || parts[index - 1] !== 'day') return;
    for (const [step, own] of [
      [-1, 'day'],
      [0, 'month'],
      [1, 'year'],
    ] as const) {
      assigned.set(index + step, own);
    }
  });
  return plans.map((plan, index) => {
    const part = assigned.get(index);
    if (part === undefined || plan.part || TOLD.has(plan.reason)) return plan;
    return { ...plan, field: 'birthDate', part, confidence: SURENESS, reason: 'header' };
  });
}

function lastLine({ header, headers }: ColumnPlan): string {
  return headers[headers.length - 1] ?? header;
}

const PARTS: ReadonlyMap<string, DatePart> = new Map([
  ...['ngay', 'ngay sinh', 'day', 'day of birth', 'birth day'].map(
    (word) => [word, 'day'] as const,
  ),
  ...['thang', 'thang sinh', 'month', 'month of birth', 'birth month'].map(
    (word) => [word, 'month'] as const,
  ),
  ...['nam', 'nam sinh', 'year', 'year of birth', 'birth year'].map(
    (word) => [word, 'year'] as const,
  ),
]);
const TOLD: ReadonlySet<string> = new Set(['mapping', 'remembered']);
const SURENESS = 0.9;
