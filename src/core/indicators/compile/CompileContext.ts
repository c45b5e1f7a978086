import type { Column } from '../../engine/Column';
import type { AgeCounting, LeapDayReading } from '../../engine/completedYears';

/** What a bound condition is compiled against. */
export interface CompileContext {
  readonly columns: ReadonlyMap<string, Column>;
  readonly asOf: number;
  /** The as-of date moves on after compiling: what is compiled reads it whenever it is asked. */
  readonly isMovingOn?: boolean;
  readonly age: AgeCounting;
  readonly leapDay: LeapDayReading;
  /** Set for columns of distinct values: spans of time are then computed once per value. */
  readonly shared?: SharedRanges;
  /** Set for columns whose codes mean another value each time: nothing is kept per code. */
  readonly readsOnce?: boolean;
}

/** What was computed for all rows, by what it is. */
export interface SharedRanges {
  readonly size: number;
  readonly ranges: Map<string, NumberRange>;
  /** Truths of whole conditions, by the condition. */
  readonly truths: Map<string, Uint8Array>;
}

/** The lowest and highest value for an entry; both `NaN` when nothing is known of it. */
export interface NumberRange {
  readonly low: (row: number) => number;
  readonly high: (row: number) => number;
  /** The same values, where they were computed for all rows beforehand. */
  readonly table?: { readonly lows: Float64Array; readonly highs: Float64Array };
  /** The value, where it is the same for every row. */
  readonly constant?: number;
}

/** The column; asking for one that is not there is a mistake of the program. */
export function columnOf<K extends Column['kind']>(
  context: CompileContext,
  field: string,
  ...kinds: readonly K[]
): Extract<Column, { kind: K }> {
  const column = context.columns.get(field);
  if (!column || !kinds.some((kind) => kind === column.kind)) {
    throw new Error(
      `column ${field} is ${column?.kind ?? 'absent'}, expected ${kinds.join(' or ')}`,
    );
  }
  return column as Extract<Column, { kind: K }>;
}
