import { foldText } from '../foldText';
import type { SheetRow } from '../rows/SheetRow';
import { cellAt } from '../rows/SheetRow';
import { isEmptyText } from '../values/isEmptyText';
import type { ColumnPlan } from './ColumnPlan';
import { unmappedPlan } from './unmappedPlan';

/**
 * Takes no column for personal numbers in which most stand beside several names: codes of ranks or
 * units would make one person of many. What a person mapped stays.
 */
export function dropSharedNumbers(
  plans: readonly ColumnPlan[],
  sample: readonly SheetRow[],
): ColumnPlan[] {
  const name = plans.find(({ field }) => field === 'name');
  return plans.map((plan) =>
    plan.field === 'personId' && plan.reason === 'header' && name && areShared(plan, name, sample)
      ? unmappedPlan(plan)
      : plan,
  );
}

function areShared(plan: ColumnPlan, name: ColumnPlan, sample: readonly SheetRow[]): boolean {
  const rows = sample
    .map((row) => [plan, name].map(({ column }) => foldText(String(cellAt(row, column) ?? ''))))
    .filter((texts) => texts.every((text) => !isEmptyText(text)));
  const names = new Map<string, Set<string>>();
  for (const [number = '', holder = ''] of rows) {
    names.set(number, (names.get(number) ?? new Set()).add(holder));
  }
  const shared = rows.filter(([number = '']) => (names.get(number)?.size ?? 0) > 1);
  return rows.length >= FEWEST && shared.length * 2 > rows.length;
}

/** Of fewer rows it may be a slip of the pen. */
const FEWEST = 6;
