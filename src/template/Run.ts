/** Consecutive lines, both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}
