import type { Column } from '../../engine/Column';
import type { CodedColumn } from '../../engine/CodedColumn';
import { classifyCodes, type Factor, type Leaf } from '../../engine/Factor';
import type { LeafTree } from '../../engine/Plane';
import { fieldsOf } from '../explainParts';
import type { BoundTruth } from '../language/BoundCondition';
import type { CompileContext, SharedRanges } from './CompileContext';
import { compileTruth } from './compileTruth';

/** How a leaf is computed for an entry: also for values that the roster does not hold yet. */
export interface LeafSource {
  readonly fields: readonly string[];
  readonly factor: number;
  readonly node: BoundTruth;
  readonly settings: CountingContext;
}

export type CountingContext = Pick<CompileContext, 'asOf' | 'age' | 'leapDay'>;

/** Where columns come from, as they are and by distinct value. */
interface ColumnSource {
  readonly roster: { readonly rowCount: number };
  readonly columns: ReadonlyMap<string, Column>;
  coded(field: string): CodedColumn;
  ranges(field: string, asOf: number): SharedRanges;
}

interface OpenFactor {
  readonly codes: Factor['codes'];
  readonly size: number;
  readonly tables: Uint8Array[];
  readonly leaves: number[];
}

/**
 * Collects the conditions of all indicators as leaves over factors: a part that reads one field is
 * one leaf, computed once per distinct value; one that compares fields is computed per entry.
 */
export class LeafRegistry {
  readonly sources: LeafSource[] = [];
  readonly #factors: OpenFactor[] = [];
  readonly #factorOf = new Map<string, number>();
  readonly #leafOf = new Map<string, number>();

  constructor(readonly source: ColumnSource) {}

  treeOf(node: BoundTruth, settings: CountingContext): LeafTree {
    if (node.kind === 'constant') return { kind: 'constant', value: node.value };
    const fields = fieldsOf(node);
    if (fields.length === 1) return this.#leaf(node, fields, settings);
    switch (node.kind) {
      case 'not':
        return { kind: 'not', part: this.treeOf(node.part, settings) };
      case 'all':
      case 'any': {
        const parts = groupByField(node).map((part) => this.treeOf(part, settings));
        return { kind: node.kind, parts };
      }
      case 'numbers':
      case 'sameText':
      case 'flag':
      case 'blank':
      case 'text':
        return this.#leaf(node, fields, settings);
    }
  }

  finish(): { readonly factors: readonly Factor[]; readonly leaves: readonly Leaf[] } {
    const leaves: Leaf[] = [];
    const factors = this.#factors.map(({ codes, size, tables, leaves: own }, factor) => {
      const { classOf, classCount, truths } = classifyCodes(size, tables);
      own.forEach(
        (leaf, at) => (leaves[leaf] = { factor, truths: truths[at] ?? new Uint8Array(0) }),
      );
      return { codes, classOf, classCount };
    });
    return { factors, leaves };
  }

  #leaf(node: BoundTruth, fields: readonly string[], settings: CountingContext): LeafTree {
    const text = JSON.stringify(node, (name, value: unknown) =>
      name === 'span' ? undefined : value,
    );
    const key = text.includes('"unit":') ? `${settings.age} ${settings.leapDay} ${text}` : text;
    const known = this.#leafOf.get(key);
    if (known !== undefined) return { kind: 'leaf', leaf: known };
    const number = this.#factorFor(fields, key, node, settings);
    const factor = this.#factors[number];
    if (!factor) throw new Error(`factor ${number} of ${this.#factors.length}`);
    const leaf = this.sources.push({ fields, factor: number, node, settings }) - 1;
    factor.leaves.push(leaf);
    this.#leafOf.set(key, leaf);
    return { kind: 'leaf', leaf };
  }

  #factorFor(
    fields: readonly string[],
    key: string,
    node: BoundTruth,
    settings: CountingContext,
  ): number {
    const [field] = fields;
    if (fields.length === 1 && field !== undefined) {
      const coded = this.source.coded(field);
      const number = this.#factorOf.get(field) ?? this.#open(field, coded);
      const { distinct, size } = coded;
      const shared = this.source.ranges(field, settings.asOf);
      const columns = new Map([[field, distinct]]);
      const truth = compileTruth(node, { ...settings, columns, shared });
      const table = new Uint8Array(size);
      for (let code = 0; code < size; code++) table[code] = truth(code);
      this.#factors[number]?.tables.push(table);
      return number;
    }
    const truth = compileTruth(node, { ...settings, columns: this.source.columns });
    const codes = new Uint8Array(this.source.roster.rowCount);
    for (let row = 0; row < codes.length; row++) codes[row] = truth(row);
    const number = this.#open(key, { codes, size: 3 });
    this.#factors[number]?.tables.push(Uint8Array.of(0, 1, 2));
    return number;
  }

  #open(key: string, { codes, size }: Pick<CodedColumn, 'codes' | 'size'>): number {
    const number = this.#factors.push({ codes, size, tables: [], leaves: [] }) - 1;
    this.#factorOf.set(key, number);
    return number;
  }
}

/** Parts of a junction that read the same single field become one part. */
function groupByField(node: Extract<BoundTruth, { kind: 'all' | 'any' }>): readonly BoundTruth[] {
  const groups = new Map<string, BoundTruth[]>();
  node.parts.forEach((part, at) => {
    const fields = fieldsOf(part);
    const key = fields.length === 1 ? `field ${fields[0] ?? ''}` : `part ${at}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  });
  return [...groups.values()].map((parts) => {
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: node.kind, parts, span: node.span };
  });
}
