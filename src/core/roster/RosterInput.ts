/** A cell's value as Excel hands it over: dates are serial numbers, errors their text (`#N/A`). */
export type RawCell = string | number | boolean | null;

/** Some consecutive rows of one sheet. Blocks of a sheet arrive in row order without gaps. */
export interface RosterBlock {
  readonly sheet: string;
  /** Zero-based sheet row of `rows[0]`. */
  readonly firstRow: number;
  /** Zero-based sheet column of `rows[i][0]`. */
  readonly firstColumn: number;
  readonly rows: readonly (readonly RawCell[])[];
  /** Per column of the block, whether its number format shows dates; absent when unknown. */
  readonly isDate?: readonly boolean[];
  /** The sheet's merged cells, given with its first block; absent when unknown. */
  readonly merges?: readonly MergedArea[];
}

/** A rectangle of merged cells; zero-based, in rows and columns of the sheet. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface RosterOptions {
  /** Day number (days since 1970-01-01) at which people's ages are judged; future dates are issues. */
  readonly asOf: number;
  readonly mapping?: RosterMapping;
  /** What a person confirmed about this workbook before; `mapping` goes before it. */
  readonly remembered?: RosterMapping;
  /** The workbook counts dates from 1904 instead of 1900. */
  readonly uses1904Dates?: boolean;
}

/** What a person decided about a workbook's columns; the shape of `--mapping MAPPING.json`. */
export interface RosterMapping {
  readonly sheets?: Readonly<Record<string, SheetMapping>>;
  /**
   * Own names of values: field key → value → further spellings; in a field without a vocabulary
   * too ("position" → "Bí thư" → "BT").
   */
  readonly aliases?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Words that mean "empty", such as "Đóng" or "chưa có". */
  readonly emptyWords?: readonly string[];
}

export interface SheetMapping {
  /** `true` leaves the sheet out. */
  readonly ignore?: boolean;
  /** One-based row of the (last) header row, as Excel shows it. */
  readonly headerRow?: number;
  /**
   * Column letter or header text → field key; '' leaves the column out. `birthDate.male`,
   * `birthDate.female`, `gender.male` and `gender.female` are columns for one gender;
   * `birthDate.day`, `.month`, `.year` (and `.dayMonth`) hold a part of a date, of any date field.
   */
  readonly columns?: Readonly<Record<string, string>>;
  /** Field key → the value for every row of the sheet. */
  readonly constants?: Readonly<Record<string, string>>;
  readonly dayMonthOrder?: 'dmy' | 'mdy';
  /** Column letter or header text → the old encoding from which its text is to be converted. */
  readonly encodings?: Readonly<Record<string, 'TCVN3' | 'VNI'>>;
}
