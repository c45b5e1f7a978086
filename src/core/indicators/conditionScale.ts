import { Truth } from '../engine/Column';
import type { BoundMeasure } from './bindMeasure';
import type { CompileContext } from './compile/CompileContext';
import { compileTruth } from './compile/compileTruth';
import type { ConditionPart } from './Explanation';
import { listConjuncts, type Conjunct } from './explainParts';
import { isFixed } from './isFixed';
import { compileUnknown } from './explainUnknown';

/** One condition of an indicator, seen part by part. */
export interface ConditionScale {
  /** Parts that an entry certainly does not meet. */
  lacks(row: number): readonly ConditionPart[];
  /** Whether every other part than the lacking ones is certainly met. */
  meetsRest(row: number): boolean;
  /** Fields whose cells leave the condition open. */
  openCells(row: number): readonly string[];
}

/** `text` is the whole text of the definition, from which the parts are cut. */
export function compileScale(
  source: string,
  text: string,
  node: BoundMeasure['truths'][string] | undefined,
  context: CompileContext,
): ConditionScale {
  if (!node) return { lacks: () => [], meetsRest: () => true, openCells: () => [] };
  const parts = listConjuncts(node).map((conjunct) => ({
    part: describePart(source, text, conjunct),
    truth: compileTruth(conjunct.node, context),
  }));
  const openCells = compileUnknown(node, context);
  return {
    lacks: (row) => parts.flatMap(({ part, truth }) => (truth(row) === Truth.false ? [part] : [])),
    meetsRest: (row) => parts.every(({ truth }) => truth(row) !== Truth.unknown),
    openCells,
  };
}

function describePart(
  source: string,
  text: string,
  { node, fields, isOpposite }: Conjunct,
): ConditionPart {
  const { span } = node;
  const own = text.slice(span.start, span.end);
  return { source, text: isOpposite ? `NOT(${own})` : own, span, fields, isFixed: isFixed(node) };
}
