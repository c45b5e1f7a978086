import { formatIsoDate } from '../engine/calendar';
import type { Column } from '../engine/Column';
import type { Grouping } from '../engine/Grouping';

/** The groups of a breakdown by a field; entries without a value stand in the group named ''. */
export interface FieldGroups {
  readonly names: readonly string[];
  readonly grouping: Grouping;
}

export function fieldGroups(column: Column, rowCount: number): FieldGroups {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const groupOf = new Uint32Array(rowCount);
  const { keyOf, nameOf } = readGroups(column);
  for (let row = 0; row < rowCount; row++) {
    const key = keyOf(row);
    let number = numbers.get(key);
    if (number === undefined) {
      number = names.push(nameOf(row)) - 1;
      numbers.set(key, number);
    }
    groupOf[row] = number;
  }
  const parents = Uint32Array.from(names, (_, at) => at);
  return { names, grouping: { groupCount: names.length, groupOf, parents } };
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
