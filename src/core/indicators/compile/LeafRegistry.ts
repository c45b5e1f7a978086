import type { Column, DateColumn } from '../../engine/Column';
import type { CodedColumn } from '../../engine/CodedColumn';
import { classifyCodes, type Factor, type Leaf } from '../../engine/Factor';
import type { SortedDays } from '../../engine/SortedDays';
import type { LeafTree } from '../../engine/Plane';
import { fieldsOf } from '../explainParts';
import type { BoundNumber, BoundTruth, TextTest } from '../language/BoundCondition';
import type { CompileContext, SharedRanges } from './CompileContext';
import { cutDays } from './cutDays';
import { judgeValues } from './judgeValues';
import { sampleDates } from './sampleDates';

/** How a leaf is computed for an entry: also for values that the roster does not hold yet. */
export interface LeafSource {
  /** Equal for conditions that are the same. */
  readonly key: string;
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
  coded(field: string): Generator<void, CodedColumn>;
  sortedDays(field: string): Generator<void, SortedDays>;
  ranges(field: string, size: number, asOf: number): SharedRanges;
}

/** Conditions over one field, or one that compares several. */
interface OpenFactor {
  readonly field: string | null;
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

  /** Judges the values of all fields. Yields now and then. */
  *finish(): Generator<
    void,
    { readonly factors: readonly Factor[]; readonly leaves: readonly Leaf[] }
  > {
    const factors: Factor[] = [];
    const leaves: Leaf[] = [];
    for (const [number, { field, leaves: own }] of this.#factors.entries()) {
      const sources = own.flatMap((leaf) => this.sources[leaf] ?? []);
      const judged = yield* field === null
        ? this.#judgeRows(sources)
        : this.#judgeValues(field, sources);
      const { codes, isPresent, tables, placeOf } = judged;
      const { classOf, classCount, truths } = yield* classifyCodes(isPresent, tables);
      factors.push({ codes, classOf: placeOf ? spread(placeOf, classOf) : classOf, classCount });
      own.forEach((leaf, at) => {
        leaves[leaf] = { factor: number, truths: truths[at] ?? new Uint8Array(0) };
      });
    }
    return { factors, leaves };
  }

  #leaf(node: BoundTruth, fields: readonly string[], settings: CountingContext): LeafTree {
    const text = JSON.stringify(node, MEANING);
    const key = text.includes('"unit":') ? `${settings.age} ${settings.leapDay} ${text}` : text;
    const known = this.#leafOf.get(key);
    if (known !== undefined) return { kind: 'leaf', leaf: known };
    const [field] = fields;
    const factor =
      fields.length === 1 && field !== undefined
        ? (this.#factorOf.get(field) ?? this.#open(field, field))
        : this.#open(key, null);
    const leaf = this.sources.push({ key, fields, factor, node, settings }) - 1;
    this.#factors[factor]?.leaves.push(leaf);
    this.#leafOf.set(key, leaf);
    return { kind: 'leaf', leaf };
  }

  #open(key: string, field: string | null): number {
    const number = this.#factors.push({ field, leaves: [] }) - 1;
    this.#factorOf.set(key, number);
    return number;
  }

  *#judgeValues(field: string, sources: readonly LeafSource[]): Generator<void, Judged> {
    const { codes, distinct, size, isPresent } = yield* this.source.coded(field);
    if (distinct.kind === 'date') {
      const judged = yield* this.#judgeDates(field, distinct, sources);
      if (judged) return { ...judged, codes };
    }
    const columns = new Map([[field, distinct]]);
    const tables: Uint8Array[] = [];
    for (const { key, node, settings } of sources) {
      const shared = this.source.ranges(field, size, settings.asOf);
      const context = { ...settings, columns, shared };
      const table = shared.truths.get(key) ?? (yield* judgeValues(node, context, size));
      shared.truths.set(key, table);
      tables.push(table);
      yield;
    }
    return { codes, isPresent, tables };
  }

  /** Judges a few dates for all; `null` where a condition cannot tell which these are. */
  *#judgeDates(
    field: string,
    distinct: DateColumn,
    sources: readonly LeafSource[],
  ): Generator<void, Omit<Judged, 'codes'> | null> {
    const sorted = yield* this.source.sortedDays(field);
    const { days } = sorted;
    const along = new Map([[field, { kind: 'date' as const, earliest: days, latest: days }]]);
    const cuts: number[] = [];
    for (const { node, settings } of sources) {
      const own = cutDays(node, { ...settings, columns: along }, days.length);
      if (!own) return null;
      cuts.push(...own);
    }
    const { column, size, placeOf } = sampleDates(distinct, sorted, cuts);
    const shared = { size, ranges: new Map(), truths: new Map() };
    const columns = new Map([[field, column]]);
    const tables: Uint8Array[] = [];
    for (const { node, settings } of sources) {
      tables.push(yield* judgeValues(node, { ...settings, columns, shared }, size));
      yield;
    }
    return { isPresent: new Uint8Array(size).fill(1), tables, placeOf };
  }

  /** A comparison of fields has no values of its own: its truths are the codes. */
  *#judgeRows([source]: readonly LeafSource[]): Generator<void, Judged> {
    const { columns, roster } = this.source;
    const codes = source
      ? yield* judgeValues(source.node, { ...source.settings, columns }, roster.rowCount)
      : new Uint8Array(0);
    return { codes, isPresent: Uint8Array.of(1, 1, 1), tables: [Uint8Array.of(0, 1, 2)] };
  }
}

/** All that a condition says: everything but where its text stands. */
const MEANING = Object.keys({
  ...{ kind: 0, value: 0, parts: 0, part: 0, field: 0, operator: 0, left: 0, right: 0, test: 0 },
  ...{ any: 0, isNegated: 0, unit: 0, from: 0, to: 0, of: 0 },
} satisfies Record<Exclude<KeyOf<BoundTruth | BoundNumber | TextTest>, 'span'>, 0>);
type KeyOf<T> = T extends unknown ? keyof T : never;

/** Truths of each leaf by code. */
interface Judged {
  readonly codes: Factor['codes'];
  readonly isPresent: Uint8Array;
  readonly tables: readonly Uint8Array[];
  /** Where one value was judged for many: per code, the row of the tables. */
  readonly placeOf?: Uint16Array | Uint32Array;
}

function spread(
  placeOf: Uint16Array | Uint32Array,
  classOf: Factor['classOf'],
): Uint16Array | Uint32Array {
  return placeOf.map((place) => classOf[place] ?? 0);
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
