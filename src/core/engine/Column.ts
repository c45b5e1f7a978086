/**
 * A typed column of a roster: one entry per roster row, all columns of a roster equally long.
 * A missing value is stored as missing, never as a default: conditions over it are unknown.
 */
export type Column = TextColumn | NumberColumn | DateColumn | FlagColumn;

/** Dictionary-coded text. Code 0 is the missing value in every column. */
export interface TextColumn {
  readonly kind: 'text';
  /** Per row, an index into `values`. */
  readonly codes: Codes;
  /** Per code, the text to print: as typed, or the canonical form of a vocabulary. `values[0]` is ''. */
  readonly values: readonly string[];
  /** Per code, the text to compare by: see `foldText`. */
  readonly folded: readonly string[];
  /**
   * Present when the column has an ordered vocabulary: per code its rank, `NaN` where nobody knows it,
   * `NO_RANK` where the cell says that there is none.
   */
  readonly ranks?: Float64Array;
}

/** Below every rank: "Không xếp loại" is no grade, and it is known that it is none. */
export const NO_RANK = -Infinity;

/** Numbers; `NaN` is missing. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Float64Array;
}

/**
 * Dates as closed intervals of day numbers (days since 1970-01-01, proleptic Gregorian).
 * A full date has `earliest === latest`; a birth year spans 365 or 366 days; missing is
 * `MISSING_EARLIEST`..`MISSING_LATEST`.
 */
export interface DateColumn {
  readonly kind: 'date';
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** The same by distinct cells, where the column was read so. */
  readonly coded?: CodedDates;
}

export interface CodedDates {
  /** Per row, an index into the dates. */
  readonly codes: Codes;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
}

/** Codes in the narrowest array that holds them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Yes/no values, coded as `Truth`. */
export interface FlagColumn {
  readonly kind: 'flag';
  readonly values: Uint8Array;
}

export const MISSING_EARLIEST = -0x7fffffff;
export const MISSING_LATEST = 0x7fffffff;

/** Kleene's three values; AND is the smaller, OR the larger, NOT is 2 − x. */
export const Truth = { false: 0, unknown: 1, true: 2 } as const;
export type Truth = (typeof Truth)[keyof typeof Truth];
