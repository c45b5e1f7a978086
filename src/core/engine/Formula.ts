/**
 * A yes/no function of the classes of an entry, without negation: a leaf is the set of classes of
 * one factor for which it holds.
 */
export type Formula =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'leaf'; readonly factor: number; readonly set: ClassSet }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Formula[] };

/** Per class 1 where it is in the set. */
export type ClassSet = Uint8Array;

const ALWAYS: Formula = { kind: 'constant', value: true };

export function allOf(...parts: readonly Formula[]): Formula {
  return junction('all', parts);
}

export function anyOf(...parts: readonly Formula[]): Formula {
  return junction('any', parts);
}

export function negate(formula: Formula): Formula {
  switch (formula.kind) {
    case 'constant':
      return { kind: 'constant', value: !formula.value };
    case 'leaf':
      return leafOf(formula.factor, complement(formula.set));
    case 'all':
      return anyOf(...formula.parts.map(negate));
    case 'any':
      return allOf(...formula.parts.map(negate));
  }
}

/** A leaf, or a constant when the set holds no class or every class. */
export function leafOf(factor: number, set: ClassSet): Formula {
  if (!set.includes(1)) return { kind: 'constant', value: false };
  if (!set.includes(0)) return ALWAYS;
  return { kind: 'leaf', factor, set };
}

/** Flattens, drops constants, and merges leaves of one factor. */
function junction(kind: 'all' | 'any', parts: readonly Formula[]): Formula {
  const rest: Formula[] = [];
  const sets = new Map<number, ClassSet>();
  const deciding = kind === 'any';
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  for (const part of flat) {
    if (part.kind === 'leaf') {
      const known = sets.get(part.factor);
      sets.set(part.factor, known ? mergeSets(kind, known, part.set) : part.set);
    } else {
      rest.push(part);
    }
  }
  const merged = [...[...sets].map(([factor, set]) => leafOf(factor, set)), ...rest];
  const decided = merged.find((part) => part.kind === 'constant' && part.value === deciding);
  if (decided) return decided;
  const open = merged.filter((part) => part.kind !== 'constant');
  const [only] = open;
  if (!only) return { kind: 'constant', value: !deciding };
  return open.length === 1 ? only : { kind, parts: open };
}

function mergeSets(kind: 'all' | 'any', left: ClassSet, right: ClassSet): ClassSet {
  return left.map((has, at) => (kind === 'all' ? has & (right[at] ?? 0) : has | (right[at] ?? 0)));
}

function complement(set: ClassSet): ClassSet {
  return set.map((has) => 1 - has);
}
