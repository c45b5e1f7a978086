import { MISSING_EARLIEST, MISSING_LATEST, Truth, type Column } from '../engine/Column';
import { foldText } from '../roster/foldText';
import { rankIn } from '../roster/rankIn';
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
  switch (target.kind) {
    case 'text': {
      const { codes, values, folded, ranks } = ofKind('text', source);
      const code = codes[row] ?? 0;
      target.codes[0] = code === 0 ? 0 : 1;
      target.values[1] = values[code] ?? '';
      target.folded[1] = folded[code] ?? '';
      if (target.ranks) target.ranks[1] = ranks?.[code] ?? NaN;
      return;
    }
    case 'number':
      target.values[0] = ofKind('number', source).values[row] ?? NaN;
      return;
    case 'flag':
      target.values[0] = ofKind('flag', source).values[row] ?? Truth.unknown;
      return;
    case 'date': {
      const { earliest, latest } = ofKind('date', source);
      target.earliest[0] = earliest[row] ?? MISSING_EARLIEST;
      target.latest[0] = latest[row] ?? MISSING_LATEST;
    }
  }
}

function ofKind<K extends Column['kind']>(kind: K, column: Column): Extract<Column, { kind: K }> {
  if (column.kind !== kind) {
    throw new Error(`row of a ${column.kind} column into one of a ${kind} column`);
  }
  return column as Extract<Column, { kind: K }>;
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
      // `null` is an object, too.
      const text = typeof value === 'object' ? '' : String(value);
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
      if (typeof value === 'boolean') row.values[0] = value ? Truth.true : Truth.false;
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
  return rankIn(vocabulary, folded);
}
