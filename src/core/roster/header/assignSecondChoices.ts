import { foldText } from '../foldText';
import type { RawCell } from '../RosterInput';
import { beginsLikeUnit } from '../rows/beginsLikeUnit';
import type { SheetRow } from '../rows/SheetRow';
import { cellAt } from '../rows/SheetRow';
import { isEmptyText } from '../values/isEmptyText';
import { areMarks } from './assignMarkedValues';
import type { ColumnPlan } from './ColumnPlan';
import { unmappedPlan } from './unmappedPlan';

/**
 * Takes columns whose headers may mean a field for it where no other column has it: a "Chi bộ" is
 * the unit of a list that names no other. "Cấp ủy" above names of committees means these, not who
 * sits in one.
 */
export function assignSecondChoices(
  plans: readonly ColumnPlan[],
  sample: readonly SheetRow[],
): ColumnPlan[] {
  const claimed = plans.map((plan) => withoutMarks(asCommittees(plan, sample), sample));
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

/** "ĐV" above marks says who is in the Party, and names no unit. */
function withoutMarks(plan: ColumnPlan, sample: readonly SheetRow[]): ColumnPlan {
  const areNames = plan.field !== 'unit' || plan.reason !== 'header' || plan.value !== undefined;
  return areNames || !areMarks(plan.column, sample) ? plan : unmappedPlan(plan);
}

interface SecondChoice {
  readonly field: string;
  readonly unless: readonly string[];
}

const SURENESS = 0.6;
const AS_UNIT = { field: 'unit', confidence: SURENESS, reason: 'content' } as const;

/** By folded header. */
const SECOND_CHOICES: ReadonlyMap<string, SecondChoice> = new Map(
  [
    {
      headers: 'chi bộ|chi bộ sinh hoạt|địa phương|phòng|khoa|ban|tổ|khối',
      field: 'unit',
      unless: ['unit', 'commune', 'district'],
    },
    { headers: 'vị trí việc làm|công việc đang làm', field: 'position', unless: ['position'] },
    { headers: 'dt', field: 'ethnicity', unless: ['ethnicity'] },
    { headers: 'tg', field: 'religion', unless: ['religion'] },
  ].flatMap(({ headers, field, unless }) =>
    headers.split('|').map((header): [string, SecondChoice] => [header, { field, unless }]),
  ),
);
