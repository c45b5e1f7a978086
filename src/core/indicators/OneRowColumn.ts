import { MISSING_EARLIEST, MISSING_LATEST, Truth, type Column } from '../engine/Column';
import { foldText } from '../roster/foldText';
import type { EntryValue } from './EntryChange';

/** A column of a single row, which can be overwritten: its arrays stay the same. */
export type OneRowColumn =
  | {
      readonly kind: 'text';
      readonly codes: Uint16Array;
      readonly values: string[];
      readonly folded: string[];
      readonly ranks?: Float64Array;
    }
  | Exclude<Column, { kind: 'text' }>;

/** A row without a value, of the kind of a column. */
export function emptyRow(column: Column): OneRowColumn {
  switch (column.kind) {
    case 'text': {
      const text = { kind: 'text' as const, codes: new Uint16Array(1) };
      const one = { ...text, values: ['', ''], folded: ['', ''] };
      return column.ranks ? { ...one, ranks: Float64Array.of(NaN, NaN) } : one;
    }
    case 'number':
      return { kind: 'number', values: Float64Array.of(NaN) };
    case 'flag':
      return { kind: 'flag', values: Uint8Array.of(Truth.unknown) };
    case 'date':
      return {
        kind: 'date',
        earliest: Int32Array.of(MISSING_EARLIEST),
        latest: Int32Array.of(MISSING_LATEST),
      };
  }
}

/** Overwrites a row with one of another column of the same kind. */
export function copyRow(target: OneRowColumn, source: Column, row: number): void {
  if (target.kind === 'text' && source.kind === 'text') {
    const code = source.codes[row] ?? 0;
    target.codes[0] = code === 0 ? 0 : 1;
    target.values[1] = source.values[code] ?? '';
    target.folded[1] = source.folded[code] ?? '';
    if (target.ranks) target.ranks[1] = source.ranks?.[code] ?? NaN;
  } else if (target.kind === 'number' && source.kind === 'number') {
    target.values[0] = source.values[row] ?? NaN;
  } else if (target.kind === 'flag' && source.kind === 'flag') {
    target.values[0] = source.values[row] ?? Truth.unknown;
  } else if (target.kind === 'date' && source.kind === 'date') {
    target.earliest[0] = source.earliest[row] ?? MISSING_EARLIEST;
    target.latest[0] = source.latest[row] ?? MISSING_LATEST;
  } else {
    throw new Error(`row of a ${source.kind} column into one of a ${target.kind} column`);
  }
}

/** A row of the kind of a column, with a value of its own. A value that does not fit is missing. */
export function rowOf(
  column: Column,
  value: EntryValue,
  vocabulary: readonly string[] = [],
): OneRowColumn {
  const row = emptyRow(column);
  switch (row.kind) {
    case 'text': {
      const text = value === null || typeof value === 'object' ? '' : String(value);
      const folded = foldText(text);
      row.codes[0] = folded === '' ? 0 : 1;
      row.values[1] = text;
      row.folded[1] = folded;
      if (row.ranks) row.ranks[1] = rankOf(column, folded, vocabulary);
      break;
    }
    case 'number':
      if (typeof value === 'number') row.values[0] = value;
      break;
    case 'flag':
      if (value !== null) row.values[0] = value === true ? Truth.true : Truth.false;
      break;
    case 'date':
      if (typeof value === 'number') {
        row.earliest[0] = value;
        row.latest[0] = value;
      } else if (value !== null && typeof value === 'object') {
        row.earliest[0] = value.earliest;
        row.latest[0] = value.latest;
      }
      break;
  }
  return row;
}

/** What `rowOf` makes the same row from. */
export function valueOf(column: Column, row: number): EntryValue {
  switch (column.kind) {
    case 'text':
      return column.values[column.codes[row] ?? 0] ?? '';
    case 'number': {
      const value = column.values[row] ?? NaN;
      return Number.isNaN(value) ? null : value;
    }
    case 'flag': {
      const truth = column.values[row] ?? Truth.unknown;
      return truth === Truth.unknown ? null : truth === Truth.true;
    }
    case 'date': {
      const { earliest, latest } = column;
      return {
        earliest: earliest[row] ?? MISSING_EARLIEST,
        latest: latest[row] ?? MISSING_LATEST,
      };
    }
  }
}

/** The rank that the roster gives a text, or else its place in the vocabulary. */
function rankOf(column: Column, folded: string, vocabulary: readonly string[]): number {
  if (column.kind !== 'text') return NaN;
  const known = column.ranks?.[column.folded.indexOf(folded)];
  if (known !== undefined) return known;
  const rank = vocabulary.findIndex((name) => foldText(name) === folded);
  return rank < 0 ? NaN : rank;
}
