/** A name for a place or a formula; `sheet` is the id of the sheet that it is local to. */
export interface DefinedName {
  readonly name: string;
  /** en-US, without `=`. */
  readonly refersTo: string;
  readonly sheet?: string;
  readonly isHidden?: boolean;
}
