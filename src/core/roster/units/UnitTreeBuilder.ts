import type { UnitNode, UnitTree } from '../UnitTree';
import type { UnitKey, UnitLevel } from './unitKey';
import { unitKey } from './unitKey';

/** A unit on the way from the root to where somebody stands. */
export interface UnitStep {
  readonly name: string;
  readonly level?: UnitLevel;
}

/** Grows the unit tree as paths appear; numbers are final only after `finish`. */
export class UnitTreeBuilder {
  private readonly nodes: GrowingNode[] = [{ name: '', level: 'province', children: null }];
  /** What the names met so far say: units of a level have many rows, and few different names. */
  private readonly keys = new Map<string, UnitKey>();

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
      const children = node.children?.numbers.values() ?? [];
      for (const child of new Set(children)) visit(child, own, depth + 1);
    };
    visit(0, 0, 0);
    return { tree: { nodes }, renumbered };
  }

  private child(parent: number, { name, level }: UnitStep): number {
    const node = this.nodes[parent];
    if (!node) return parent;
    const { key, core } = this.keyOf(name);
    const children = (node.children ??= noChildren());
    const known = children.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.childByCore(children, key, core, level) ?? this.nodes.length;
    if (number === this.nodes.length) this.nodes.push({ name, level, children: null });
    addKey(children, key, core, number);
    return number;
  }

  private keyOf(name: string): UnitKey {
    let key = this.keys.get(name);
    if (!key) {
      key = unitKey(name);
      this.keys.set(name, key);
    }
    return key;
  }

  /** "Nam Sách" is the one "Huyện Nam Sách" there is, whichever of them comes first. */
  private childByCore(
    { numbers, keysOfCore }: Children,
    key: string,
    core: string,
    level: UnitLevel | undefined,
  ): number | undefined {
    const isBare = key === core;
    const keys = keysOfCore.get(core);
    if (!keys) return undefined;
    return keys
      .filter((other) => isBare !== (other === core))
      .map((other) => numbers.get(other) ?? -1)
      .find((number) => {
        if (this.nodes[number]?.level !== level) return false;
        return isBare || keys.filter((other) => numbers.get(other) === number).length === 1;
      });
  }
}

function noChildren(): Children {
  return { numbers: new Map(), keysOfCore: new Map() };
}

function addKey(
  { numbers, keysOfCore }: Children,
  key: string,
  core: string,
  number: number,
): void {
  numbers.set(key, number);
  const keys = keysOfCore.get(core);
  if (keys) keys.push(key);
  else keysOfCore.set(core, [key]);
}

interface GrowingNode {
  readonly name: string;
  readonly level: UnitLevel | undefined;
  /** Most units have none. */
  children: Children | null;
}

interface Children {
  /** By key. */
  readonly numbers: Map<string, number>;
  /** The keys by the names' cores. */
  readonly keysOfCore: Map<string, string[]>;
}
