/**
 * Groups of entries as a tree, repeated for each value of something where that is asked for: group
 * g stands in tree g ÷ n at node g mod n, n being the number of nodes.
 */
export interface Grouping {
  readonly groupCount: number;
  /** Per entry its innermost group. */
  readonly groupOf: Uint32Array;
  /** Per node of the tree the node around it, a smaller number; the root is its own. */
  readonly parents: Uint32Array;
}

/** The group around a group, itself at the top. */
export function parentOf({ parents }: Pick<Grouping, 'parents'>, group: number): number {
  const node = group % parents.length;
  return group - node + (parents[node] ?? 0);
}
