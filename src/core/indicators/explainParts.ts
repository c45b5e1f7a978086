import type { BoundNumber, BoundTruth } from './language/BoundCondition';

/** A condition that must hold for another one to hold, with the place where it is written. */
export interface Conjunct {
  readonly node: BoundTruth;
  readonly fields: readonly string[];
  /** What must hold is the opposite of the text at the node's place: its NOT stands elsewhere. */
  readonly isOpposite: boolean;
}

/**
 * The conditions that must all hold for `node` to hold: AND taken apart, however deep, and
 * NOT(OR(a; b)) as NOT a and NOT b. A part keeps the place of its own text.
 */
export function listConjuncts(node: BoundTruth): readonly Conjunct[] {
  return conjunctsOf(node, false).map((part) => ({ ...part, fields: fieldsOf(part.node) }));
}

type Part = Pick<Conjunct, 'node' | 'isOpposite'>;

function conjunctsOf(node: BoundTruth, isNegated: boolean): Part[] {
  if (node.kind === 'not') {
    const inner = conjunctsOf(node.part, !isNegated);
    const [only] = inner;
    // NOT(a) turned round is a, where that is written by itself: in `[x] NOT IN {…}` it is not.
    if (!only || inner.length > 1 || (isNegated && isWithin(node.part, node))) return inner;
    return [{ node: { ...only.node, span: node.span }, isOpposite: isNegated }];
  }
  const isJoined = node.kind === (isNegated ? 'any' : 'all');
  if (isJoined && node.parts.every((part) => isWithin(part, node))) {
    return node.parts.flatMap((part) => conjunctsOf(part, isNegated));
  }
  if (!isNegated) return [{ node, isOpposite: false }];
  return [{ node: { kind: 'not', part: node, span: node.span }, isOpposite: true }];
}

/** Whether a part stands by itself in the text of the whole: a value of a list does not. */
function isWithin(part: BoundTruth, whole: BoundTruth): boolean {
  return part.span.start > whole.span.start;
}

/** Field keys that a condition reads, each once. */
export function fieldsOf(node: BoundTruth): readonly string[] {
  return [...new Set(readFields(node))];
}

function readFields(node: BoundTruth): readonly string[] {
  switch (node.kind) {
    case 'constant':
      return [];
    case 'all':
    case 'any':
      return node.parts.flatMap(readFields);
    case 'not':
      return readFields(node.part);
    case 'flag':
    case 'blank':
    case 'text':
      return [node.field];
    case 'sameText':
      return [node.left, node.right];
    case 'numbers':
      return [...numberFields(node.left), ...numberFields(node.right)];
  }
}

export function numberFields(node: BoundNumber): readonly string[] {
  switch (node.kind) {
    case 'constant':
    case 'asOf':
      return [];
    case 'field':
      return [node.field];
    case 'arithmetic':
      return [...numberFields(node.left), ...numberFields(node.right)];
    case 'span':
      return [...numberFields(node.from), ...numberFields(node.to)];
    case 'part':
      return numberFields(node.of);
  }
}
