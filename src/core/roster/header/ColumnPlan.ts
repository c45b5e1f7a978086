import type { DatePart, NamePart, PostPart } from './DatePart';
import type { ColumnProtocol } from '../ReadingProtocol';
import type { LegacyEncoding } from '../values/legacyText';

/** What a sheet column will be read as. */
export interface ColumnPlan {
  /** Zero-based sheet column. */
  readonly column: number;
  /** The header as printed, its lines joined by spaces; the column's letters if it has none. */
  readonly header: string;
  /** All names by which conditions may call the column. */
  readonly headers: readonly string[];
  /** Field key; for an unmapped column a key of its own; '' when it is left out. */
  readonly field: string;
  /** Of birth dates or x marks in a column of their own for each gender. */
  readonly gender?: 'male' | 'female';
  /** Of a date, a name or posts whose parts stand in columns of their own. */
  readonly part?: DatePart | NamePart | PostPart;
  /** The value that a mark in the column stands for: an x under "Cao cấp". */
  readonly value?: string;
  /** Running numbers; read like any unmapped column. */
  readonly isOrdinal?: boolean;
  readonly confidence: number;
  readonly reason: ColumnProtocol['reason'];
  /** The field that the column would be, had another column (its header) not a better claim. */
  readonly rival?: { readonly field: string; readonly kept: string };
  /** The field named in the mapping, where there is no such field. */
  readonly unknownField?: string;
  /** A person agreed to convert the column's text from this encoding. */
  readonly encoding?: LegacyEncoding;
}
