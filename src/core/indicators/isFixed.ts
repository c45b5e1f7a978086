import { driftOf } from './driftOf';
import { numberFields } from './explainParts';
import type { BoundNumber, BoundTruth } from './language/BoundCondition';

/**
 * Whether a condition that somebody does not meet stays so, whatever they and time do: it asks for
 * the gender, ethnicity, birth date or day of joining the Party alone, and time does not help.
 *
 * Worked examples: who is not under 40 never will be, who is not yet 50 will.
 */
export function isFixed(node: BoundTruth, wanted = true): boolean {
  switch (node.kind) {
    case 'constant':
      return true;
    case 'all':
    case 'any':
      return node.parts.every((part) => isFixed(part, wanted));
    case 'not':
      return isFixed(node.part, !wanted);
    case 'flag':
    case 'blank':
      return false;
    case 'text':
      return FIXED.has(node.field);
    case 'sameText':
      return FIXED.has(node.left) && FIXED.has(node.right);
    case 'numbers':
      return isLost(node, wanted);
  }
}

const FIXED: ReadonlySet<string> = new Set(['gender', 'ethnicity', 'birthDate', 'partyDate']);

function isLost(
  { operator, left, right }: Extract<BoundTruth, { kind: 'numbers' }>,
  wanted: boolean,
): boolean {
  const difference: BoundNumber = { kind: 'arithmetic', operator: '-', left, right };
  if (!numberFields(difference).every((field) => FIXED.has(field))) return false;
  const drift = driftOf(difference);
  if (drift === 0) return true;
  if (drift === null) return false;
  // What is not to hold is the other way round, and so is what falls.
  const asksForLess = (drift === 1) === wanted;
  return (asksForLess ? ['<', '<='] : ['>', '>=']).includes(operator);
}
