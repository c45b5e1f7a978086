import type { BoundMeasure } from '../indicators/bindMeasure';
import type { BoundNumber, BoundTruth } from '../indicators/language/BoundCondition';
import { driftOf } from '../indicators/driftOf';

/** On which days the passing of time alone can change what a measure says of an entry. */
export interface Clock {
  /** Every day: the as-of date stands in arithmetic that may turn back and forth. */
  readonly isDaily: boolean;
  /** Comparisons of arithmetic that moves one way only: each entry crosses at most a few times. */
  readonly steady: readonly Comparison[];
  /** The first of each month. */
  readonly isMonthly: boolean;
  /** Anniversaries of date fields. */
  readonly yearly: ReadonlySet<string>;
  /** The same day of each month. */
  readonly monthly: ReadonlySet<string>;
}

/** Reads the clock of a bound measure; `countsByDate` is false when ages count by month or year. */
export function readClock({ truths, value }: BoundMeasure, countsByDate: boolean): Clock {
  const reading: Reading = {
    isDaily: false,
    steady: [],
    isMonthly: false,
    yearly: new Set(),
    monthly: new Set(),
    countsByDate,
  };
  for (const truth of Object.values(truths)) readTruth(truth, reading);
  if (value) readNumber(value, reading);
  return reading;
}

type Comparison = Extract<BoundTruth, { kind: 'numbers' }>;

interface Reading {
  isDaily: boolean;
  readonly steady: Comparison[];
  isMonthly: boolean;
  readonly yearly: Set<string>;
  readonly monthly: Set<string>;
  readonly countsByDate: boolean;
}

function readTruth(node: BoundTruth, reading: Reading): void {
  switch (node.kind) {
    case 'all':
    case 'any':
      for (const part of node.parts) readTruth(part, reading);
      return;
    case 'not':
      readTruth(node.part, reading);
      return;
    case 'numbers':
      readComparison(node, reading);
      return;
    case 'constant':
    case 'flag':
    case 'blank':
    case 'text':
    case 'sameText':
      return;
  }
}

function readComparison(node: Comparison, reading: Reading): void {
  const { left, right } = node;
  const wasDaily = reading.isDaily;
  readNumber(left, reading);
  readNumber(right, reading);
  if (wasDaily || !reading.isDaily) return;
  const difference: BoundNumber = { kind: 'arithmetic', operator: '-', left, right };
  if (driftOf(difference) === null) return;
  reading.isDaily = false;
  reading.steady.push(node);
}

function readNumber(node: BoundNumber, reading: Reading): void {
  switch (node.kind) {
    case 'constant':
    case 'field':
      return;
    case 'asOf':
      reading.isDaily = true;
      return;
    case 'arithmetic':
      readNumber(node.left, reading);
      readNumber(node.right, reading);
      return;
    case 'span':
      readSpan(node, reading);
      return;
    case 'part':
      if (node.of.kind === 'asOf') reading.isMonthly = true;
      else readNumber(node.of, reading);
  }
}

/** Between a date field and the as-of date a span changes on the field's anniversaries only. */
function readSpan(node: Extract<BoundNumber, { kind: 'span' }>, reading: Reading): void {
  const ends = [node.from, node.to];
  const field = ends.find((end) => end.kind === 'field');
  if (!field || !ends.some((end) => end.kind === 'asOf')) {
    for (const end of ends) readNumber(end, reading);
  } else if (node.unit === 'months') {
    reading.monthly.add(field.field);
  } else if (node.unit === 'years' || reading.countsByDate) {
    reading.yearly.add(field.field);
  } else {
    reading.isMonthly = true;
  }
}
