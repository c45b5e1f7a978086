import { allOf, negate, type ClassSet, type Formula } from './Formula';

/** The entries whose class of each factor is in the set named for it; factors not named are free. */
export type Box = ReadonlyMap<number, ClassSet>;

/**
 * Takes a formula apart into boxes that do not overlap, so that counting the entries in each and
 * adding up counts the formula. `null` when more than `limit` (1 or more) would be needed.
 *
 * Worked example: `a OR b` = `a` + `(NOT a) AND b`.
 */
export function disjointBoxes(formula: Formula, limit: number): readonly Box[] | null {
  switch (formula.kind) {
    case 'constant':
      return formula.value ? [new Map()] : [];
    case 'leaf':
      return [new Map([[formula.factor, formula.set]])];
    case 'all': {
      let product: readonly Box[] | null = [new Map()];
      for (const part of formula.parts) {
        const boxes = disjointBoxes(part, limit);
        if (!boxes || product.length * boxes.length > limit) return null;
        product = product.flatMap((left) => boxes.flatMap((right) => intersect(left, right)));
      }
      return product;
    }
    case 'any': {
      const sum: Box[] = [];
      let before: Formula = { kind: 'constant', value: true };
      for (const part of formula.parts) {
        const own = disjointBoxes(allOf(before, part), limit);
        if (!own || sum.length + own.length > limit) return null;
        sum.push(...own);
        before = allOf(before, negate(part));
      }
      return sum;
    }
  }
}

/** The common part of two boxes, or nothing. */
function intersect(left: Box, right: Box): Box[] {
  const result = new Map(left);
  for (const [factor, set] of right) {
    const own = result.get(factor);
    const common = own ? own.map((has, at) => has & (set[at] ?? 0)) : set;
    if (!common.includes(1)) return [];
    result.set(factor, common);
  }
  return [result];
}
