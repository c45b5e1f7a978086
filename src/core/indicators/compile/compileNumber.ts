import { MISSING_EARLIEST } from '../../engine/Column';
import { toCivilDate } from '../../engine/calendar';
import { completedMonths, completedYears } from '../../engine/completedYears';
import type { BoundNumber } from '../language/BoundCondition';
import { columnOf, type CompileContext, type NumberRange } from './CompileContext';

export function compileNumber(node: BoundNumber, context: CompileContext): NumberRange {
  switch (node.kind) {
    case 'constant':
      return always(node.value);
    case 'asOf':
      return context.isMovingOn ? exactly(() => context.asOf) : always(context.asOf);
    case 'field':
      return sharedRange(node, context, () => compileField(node.field, context));
    case 'arithmetic':
      return compileArithmetic(node, context);
    case 'span':
      return sharedRange(node, context, () => compileSpan(node, context));
    case 'part':
      return compilePart(node, context);
  }
}

function sharedRange(
  node: BoundNumber,
  context: CompileContext,
  compile: () => NumberRange,
): NumberRange {
  return context.shared?.ranges.get(keyOfRange(node, context)) ?? compile();
}

/** Values computed before the caller may take a breath. */
const VALUES_PER_STEP = 2048;

/**
 * Computes the fields and spans of a number for all rows beforehand and keeps them with the context:
 * spans cost calendar arithmetic, which then is done once per distinct value for all conditions.
 * Yields now and then.
 */
export function* tabulateNumber(node: BoundNumber, context: CompileContext): Generator<void, void> {
  switch (node.kind) {
    case 'constant':
    case 'asOf':
      return;
    case 'arithmetic':
      yield* tabulateNumber(node.left, context);
      yield* tabulateNumber(node.right, context);
      return;
    case 'part':
      yield* tabulateNumber(node.of, context);
      return;
    case 'span':
      yield* tabulateNumber(node.from, context);
      yield* tabulateNumber(node.to, context);
      break;
    case 'field':
      break;
  }
  const { shared } = context;
  const key = keyOfRange(node, context);
  if (!shared || shared.ranges.has(key)) return;
  const { low, high } = compileNumber(node, context);
  const isExact = node.kind === 'span' ? compileExact(node, context) : () => false;
  const lows = new Float64Array(shared.size);
  const highs = new Float64Array(shared.size);
  for (let row = 0; row < shared.size; row++) {
    const lowest = low(row);
    lows[row] = lowest;
    highs[row] = isExact(row) ? lowest : high(row);
    if (row % VALUES_PER_STEP === 0) yield;
  }
  shared.ranges.set(key, {
    low: (row) => lows[row] ?? NaN,
    high: (row) => highs[row] ?? NaN,
    table: { lows, highs },
  });
}

/** Whether both ends of a span are known to the day: it has one length then. */
function compileExact(
  { from, to }: Extract<BoundNumber, { kind: 'span' }>,
  context: CompileContext,
): (row: number) => boolean {
  const ends = [compileNumber(from, context), compileNumber(to, context)];
  return (row) => ends.every(({ low, high }) => low(row) === high(row));
}

function keyOfRange(node: BoundNumber, { age, leapDay }: CompileContext): string {
  return `${age} ${leapDay} ${JSON.stringify(node)}`;
}

function always(constant: number): NumberRange {
  return { ...exactly(() => constant), constant };
}

function exactly(value: (row: number) => number): NumberRange {
  return { low: value, high: value };
}

function compileField(field: string, context: CompileContext): NumberRange {
  const column = columnOf(context, field, 'number', 'date', 'text');
  switch (column.kind) {
    case 'number':
      return exactly((row) => column.values[row] ?? NaN);
    case 'text': {
      const { codes, ranks } = column;
      return exactly((row) => ranks?.[codes[row] ?? 0] ?? NaN);
    }
    case 'date': {
      const { earliest, latest } = column;
      const isMissing = (row: number) => earliest[row] === MISSING_EARLIEST;
      return {
        low: (row) => (isMissing(row) ? NaN : (earliest[row] ?? NaN)),
        high: (row) => (isMissing(row) ? NaN : (latest[row] ?? NaN)),
      };
    }
  }
}

function compileArithmetic(
  node: Extract<BoundNumber, { kind: 'arithmetic' }>,
  context: CompileContext,
): NumberRange {
  const { low: a, high: b } = compileNumber(node.left, context);
  const { low: c, high: d } = compileNumber(node.right, context);
  switch (node.operator) {
    case '+':
      return { low: (row) => a(row) + c(row), high: (row) => b(row) + d(row) };
    case '-':
      return { low: (row) => a(row) - d(row), high: (row) => b(row) - c(row) };
    case '*':
      return extremes(a, b, c, d, (left, right) => left * right);
    case '/': {
      // Dividing by an interval that holds 0 can give anything: nothing is known of the result.
      const holdsZero = (row: number) => c(row) <= 0 && d(row) >= 0;
      const range = extremes(a, b, c, d, (left, right) => left / right);
      return {
        low: (row) => (holdsZero(row) ? NaN : range.low(row)),
        high: (row) => (holdsZero(row) ? NaN : range.high(row)),
      };
    }
  }
}

type Value = (row: number) => number;

/** Products and quotients of intervals have their extremes at the ends. */
function extremes(
  a: Value,
  b: Value,
  c: Value,
  d: Value,
  apply: (left: number, right: number) => number,
): NumberRange {
  const corners = (row: number) => [
    apply(a(row), c(row)),
    apply(a(row), d(row)),
    apply(b(row), c(row)),
    apply(b(row), d(row)),
  ];
  return {
    low: (row) => Math.min(...corners(row)),
    high: (row) => Math.max(...corners(row)),
  };
}

/** The shortest span is from the latest beginning to the earliest end. */
function compileSpan(
  node: Extract<BoundNumber, { kind: 'span' }>,
  context: CompileContext,
): NumberRange {
  const from = compileNumber(node.from, context);
  const to = compileNumber(node.to, context);
  const counting = node.unit === 'age' ? context.age : 'date';
  const measure = (start: number, end: number) => {
    if (Number.isNaN(start) || Number.isNaN(end)) return NaN;
    return node.unit === 'months'
      ? completedMonths(start, end)
      : completedYears(start, end, counting, context.leapDay);
  };
  return {
    low: (row) => measure(from.high(row), to.low(row)),
    high: (row) => measure(from.low(row), to.high(row)),
  };
}

function compilePart(
  node: Extract<BoundNumber, { kind: 'part' }>,
  context: CompileContext,
): NumberRange {
  const of = compileNumber(node.of, context);
  const year = (day: number) => (Number.isNaN(day) ? NaN : toCivilDate(day).year);
  if (node.part === 'year') {
    return { low: (row) => year(of.low(row)), high: (row) => year(of.high(row)) };
  }
  const month = (day: number) => toCivilDate(day).month;
  const spansYears = (row: number) => year(of.low(row)) !== year(of.high(row));
  return {
    low: (row) => (Number.isNaN(of.low(row)) ? NaN : spansYears(row) ? 1 : month(of.low(row))),
    high: (row) => (Number.isNaN(of.low(row)) ? NaN : spansYears(row) ? 12 : month(of.high(row))),
  };
}
