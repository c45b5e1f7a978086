import type { PlacedReference } from '../sheet/mapReferences';

/** A function call in a formula; `open` and `close` are its brackets. */
export interface Call {
  readonly name: string;
  readonly start: number;
  readonly open: number;
  readonly close: number;
}

export function findCalls(formula: string): readonly Call[] {
  const calls: Call[] = [];
  const open: { name: string; start: number; open: number }[] = [];
  for (const match of formula.matchAll(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)?\(|\)/gu,
  )) {
    const [token, name = ''] = match;
    if (token.endsWith('(')) {
      open.push({ name: name.toUpperCase(), start: match.index, open: match.index + name.length });
    } else if (token === ')') {
      const last = open.pop();
      if (last) calls.push({ ...last, close: match.index });
    }
  }
  return calls;
}

/** The call that a reference is an argument of by itself; `null` for an operand. */
export function callAround(
  calls: readonly Call[],
  formula: string,
  { start, end }: PlacedReference,
): Call | null {
  const around = calls
    .filter((call) => call.open < start && call.close >= end)
    .sort((one, other) => other.open - one.open)[0];
  if (!around || around.name === '') return null;
  const before = formula.slice(0, start).trimEnd().slice(-1);
  const after = formula.slice(end).trimStart().slice(0, 1);
  const isWhole = (before === '(' || before === ',') && (after === ',' || after === ')');
  return isWhole ? around : null;
}

/** Functions that add up any number of areas, and those that want exactly one. */
export const UNION_FUNCTIONS = new Set(
  `SUM COUNT COUNTA AVERAGE AVERAGEA MIN MINA MAX MAXA PRODUCT MEDIAN STDEV STDEV.S STDEV.P STDEVP
  VAR VAR.S VAR.P VARP SUMSQ GEOMEAN HARMEAN SUBTOTAL AGGREGATE AND OR XOR CONCAT TEXTJOIN`.split(
    /\s+/u,
  ),
);
const AREA_FUNCTIONS = new Set(
  `COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS COUNTBLANK SUMPRODUCT LARGE SMALL
  RANK RANK.EQ RANK.AVG PERCENTILE PERCENTILE.INC QUARTILE QUARTILE.INC PERCENTRANK MODE MODE.SNGL
  LOOKUP VLOOKUP HLOOKUP XLOOKUP MATCH XMATCH INDEX ROWS COLUMNS FREQUENCY TRANSPOSE UNIQUE SORT
  SORTBY FILTER CORREL SLOPE INTERCEPT TREND FORECAST`.split(/\s+/u),
);

export function takesMany(call: Call | null, count: number): boolean {
  if (!call) return false;
  // Excel takes 255 arguments in a call.
  if (UNION_FUNCTIONS.has(call.name)) return count < 250;
  return AREA_FUNCTIONS.has(call.name) && count === 1;
}
