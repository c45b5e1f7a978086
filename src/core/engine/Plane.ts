import { Truth } from './Column';
import type { Leaf } from './Factor';
import { allOf, anyOf, leafOf, type Formula } from './Formula';

/**
 * A yes/no question about a three-valued condition: whether it is certainly, or perhaps, true.
 * Built from the structure of conditions alone, so that it holds for values not seen yet.
 */
export type Plane =
  | { readonly kind: 'constant'; readonly value: boolean }
  /** Whether the leaf's truth is `least` or higher – or lower, when negated. */
  | {
      readonly kind: 'leaf';
      readonly leaf: number;
      readonly least: Truth;
      readonly isNegated: boolean;
    }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Plane[] };

/** A three-valued condition over leaves. */
export type LeafTree =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'leaf'; readonly leaf: number }
  | { readonly kind: 'not'; readonly part: LeafTree }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly LeafTree[] };

export function certainly(tree: LeafTree): Plane {
  return planeOf(tree, Truth.true);
}

export function perhaps(tree: LeafTree): Plane {
  return planeOf(tree, Truth.unknown);
}

/** NOT x is certain where x is not even possible, and possible where x is not certain. */
function planeOf(tree: LeafTree, least: Truth): Plane {
  switch (tree.kind) {
    case 'constant':
      return tree;
    case 'leaf':
      return { kind: 'leaf', leaf: tree.leaf, least, isNegated: false };
    case 'not':
      return opposite(planeOf(tree.part, least === Truth.true ? Truth.unknown : Truth.true));
    case 'all':
    case 'any':
      return { kind: tree.kind, parts: tree.parts.map((part) => planeOf(part, least)) };
  }
}

export function opposite(plane: Plane): Plane {
  switch (plane.kind) {
    case 'constant':
      return { kind: 'constant', value: !plane.value };
    case 'leaf':
      return { ...plane, isNegated: !plane.isNegated };
    case 'all':
    case 'any':
      return { kind: plane.kind === 'all' ? 'any' : 'all', parts: plane.parts.map(opposite) };
  }
}

/** Equal keys mean equal questions. */
export function keyOfPlane(plane: Plane): string {
  switch (plane.kind) {
    case 'constant':
      return plane.value ? 'T' : 'F';
    case 'leaf':
      return `${plane.isNegated ? '-' : ''}${plane.leaf}.${plane.least}`;
    case 'all':
    case 'any':
      return `${plane.kind}(${plane.parts.map(keyOfPlane).join()})`;
  }
}

/** The answer for one entry, from the truth of each leaf. */
export function decidePlane(plane: Plane, truthOf: (leaf: number) => number): boolean {
  switch (plane.kind) {
    case 'constant':
      return plane.value;
    case 'leaf':
      return truthOf(plane.leaf) >= plane.least !== plane.isNegated;
    case 'all':
      return plane.parts.every((part) => decidePlane(part, truthOf));
    case 'any':
      return plane.parts.some((part) => decidePlane(part, truthOf));
  }
}

/** The same question about classes. */
export function toFormula(plane: Plane, leaves: readonly Leaf[]): Formula {
  switch (plane.kind) {
    case 'constant':
      return plane;
    case 'leaf': {
      const leaf = leaves[plane.leaf];
      if (!leaf) throw new Error(`leaf ${plane.leaf} of ${leaves.length}`);
      const { least, isNegated } = plane;
      return leafOf(
        leaf.factor,
        leaf.truths.map((truth) => (truth >= least !== isNegated ? 1 : 0)),
      );
    }
    case 'all':
      return allOf(...plane.parts.map((part) => toFormula(part, leaves)));
    case 'any':
      return anyOf(...plane.parts.map((part) => toFormula(part, leaves)));
  }
}
