import { foldText } from '../foldText';
import type { SheetRow } from '../rows/SheetRow';
import { areMarks } from './assignMarkedValues';
import type { ColumnPlan } from './ColumnPlan';
import { GENDER_WORDS } from './headerPhrases';

/** Takes a column of marks under "Giới tính (nữ: x)" for that gender's; texts there say it themselves. */
export function assignGenderMarks(
  plans: readonly ColumnPlan[],
  sample: readonly SheetRow[],
): ColumnPlan[] {
  return plans.map((plan) => {
    if (plan.field !== 'gender' || plan.gender || plan.reason !== 'header') return plan;
    const words = foldText(plan.header).split(/[^a-zà-ỹ]+/);
    const [gender, other] = new Set(words.flatMap((word) => GENDER_WORDS.get(word) ?? []));
    return gender && !other && areMarks(plan.column, sample) ? { ...plan, gender } : plan;
  });
}
