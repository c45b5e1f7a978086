import { Truth } from '../engine/Column';
import { PersonState } from '../engine/PersonState';
import type { BoundMeasure } from './bindMeasure';
import type { CompileContext } from './compile/CompileContext';
import { compileTruth, type TruthOf } from './compile/compileTruth';

/** Per entry, what it can contribute to the indicator, as bits of `PersonState`. */
export function entryStates(
  bound: BoundMeasure,
  context: CompileContext,
  rowCount: number,
): Uint8Array {
  const stateOf = compileEntryState(bound, context);
  const states = new Uint8Array(rowCount);
  for (let row = 0; row < rowCount; row++) states[row] = stateOf(row);
  return states;
}

/** The same for single entries: what a projection asks on the day of somebody's birthday. */
export function compileEntryState(
  { truths }: BoundMeasure,
  context: CompileContext,
): (row: number) => number {
  const population = compile(truths['population']);
  const condition = compile(truths['condition'] ?? truths['numerator']);
  const denominator = truths['denominator'] && compile(truths['denominator']);
  const also = truths['alsoCondition'] && compile(truths['alsoCondition']);
  return (row) => {
    const belongs = population(row);
    const meets = condition(row);
    let state = 0;
    if (belongs !== Truth.false) {
      state =
        bits(belongs, PersonState.populationCertain, PersonState.populationPossible) |
        bits(lower(belongs, meets), PersonState.hitCertain, PersonState.hitPossible) |
        (meets === Truth.true ? 0 : PersonState.missPossible);
    }
    const other = denominator ? lower(belongs, denominator(row)) : also?.(row);
    if (other !== undefined) {
      state |= bits(other, PersonState.otherCertain, PersonState.otherPossible);
    }
    return state;
  };

  function compile(node: BoundMeasure['truths'][string] | undefined): TruthOf {
    return node ? compileTruth(node, context) : () => Truth.true;
  }
}

function lower(left: Truth, right: Truth): Truth {
  return left < right ? left : right;
}

function bits(truth: Truth, certain: number, possible: number): number {
  return truth === Truth.true ? certain | possible : truth === Truth.unknown ? possible : 0;
}
