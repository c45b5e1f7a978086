import { NO_RANK, Truth } from '../../engine/Column';
import type { BoundTruth, TextTest } from '../language/BoundCondition';
import type { CompareOperator } from '../language/Expression';
import { columnOf, type CompileContext } from './CompileContext';
import { compileNumber } from './compileNumber';

/** The value of a condition for one entry. */
export type TruthOf = (row: number) => Truth;

/** Compiles a condition to a closure over columns; also used per distinct value of a column. */
export function compileTruth(node: BoundTruth, context: CompileContext): TruthOf {
  switch (node.kind) {
    case 'constant': {
      const value = node.value ? Truth.true : Truth.false;
      return () => value;
    }
    case 'all':
    case 'any':
      return compileJunction(
        node.kind,
        node.parts.map((part) => compileTruth(part, context)),
      );
    case 'not': {
      const part = compileTruth(node.part, context);
      return (row) => (2 - part(row)) as Truth;
    }
    case 'flag': {
      const { values } = columnOf(context, node.field, 'flag');
      return (row) => values[row] as Truth;
    }
    case 'blank':
      return compileBlank(node.field, context);
    case 'numbers': {
      const left = compileNumber(node.left, context);
      const right = compileNumber(node.right, context);
      const { operator } = node;
      return (row) =>
        compareRanges(operator, left.low(row), left.high(row), right.low(row), right.high(row));
    }
    case 'text':
      return compileTextTest(node.field, node.test, context);
    case 'sameText':
      return compileSameText(node.left, node.right, node.isNegated, context);
  }
}

function compileJunction(kind: 'all' | 'any', parts: readonly TruthOf[]): TruthOf {
  const deciding = kind === 'all' ? Truth.false : Truth.true;
  return (row) => {
    let isUnknown = false;
    for (const part of parts) {
      const value = part(row);
      if (value === deciding) return deciding;
      if (value === Truth.unknown) isUnknown = true;
    }
    return isUnknown ? Truth.unknown : ((2 - deciding) as Truth);
  };
}

function compileBlank(field: string, context: CompileContext): TruthOf {
  const column = columnOf(context, field, 'text', 'number', 'date', 'flag');
  const decide = (isBlank: boolean): Truth => (isBlank ? Truth.true : Truth.false);
  switch (column.kind) {
    case 'text': {
      const { codes, ranks } = column;
      return (row) => decide(codes[row] === 0 || ranks?.[codes[row] ?? 0] === NO_RANK);
    }
    case 'number':
    case 'date': {
      const range = compileNumber({ kind: 'field', field }, context);
      return (row) => decide(Number.isNaN(range.low(row)));
    }
    case 'flag':
      return (row) => decide(column.values[row] === Truth.unknown);
  }
}

/**
 * A comparison of two intervals, a … b and c … d, holds when it holds for all their values, fails
 * when it fails for all, and is unknown otherwise. A missing end is `NaN`, of which no comparison
 * holds: the outcome is unknown, too. What is known to have no rank is in no order.
 */
export function compareRanges(
  operator: CompareOperator,
  a: number,
  b: number,
  c: number,
  d: number,
): Truth {
  if (b === NO_RANK || d === NO_RANK) return operator === '<>' ? Truth.true : Truth.false;
  switch (operator) {
    case '<':
      return b < c ? Truth.true : a >= d ? Truth.false : Truth.unknown;
    case '<=':
      return b <= c ? Truth.true : a > d ? Truth.false : Truth.unknown;
    case '>':
      return a > d ? Truth.true : b <= c ? Truth.false : Truth.unknown;
    case '>=':
      return a >= d ? Truth.true : b < c ? Truth.false : Truth.unknown;
    case '=':
      return sameRange(a, b, c, d);
    case '<>':
      return (2 - sameRange(a, b, c, d)) as Truth;
  }
}

function sameRange(a: number, b: number, c: number, d: number): Truth {
  if (b < c || a > d) return Truth.false;
  return a === b && c === d ? Truth.true : Truth.unknown;
}

function compileTextTest(field: string, test: TextTest, context: CompileContext): TruthOf {
  const { codes, folded } = columnOf(context, field, 'text');
  const decide = (code: number): Truth => {
    if (code === 0) return Truth.unknown;
    return isMet(test, folded[code] ?? '') ? Truth.true : Truth.false;
  };
  if (context.readsOnce) return (row) => decide(codes[row] ?? 0);
  const byCode = new Uint8Array(folded.length).fill(UNDECIDED);
  return (row) => {
    const code = codes[row] ?? 0;
    const known = byCode[code] ?? UNDECIDED;
    if (known !== UNDECIDED) return known as Truth;
    const truth = decide(code);
    byCode[code] = truth;
    return truth;
  };
}

/** No value of `Truth`. */
const UNDECIDED = 255;

function isMet(test: TextTest, text: string): boolean {
  switch (test.kind) {
    case 'equals':
      return test.any.includes(text) !== test.isNegated;
    case 'contains':
      return test.any.some((part) => text.includes(part));
    case 'begins':
      return test.any.some((part) => text.startsWith(part));
  }
}

function compileSameText(
  left: string,
  right: string,
  isNegated: boolean,
  context: CompileContext,
): TruthOf {
  const first = columnOf(context, left, 'text');
  const second = columnOf(context, right, 'text');
  return (row) => {
    const a = first.codes[row] ?? 0;
    const b = second.codes[row] ?? 0;
    if (a === 0 || b === 0) return Truth.unknown;
    return (first.folded[a] === second.folded[b]) === isNegated ? Truth.false : Truth.true;
  };
}
