import type { CodedColumn } from './CodedColumn';
import { MISSING_EARLIEST } from './Column';

/** The distinct dates of a column that some row has. */
export interface SortedDays {
  /** Those known to the day, rising, and the code of each. */
  readonly days: Int32Array;
  readonly codes: Uint32Array;
  /** Codes of the others: years, months, and no date at all. */
  readonly inexact: readonly number[];
}

export function sortDays({ distinct, size, isPresent }: CodedColumn): SortedDays {
  const inexact: number[] = [];
  if (distinct.kind !== 'date') throw new Error(`days of a column of kind ${distinct.kind}`);
  const { earliest, latest } = distinct;
  // Sorted as one number, the code goes along with its day.
  const keys = new Float64Array(size);
  let count = 0;
  for (let code = 0; code < size; code++) {
    const day = earliest[code] ?? MISSING_EARLIEST;
    if (!isPresent[code]) continue;
    if (day === latest[code]) keys[count++] = day * size + code;
    else inexact.push(code);
  }
  const sorted = keys.subarray(0, count).sort();
  const days = new Int32Array(count);
  const codes = new Uint32Array(count);
  sorted.forEach((key, at) => {
    const day = Math.floor(key / size);
    days[at] = day;
    codes[at] = key - day * size;
  });
  return { days, codes, inexact };
}
