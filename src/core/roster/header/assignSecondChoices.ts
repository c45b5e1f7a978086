import { foldText } from '../foldText';
import type { RawCell } from '../RosterInput';
import { beginsLikeUnit } from '../rows/beginsLikeUnit';
import type { SheetRow } from '../rows/SheetRow';
import { cellAt } from '../rows/SheetRow';
import { isEmptyText } from '../values/isEmptyText';
import type { ColumnPlan } from './ColumnPlan';

/**
 * Takes columns whose headers may mean a field for it where no other column has it: a "Chi bộ" is
 * the unit of a list that names no other. "Cấp ủy" above names of committees means these, not who
 * sits in one.
 */
export function assignSecondChoices(
  plans: readonly ColumnPlan[],
  sample: readonly SheetRow[],
): ColumnPlan[] {
  const claimed = plans.map((plan) => asCommittees(plan, sample));
  const taken = new Set(claimed.map(({ field }) => field));
  return claimed.map((plan) => {
    const choice = SECOND_CHOICES.get(foldText(plan.header));
    if (!choice || plan.reason !== 'unmapped' || plan.rival) return plan;
    if (choice.unless.some((field) => taken.has(field))) return plan;
    return { ...plan, field: choice.field, confidence: SURENESS, reason: 'header' };
  });
}

function asCommittees(plan: ColumnPlan, sample: readonly SheetRow[]): ColumnPlan {
  if (plan.field !== 'committeeMember' || plan.reason !== 'header') return plan;
  const isName = (cell: RawCell) => typeof cell === 'string' && beginsLikeUnit(cell);
  const filled = sample
    .map((row) => cellAt(row, plan.column))
    .filter((cell) => cell !== null && !isEmptyText(String(cell)));
  return filled.length > 1 && filled.every(isName) ? { ...plan, ...AS_UNIT } : plan;
}

interface SecondChoice {
  readonly field: string;
  readonly unless: readonly string[];
}

const SURENESS = 0.6;
const AS_UNIT = { field: 'unit', confidence: SURENESS, reason: 'content' } as const;

/** By folded header. */
const SECOND_CHOICES: ReadonlyMap<string, SecondChoice> = new Map([
  ['chi bộ', { field: 'unit', unless: ['unit', 'commune', 'district'] }],
  ['vị trí việc làm', { field: 'position', unless: ['position'] }],
  ['dt', { field: 'ethnicity', unless: ['ethnicity'] }],
  ['tg', { field: 'religion', unless: ['religion'] }],
]);
