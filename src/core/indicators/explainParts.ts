import type { BoundNumber, BoundTruth } from './language/BoundCondition';

/** A conjunct with the place where it is written. */
export interface Conjunct {
  readonly node: BoundTruth;
  readonly fields: readonly string[];
}

/**
 * The conditions that must all hold for `node` to hold: AND taken apart, however deep, and
 * NOT(OR(a; b)) as NOT a and NOT b. A part keeps the place of its own text.
 */
export function listConjuncts(node: BoundTruth): readonly Conjunct[] {
  return conjunctsOf(node, false).map((part) => ({ node: part, fields: fieldsOf(part) }));
}

function conjunctsOf(node: BoundTruth, isNegated: boolean): BoundTruth[] {
  if (node.kind === 'not') {
    const inner = conjunctsOf(node.part, !isNegated);
    // A lone part is shown with its NOT around it.
    return inner.length === 1 ? inner.map((part) => ({ ...part, span: node.span })) : inner;
  }
  if (node.kind === (isNegated ? 'any' : 'all')) {
    return node.parts.flatMap((part) => conjunctsOf(part, isNegated));
  }
  return isNegated ? [{ kind: 'not', part: node, span: node.span }] : [node];
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
