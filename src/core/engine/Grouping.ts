/** Groups of entries; an entry may stand in several, each within its parent. */
export interface Grouping {
  readonly groupCount: number;
  /** Per entry its innermost group. */
  readonly groupOf: Uint32Array;
  /** Per group the group around it; a group without one is its own parent. */
  readonly parents: Uint32Array;
}
