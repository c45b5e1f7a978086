import type { CodedDates, Codes, Column, DateColumn, NumberColumn } from './Column';

/** A column as codes of its distinct values: what is done per value need not be done per row. */
export interface CodedColumn {
  /** Per row, an index into the rows of `distinct`. */
  readonly codes: Codes;
  /** One row per distinct value. */
  readonly distinct: Column;
  readonly size: number;
  /** Per code 1 where some row has it: a dictionary may hold values of no row. */
  readonly isPresent: Uint8Array;
}

/** Rows handled before the caller may take a breath. */
const ROWS_PER_STEP = 65_536;

/** Yields now and then. */
export function* codeColumn(column: Column): Generator<void, CodedColumn> {
  switch (column.kind) {
    case 'text': {
      // Read one by one: a column may make itself on first use.
      const { codes, values, folded, ranks } = column;
      const size = values.length;
      const own = Uint32Array.from({ length: size }, (_, code) => code);
      const distinct = { kind: 'text' as const, codes: own, values, folded, ranks };
      return { codes, distinct, size, isPresent: yield* findPresent(codes, size) };
    }
    case 'flag': {
      const { values: codes } = column;
      const distinct = { kind: 'flag' as const, values: Uint8Array.of(0, 1, 2) };
      return { codes, distinct, size: 3, isPresent: yield* findPresent(codes, 3) };
    }
    case 'date':
      return yield* column.coded ? knownDates(column.coded) : codeDates(column);
    case 'number':
      return yield* codeNumbers(column);
  }
}

function* findPresent(codes: Codes, size: number): Generator<void, Uint8Array> {
  const isPresent = new Uint8Array(size);
  for (let row = 0; row < codes.length; row++) {
    isPresent[codes[row] ?? 0] = 1;
    if (row % ROWS_PER_STEP === 0) yield;
  }
  return isPresent;
}

function* codeNumbers({ values }: NumberColumn): Generator<void, CodedColumn> {
  const codes = new Uint32Array(values.length);
  const distinct: number[] = [];
  const known = new Map<number, number>();
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    let code = known.get(value);
    if (code === undefined) {
      code = distinct.push(value) - 1;
      known.set(value, code);
    }
    codes[row] = code;
    if (row % ROWS_PER_STEP === 0) yield;
  }
  const column = { kind: 'number' as const, values: Float64Array.from(distinct) };
  return { codes, distinct: column, size: distinct.length, isPresent: everyOf(distinct.length) };
}

function* knownDates({ codes, earliest, latest }: CodedDates): Generator<void, CodedColumn> {
  const size = earliest.length;
  const distinct = { kind: 'date' as const, earliest, latest };
  return { codes, distinct, size, isPresent: yield* findPresent(codes, size) };
}

/** Full dates are looked up by their distance from the earliest one, years and blanks in a map. */
function* codeDates({ earliest, latest }: DateColumn): Generator<void, CodedColumn> {
  const [first, days] = yield* rangeOf(earliest, latest);
  const ofDay = new Int32Array(days).fill(-1);
  const ofRange = new Map<string, number>();
  const from: number[] = [];
  const to: number[] = [];
  const codes = new Uint32Array(earliest.length);
  for (let row = 0; row < earliest.length; row++) {
    const low = earliest[row] ?? 0;
    const high = latest[row] ?? 0;
    if (low === high) {
      let code = ofDay[low - first] ?? -1;
      if (code < 0) {
        code = from.push(low) - 1;
        to.push(high);
        ofDay[low - first] = code;
      }
      codes[row] = code;
    } else {
      codes[row] = codeRange(low, high);
    }
    if (row % ROWS_PER_STEP === 0) yield;
  }
  const distinct = {
    kind: 'date' as const,
    earliest: Int32Array.from(from),
    latest: Int32Array.from(to),
  };
  return { codes, distinct, size: from.length, isPresent: everyOf(from.length) };

  function codeRange(low: number, high: number): number {
    const key = `${low} ${high}`;
    const known = ofRange.get(key);
    if (known !== undefined) return known;
    const code = from.push(low) - 1;
    to.push(high);
    ofRange.set(key, code);
    return code;
  }
}

/** The earliest full date and the number of days to the latest. */
function* rangeOf(
  earliest: Int32Array,
  latest: Int32Array,
): Generator<void, readonly [number, number]> {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < earliest.length; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    const day = earliest[row] ?? 0;
    if (day !== latest[row]) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return first > last ? [0, 0] : [first, last - first + 1];
}

function everyOf(size: number): Uint8Array {
  return new Uint8Array(size).fill(1);
}
