/** Where a sheet's header stands and what it says; row numbers are indexes into the rows given. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  /** `bottom`, or the row of column numbers under it. */
  readonly last: number;
  readonly columns: readonly HeaderColumn[];
}

export interface HeaderColumn {
  readonly column: number;
  /** The header's lines from top to bottom, those of merged cells above included. */
  readonly parts: readonly string[];
}
