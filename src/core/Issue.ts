import type { Bilingual } from './Bilingual';

/**
 * Something in the user's data or definitions that a person should look at. Holds no sentence:
 * `messages` says what happened, where, and what to do next, from `code` and `parameters`.
 */
export interface Issue {
  /** Stable, kebab-case, such as `date-impossible`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly at: IssueAddress;
  readonly parameters: Readonly<Record<string, IssueParameter>>;
  /**
   * For a grouped issue: every cell concerned, in reading order; `at` is the first. For one of a
   * formula that stands on a sheet: its cell.
   */
  readonly cells?: readonly CellAddress[];
}

/** A text that has one wording in each language, such as a title, stands in both. */
export type IssueParameter = string | number | readonly (string | Bilingual)[];

export type IssueAddress =
  | ({ readonly in: 'cell' } & CellAddress)
  | { readonly in: 'sheet'; readonly sheet: string }
  /** `source` names the formula, e.g. `young_commune.condition`; offsets are UTF-16 units. */
  | {
      readonly in: 'formula';
      readonly source: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly in: 'file'; readonly path: string; readonly pointer?: string }
  | { readonly in: 'workbook' };

export interface CellAddress {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  /** Zero-based. */
  readonly column: number;
}
