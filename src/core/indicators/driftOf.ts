import type { BoundNumber } from './language/BoundCondition';

/** Which way a number moves as the as-of date does: 1 up or level, −1 down or level, 0 not at all. */
type Drift = 1 | 0 | -1;

/**
 * The drift of an expression; `null` where it may move both ways.
 *
 * Worked examples: ASOF() − [Ngày sinh] rises, (DATE(2025;1;1) − ASOF()) ÷ 365 falls, MONTH(ASOF())
 * does both.
 */
export function driftOf(node: BoundNumber): Drift | null {
  switch (node.kind) {
    case 'constant':
    case 'field':
      return 0;
    case 'asOf':
      return 1;
    case 'span':
      return join(driftOf(node.to), turn(driftOf(node.from)));
    case 'part': {
      const drift = driftOf(node.of);
      return node.part === 'year' || drift === 0 ? drift : null;
    }
    case 'arithmetic':
      return arithmeticDrift(node);
  }
}

function arithmeticDrift({
  operator,
  left,
  right,
}: Extract<BoundNumber, { kind: 'arithmetic' }>): Drift | null {
  const [first, second] = [driftOf(left), driftOf(right)];
  switch (operator) {
    case '+':
      return join(first, second);
    case '-':
      return join(first, turn(second));
    case '*':
      if (left.kind === 'constant') return scale(second, left.value);
      return right.kind === 'constant' ? scale(first, right.value) : still(first, second);
    case '/':
      return right.kind === 'constant' ? scale(first, right.value) : still(first, second);
  }
}

/** Of a sum. */
function join(first: Drift | null, second: Drift | null): Drift | null {
  if (first === 0 || second === 0) return first === 0 ? second : first;
  return first === second ? first : null;
}

function turn(drift: Drift | null): Drift | null {
  return scale(drift, -1);
}

function scale(drift: Drift | null, factor: number): Drift | null {
  if (factor > 0 || drift === null) return drift;
  return factor === 0 || drift === 0 ? 0 : drift === 1 ? -1 : 1;
}

/** Of a product: nothing is known unless neither side moves. */
function still(first: Drift | null, second: Drift | null): Drift | null {
  return first === 0 && second === 0 ? 0 : null;
}
