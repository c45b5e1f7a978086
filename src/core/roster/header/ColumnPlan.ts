import type { ColumnProtocol } from '../ReadingProtocol';

/** What a sheet column will be read as. */
export interface ColumnPlan {
  /** Zero-based sheet column. */
  readonly column: number;
  /** The header as printed, its lines joined by spaces. */
  readonly header: string;
  /** Further names by which conditions may call the column. */
  readonly headers: readonly string[];
  /** Field key; for an unmapped column its folded header; '' when it is left out. */
  readonly field: string;
  /** Of birth dates or x marks in a column of their own for each gender. */
  readonly gender?: 'male' | 'female';
  /** Running numbers; read like any unmapped column. */
  readonly isOrdinal?: boolean;
  readonly confidence: number;
  readonly reason: ColumnProtocol['reason'];
}
