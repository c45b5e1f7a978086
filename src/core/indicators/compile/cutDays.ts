import type { BoundNumber, BoundTruth } from '../language/BoundCondition';
import type { CompileContext } from './CompileContext';
import { compileNumber } from './compileNumber';

/**
 * Where the truth of a condition may change along the `count` rising days of its column: from one
 * such place to the next it is the same. `null` where that cannot be told without judging each.
 *
 * Worked example: `[Tuổi] < 40` of the days 1983-11-29, 1983-11-30, 1983-12-01 on 2023-11-30: ages
 * 40, 40, 39. They fall below 40 from place 2 on.
 */
export function cutDays(
  node: BoundTruth,
  context: CompileContext,
  count: number,
): readonly number[] | null {
  switch (node.kind) {
    case 'constant':
    case 'blank':
      return [];
    case 'not':
      return cutDays(node.part, context, count);
    case 'all':
    case 'any': {
      const cuts: number[] = [];
      for (const part of node.parts) {
        const own = cutDays(part, context, count);
        if (!own) return null;
        cuts.push(...own);
      }
      return cuts;
    }
    case 'numbers':
      return cutNumbers(node, context, count);
    case 'flag':
    case 'text':
    case 'sameText':
      return null;
  }
}

/** A number that rises or falls with the days, against one that is always the same. */
function cutNumbers(
  { left, right }: Extract<BoundTruth, { kind: 'numbers' }>,
  context: CompileContext,
  count: number,
): readonly number[] | null {
  const [moving, fixed] = isFixed(right) ? [left, right] : [right, left];
  if (!isFixed(fixed) || !isMonotone(moving)) return null;
  const { low: valueAt } = compileNumber(moving, context);
  const bound = compileNumber(fixed, context).low(0);
  const rises = valueAt(0) <= valueAt(count - 1);
  return rises
    ? [
        firstPlace(count, (at) => valueAt(at) >= bound),
        firstPlace(count, (at) => valueAt(at) > bound),
      ]
    : [
        firstPlace(count, (at) => valueAt(at) < bound),
        firstPlace(count, (at) => valueAt(at) <= bound),
      ];
}

function isFixed(node: BoundNumber): boolean {
  switch (node.kind) {
    case 'constant':
    case 'asOf':
      return true;
    case 'field':
      return false;
    case 'arithmetic':
      return isFixed(node.left) && isFixed(node.right);
    case 'span':
      return isFixed(node.from) && isFixed(node.to);
    case 'part':
      return isFixed(node.of);
  }
}

/** Whether a number never falls, or never rises, as the day of its one field rises. */
function isMonotone(node: BoundNumber): boolean {
  switch (node.kind) {
    case 'constant':
    case 'asOf':
    case 'field':
      return true;
    case 'arithmetic':
      return (node.operator === '+' || node.operator === '-') && isOneMoving(node.left, node.right);
    case 'span':
      return isOneMoving(node.from, node.to);
    case 'part':
      return node.part === 'year' && isMonotone(node.of);
  }
}

function isOneMoving(one: BoundNumber, other: BoundNumber): boolean {
  return (isFixed(one) && isMonotone(other)) || (isFixed(other) && isMonotone(one));
}

/** The first place from which on something holds, or `count`. */
function firstPlace(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
