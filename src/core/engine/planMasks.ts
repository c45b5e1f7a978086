import { Truth } from './Column';
import { disjointBoxes, type Box } from './disjointBoxes';
import type { Factor, Leaf } from './Factor';
import { buildMaskTables, type MaskTables } from './MaskTables';
import { decidePlane, toFormula, type Plane } from './Plane';

/** Beyond this many boxes it is cheaper to decide a predicate row by row. */
const BOXES_AT_MOST = 12;

/** How predicates are counted by mask. */
export interface MaskPlan {
  readonly tables: MaskTables;
  /** Per predicate its bit in the mask. */
  readonly bits: Uint32Array;
  /** All factors: those of the leaves, then one for each predicate decided row by row. */
  readonly factors: readonly Factor[];
  readonly leaves: readonly Leaf[];
  readonly wide: readonly { readonly factor: number; readonly plane: Plane }[];
}

export function planMasks(
  rowCount: number,
  ownFactors: readonly Factor[],
  leaves: readonly Leaf[],
  planes: readonly Plane[],
): MaskPlan {
  const factors = [...ownFactors];
  const wide: { factor: number; plane: Plane }[] = [];
  const boxes = planes.map((plane) => {
    const found = disjointBoxes(toFormula(plane, leaves), BOXES_AT_MOST);
    if (found) return found;
    const factor = factors.push(decideRows(rowCount, ownFactors, leaves, plane)) - 1;
    wide.push({ factor, plane });
    return [new Map([[factor, Uint8Array.of(0, 1)]])];
  });
  // Predicates of several boxes come first: their further layers then fill few words.
  const order = planes.map((_, at) => at).sort((a, b) => sizeOf(boxes, b) - sizeOf(boxes, a));
  const bits = new Uint32Array(planes.length);
  order.forEach((predicate, bit) => (bits[predicate] = bit));
  const tables = buildMaskTables(
    factors,
    order.map((predicate) => boxes[predicate] ?? []),
  );
  return { tables, bits, factors, leaves, wide };
}

function sizeOf(boxes: readonly (readonly Box[])[], predicate: number): number {
  return boxes[predicate]?.length ?? 0;
}

function decideRows(
  rowCount: number,
  factors: readonly Factor[],
  leaves: readonly Leaf[],
  plane: Plane,
): Factor {
  const codes = new Uint8Array(rowCount);
  let row = 0;
  const truthOf = (number: number) => {
    const leaf = leaves[number];
    const factor = leaf && factors[leaf.factor];
    return factor ? (leaf.truths[factor.classOf[factor.codes[row] ?? 0] ?? 0] ?? 0) : Truth.unknown;
  };
  for (; row < rowCount; row++) codes[row] = decidePlane(plane, truthOf) ? 1 : 0;
  return { codes, classOf: Uint16Array.of(0, 1), classCount: 2 };
}
