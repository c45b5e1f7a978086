/** A new value of a cell: a date as a day number or as the first and last day that it can be. */
export type EntryValue =
  string | number | boolean | { readonly earliest: number; readonly latest: number } | null;

export interface EntryChange {
  /** By field key. */
  readonly cells?: Readonly<Record<string, EntryValue>>;
  /** Node of the unit tree. */
  readonly unit?: number;
}
