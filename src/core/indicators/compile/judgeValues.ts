import { Truth } from '../../engine/Column';
import type { BoundTruth } from '../language/BoundCondition';
import type { CompileContext } from './CompileContext';
import { compileNumber, tabulateNumber } from './compileNumber';
import { compareRanges, compileTruth } from './compileTruth';

/** Values judged before the caller may take a breath. */
const VALUES_PER_STEP = 4096;

/**
 * The truth of a condition for each of the first `count` rows of its columns: what `compileTruth`
 * says of each, in loops over whole tables, which are quick from their first run on. Yields now and
 * then.
 */
export function* judgeValues(
  node: BoundTruth,
  context: CompileContext,
  count: number,
): Generator<void, Uint8Array> {
  switch (node.kind) {
    case 'not': {
      const truths = yield* judgeValues(node.part, context, count);
      for (let at = 0; at < count; at++) truths[at] = 2 - (truths[at] ?? Truth.unknown);
      return truths;
    }
    case 'all':
    case 'any': {
      const isLower = node.kind === 'all';
      const truths = new Uint8Array(count).fill(isLower ? Truth.true : Truth.false);
      for (const part of node.parts) {
        const own = yield* judgeValues(part, context, count);
        for (let at = 0; at < count; at++) {
          const one = own[at] ?? Truth.unknown;
          const other = truths[at] ?? Truth.unknown;
          truths[at] = one < other === isLower ? one : other;
        }
      }
      return truths;
    }
    case 'numbers': {
      yield* tabulateNumber(node.left, context);
      const { table } = compileNumber(node.left, context);
      const { constant } = compileNumber(node.right, context);
      if (!table || constant === undefined) return yield* judgeOneByOne(node, context, count);
      const truths = new Uint8Array(count);
      const { operator } = node;
      const { lows, highs } = table;
      for (let at = 0; at < count; at++) {
        const low = lows[at] ?? NaN;
        truths[at] = compareRanges(operator, low, highs[at] ?? NaN, constant, constant);
        if (at % VALUES_PER_STEP === VALUES_PER_STEP - 1) yield;
      }
      return truths;
    }
    case 'constant':
    case 'flag':
    case 'blank':
    case 'text':
    case 'sameText':
      return yield* judgeOneByOne(node, context, count);
  }
}

function* judgeOneByOne(
  node: BoundTruth,
  context: CompileContext,
  count: number,
): Generator<void, Uint8Array> {
  const truth = compileTruth(node, context);
  const truths = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    truths[at] = truth(at);
    if (at % VALUES_PER_STEP === VALUES_PER_STEP - 1) yield;
  }
  return truths;
}
