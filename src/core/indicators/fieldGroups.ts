import { formatIsoDate } from '../engine/calendar';
import type { CodedColumn } from '../engine/CodedColumn';
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

/** Rows handled before the caller may take a breath. */
const ROWS_PER_STEP = 65_536;

/** Groups stand in the order in which the entries name them. Yields now and then. */
export function* fieldGroups({ codes, distinct, size }: CodedColumn): Generator<void, FieldGroups> {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ keyOf, nameOf }: GroupReader, row: number) => {
    const key = keyOf(row);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = names.push(nameOf(row)) - 1;
    numbers.set(key, number);
    return number;
  };
  const read = readGroups(distinct);
  const groupOfCode = new Int32Array(size).fill(-1);
  const groupOf = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    let group = groupOfCode[code] ?? -1;
    if (group < 0) {
      group = numberOf(read, code);
      groupOfCode[code] = group;
    }
    groupOf[row] = group;
    if (row % ROWS_PER_STEP === 0) yield;
  }
  const sizes = new Uint32Array(names.length);
  for (const group of groupOf) sizes[group] = (sizes[group] ?? 0) + 1;
  return {
    names,
    sizes,
    grouping: { groupCount: names.length, groupOf, parents: Uint32Array.of(0) },
    groupOfCell: (cell) => numberOf(readGroups(cell), 0),
  };
}

interface GroupReader {
  readonly keyOf: (row: number) => string;
  readonly nameOf: (row: number) => string;
}

function readGroups(column: Column): GroupReader {
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

function named(name: (row: number) => string): GroupReader {
  return { keyOf: name, nameOf: name };
}

/** By the value of `Truth`. */
const FLAG_NAMES = ['false', '', 'true'];
