import type { UnitNode, UnitTree } from '../UnitTree';
import type { UnitLevel } from './unitKey';
import { unitKey } from './unitKey';

/** A unit on the way from the root to where somebody stands. */
export interface UnitStep {
  readonly name: string;
  readonly level?: UnitLevel;
}

/** Grows the unit tree as paths appear; numbers are final only after `finish`. */
export class UnitTreeBuilder {
  private readonly nodes: GrowingNode[] = [
    { name: '', core: '', level: 'province', parent: 0, children: new Map() },
  ];

  /** The provisional number of the node at the end of the path. */
  enter(path: readonly UnitStep[]): number {
    let at = 0;
    for (const step of path) at = this.child(at, step);
    return at;
  }

  /** The tree in pre-order of first appearance, and per provisional number the final one. */
  finish(): { tree: UnitTree; renumbered: Uint32Array } {
    const renumbered = new Uint32Array(this.nodes.length);
    const nodes: UnitNode[] = [];
    const visit = (number: number, parent: number, depth: number): void => {
      const node = this.nodes[number];
      if (!node) return;
      const own = nodes.length;
      renumbered[number] = own;
      const { name, level } = node;
      nodes.push({ name, parent, depth, ...(level !== undefined && { level }) });
      for (const child of new Set(node.children.values())) visit(child, own, depth + 1);
    };
    visit(0, 0, 0);
    return { tree: { nodes }, renumbered };
  }

  private child(parent: number, { name, level }: UnitStep): number {
    const node = this.nodes[parent];
    if (!node) return parent;
    const { key, core } = unitKey(name);
    const known = node.children.get(key) ?? this.childByCore(node, key, core, level);
    if (known !== undefined) return known;
    const number = this.nodes.length;
    node.children.set(key, number);
    this.nodes.push({
      name,
      core,
      parent,
      children: new Map(),
      ...(level !== undefined && { level }),
    });
    return number;
  }

  /** "Nam Sách" is the one "Huyện Nam Sách" there is, whichever of them comes first. */
  private childByCore(
    node: GrowingNode,
    key: string,
    core: string,
    level: UnitLevel | undefined,
  ): number | undefined {
    const isBare = key === core;
    for (const [otherKey, number] of node.children) {
      const other = this.nodes[number];
      if (other?.core !== core || other.level !== level) continue;
      if (isBare === (otherKey === core)) continue;
      if (!isBare && [...node.children.values()].filter((child) => child === number).length > 1)
        continue;
      node.children.set(key, number);
      return number;
    }
    return undefined;
  }
}

interface GrowingNode {
  readonly name: string;
  readonly core: string;
  readonly level?: UnitLevel;
  readonly parent: number;
  readonly children: Map<string, number>;
}
