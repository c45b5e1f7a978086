import { toCivilDate } from '../engine/calendar';
import type { CodedColumn } from '../engine/CodedColumn';
import { MISSING_LATEST, type Column } from '../engine/Column';
import { completedYears } from '../engine/completedYears';
import type { Grouping } from '../engine/Grouping';
import type { Band } from './bandOf';
import { bandOf } from './bandOf';
import type { Breakdown } from './Breakdown';

/** The groups of a breakdown by a field; entries without a value stand in the group named ''. */
export interface FieldGroups {
  readonly names: readonly string[];
  /** The groups in the order in which they are to be read. */
  inOrder(): readonly number[];
  readonly grouping: Grouping;
  /** Entries in each group of the roster as it was read. */
  readonly sizes: readonly number[];
  /** The group of a column's first row; one that no entry had is added. */
  groupOfCell(cell: Column): number;
}

/** Rows handled before the caller may take a breath. */
const ROWS_PER_STEP = 65_536;

/**
 * The groups of a breakdown: texts and marks in the order in which entries name them, bands of
 * numbers, years and ages rising. Yields now and then.
 */
export function* fieldGroups(
  { codes, distinct, size }: CodedColumn,
  counting: Breakdown['counting'],
): Generator<void, FieldGroups> {
  const names: string[] = [];
  const ranks: number[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ keyOf, bandAt }: GroupReader, row: number) => {
    const key = keyOf(row);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const { name, rank } = bandAt(row);
    ranks.push(rank);
    const number = names.push(name) - 1;
    numbers.set(key, number);
    return number;
  };
  const read = readGroups(distinct, counting);
  const groupOfCode = new Int32Array(size).fill(-1);
  const groupOf = new Uint32Array(codes.length);
  const sizes: number[] = [];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    let group = groupOfCode[code] ?? -1;
    if (group < 0) {
      group = numberOf(read, code);
      groupOfCode[code] = group;
    }
    groupOf[row] = group;
    sizes[group] = (sizes[group] ?? 0) + 1;
    if (row % ROWS_PER_STEP === 0) yield;
  }
  return {
    names,
    sizes,
    inOrder: () => [...names.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0)),
    grouping: { groupCount: names.length, groupOf, parents: Uint32Array.of(0) },
    groupOfCell: (cell) => numberOf(readGroups(cell, counting), 0),
  };
}

interface GroupReader {
  readonly keyOf: (row: number) => string;
  readonly bandAt: (row: number) => Band;
}

function readGroups(column: Column, counting: Breakdown['counting']): GroupReader {
  switch (column.kind) {
    case 'text': {
      const { codes, folded, values } = column;
      const read = (texts: readonly string[]) => (row: number) => texts[codes[row] ?? 0] ?? '';
      const nameOf = read(values);
      return { keyOf: read(folded), bandAt: (row) => ({ name: nameOf(row), rank: 0 }) };
    }
    case 'number':
      return banded((row) => {
        const value = column.values[row] ?? NaN;
        return Number.isNaN(value) ? NOTHING : bandOf(value);
      });
    case 'flag':
      return banded((row) => ({ name: FLAG_NAMES[column.values[row] ?? 1] ?? '', rank: 0 }));
    case 'date': {
      const { earliest, latest } = column;
      return banded((row) => bandOfDays(earliest[row] ?? 0, latest[row] ?? 0, counting));
    }
  }
}

/** The band in which the value lies, whichever of the days it is. */
function bandOfDays(first: number, last: number, counting: Breakdown['counting']): Band {
  if (last === MISSING_LATEST) return NOTHING;
  const [a, b] = [first, last].map((day) => bandOfDay(day, counting));
  return a && b && a.name === b.name ? a : NOTHING;
}

function bandOfDay(day: number, counting: Breakdown['counting']): Band {
  if (!counting) return bandOf(toCivilDate(day).year);
  return bandOf(completedYears(day, counting.asOf, counting.age, counting.leapDay));
}

function banded(bandAt: (row: number) => Band): GroupReader {
  return { keyOf: (row) => bandAt(row).name, bandAt };
}

/** Entries without a value come last. */
const NOTHING: Band = { name: '', rank: Infinity };
/** By the value of `Truth`. */
const FLAG_NAMES = ['false', '', 'true'];
