import { plainText } from '../plainText';
import type { ColumnPlan } from './ColumnPlan';

/**
 * Recognises posts in columns of their own by what they are held in: "Chức vụ Đảng", "Chức vụ chính
 * quyền", "Chức vụ đoàn thể". One such column alone, or one headed otherwise, stays as it is.
 */
export function assignPosts(plans: readonly ColumnPlan[]): ColumnPlan[] {
  const held = plans.map((plan) => heldIn(plan));
  if (held.filter((part) => part !== null).length < 2) return [...plans];
  return plans.map((plan, index) => {
    const part = held[index];
    return part ? { ...plan, part } : plan;
  });
}

function heldIn({ field, reason, header }: ColumnPlan): 'partyPost' | 'otherPost' | null {
  if (field !== 'position' || reason !== 'header') return null;
  const [, kind] = POST.exec(plainText(header)) ?? [];
  if (kind === undefined || !kind.split(' ').every((word) => WORDS.has(word))) return null;
  return /^(?:trong |ve )?(?:dang|cap uy)(?: |$)/.test(kind) ? 'partyPost' : 'otherPost';
}

/** "Chức vụ" alone is a post as well, beside that of the Party. */
const POST = /^(?:chuc vu|chuc danh)(?: |$)(.*)$/;
const WORDS: ReadonlySet<string> = new Set([
  ...['', 'dang', 'cap', 'uy', 'chinh', 'quyen', 'nha', 'nuoc', 'doan', 'the', 'mat', 'tran'],
  ...['hdnd', 'ubnd', 'cq', 'dt', 'mttq', 'kiem', 'nhiem'],
  ...['ve', 'trong', 'va', 'hien', 'nay', 'tai'],
]);
