import { formatIsoDate } from '../engine/calendar';
import type { Column } from '../engine/Column';
import type { Grouping } from '../engine/Grouping';

/** The groups of a breakdown by a field; entries without a value stand in the group named ''. */
export interface FieldGroups {
  readonly names: readonly string[];
  readonly grouping: Grouping;
  /** Entries in each group of the roster as it was read. */
  readonly sizes: Uint32Array;
  /** The group of a column's first row; one that no entry had is added. */
  groupOfCell(cell: Column): number;
}

export function fieldGroups(column: Column, rowCount: number): FieldGroups {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (key: string, name: string) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = names.push(name) - 1;
    numbers.set(key, number);
    return number;
  };
  const groupOf = new Uint32Array(rowCount);
  const { keyOf, nameOf } = readGroups(column);
  for (let row = 0; row < rowCount; row++) groupOf[row] = numberOf(keyOf(row), nameOf(row));
  const sizes = new Uint32Array(names.length);
  for (const group of groupOf) sizes[group] = (sizes[group] ?? 0) + 1;
  return {
    names,
    sizes,
    grouping: { groupCount: names.length, groupOf, parents: Uint32Array.of(0) },
    groupOfCell(cell) {
      const read = readGroups(cell);
      return numberOf(read.keyOf(0), read.nameOf(0));
    },
  };
}

function readGroups(column: Column): {
  readonly keyOf: (row: number) => string;
  readonly nameOf: (row: number) => string;
} {
  switch (column.kind) {
    case 'text': {
      const { codes, folded, values } = column;
      const read = (texts: readonly string[]) => (row: number) => texts[codes[row] ?? 0] ?? '';
      return { keyOf: read(folded), nameOf: read(values) };
    }
    case 'number':
      return named((row) => {
        const value = column.values[row] ?? NaN;
        return Number.isNaN(value) ? '' : String(value);
      });
    case 'flag':
      return named((row) => FLAG_NAMES[column.values[row] ?? 1] ?? '');
    case 'date': {
      const { earliest, latest } = column;
      return named((row) => {
        const first = earliest[row] ?? 0;
        return first === latest[row] ? formatIsoDate(first) : '';
      });
    }
  }
}

function named(name: (row: number) => string) {
  return { keyOf: name, nameOf: name };
}

/** By the value of `Truth`. */
const FLAG_NAMES = ['false', '', 'true'];
