/**
 * Organisation units as a forest under one root. Node 0 is the root (the whole). Nodes stand in
 * pre-order of first appearance, so a parent always has a smaller number than its children.
 */
export interface UnitTree {
  readonly nodes: readonly UnitNode[];
  /** What the whole is; a province where nothing else is known. */
  readonly scope?: UnitScope;
}

/** `roster` where the whole is no place: the list of a department or a school. */
export type UnitScope = 'province' | 'city' | 'district' | 'town' | 'commune' | 'ward' | 'roster';

export interface UnitNode {
  readonly name: string;
  /** Node number of the parent; the root is its own parent. */
  readonly parent: number;
  /** 0 for the root, 1 for its children (districts, departments), 2 for theirs (communes) … */
  readonly depth: number;
  /** `province`, `district`, `commune`, `department` … when the roster or a units sheet tells. */
  readonly level?: string;
  readonly code?: string;
}
