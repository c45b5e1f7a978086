import { Truth } from './Column';
import { BoxList } from './BoxList';
import { disjointBoxes } from './disjointBoxes';
import type { Factor, Leaf } from './Factor';
import { buildMaskTables, type MaskTables } from './MaskTables';
import { decidePlane, toFormula, type Plane } from './Plane';

/** Beyond this many boxes it is cheaper to decide a predicate row by row. */
const BOXES_AT_MOST = 12;
/** Rows decided before the caller may take a breath. */
const ROWS_PER_STEP = 8192;

/** How predicates are counted by mask. */
export interface MaskPlan {
  readonly tables: MaskTables;
  /** Per predicate its boxes: it holds for an entry in one of them, and they do not overlap. */
  readonly boxesOf: readonly (readonly number[])[];
  /** All factors: those of the leaves, then one for each predicate decided row by row. */
  readonly factors: readonly Factor[];
  readonly leaves: readonly Leaf[];
  readonly wide: readonly { readonly factor: number; readonly plane: Plane }[];
}

/** Yields now and then. */
export function* planMasks(
  rowCount: number,
  ownFactors: readonly Factor[],
  leaves: readonly Leaf[],
  planes: readonly Plane[],
): Generator<void, MaskPlan> {
  const factors = [...ownFactors];
  const wide: { factor: number; plane: Plane }[] = [];
  const list = new BoxList();
  const boxesOf: (readonly number[])[] = [];
  for (const plane of planes) {
    const boxes = disjointBoxes(toFormula(plane, leaves), BOXES_AT_MOST);
    if (boxes) {
      boxesOf.push(boxes.map((box) => list.add(box)));
      continue;
    }
    const factor = factors.push(yield* decideRows(rowCount, ownFactors, leaves, plane)) - 1;
    wide.push({ factor, plane });
    boxesOf.push([list.add(new Map([[factor, Uint8Array.of(0, 1)]]))]);
  }
  yield;
  return { tables: buildMaskTables(factors, list.boxes), boxesOf, factors, leaves, wide };
}

function* decideRows(
  rowCount: number,
  factors: readonly Factor[],
  leaves: readonly Leaf[],
  plane: Plane,
): Generator<void, Factor> {
  const codes = new Uint8Array(rowCount);
  let row = 0;
  const truthOf = (number: number) => {
    const leaf = leaves[number];
    const factor = leaf && factors[leaf.factor];
    return factor ? (leaf.truths[factor.classOf[factor.codes[row] ?? 0] ?? 0] ?? 0) : Truth.unknown;
  };
  for (; row < rowCount; row++) {
    codes[row] = decidePlane(plane, truthOf) ? 1 : 0;
    if (row % ROWS_PER_STEP === 0) yield;
  }
  return { codes, classOf: Uint16Array.of(0, 1), classCount: 2 };
}
