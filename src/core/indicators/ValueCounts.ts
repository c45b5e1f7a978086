import { Truth } from '../engine/Column';
import { parentOf } from '../engine/Grouping';
import type { NumberRange } from './compile/CompileContext';
import { compileNumber } from './compile/compileNumber';
import { compileTruth, type TruthOf } from './compile/compileTruth';
import type { EntryGroups } from './EntryGroups';
import type { NamedGrouping } from './EvaluationGroups';
import { fieldsOf, numberFields } from './explainParts';
import type { Tally, Figure } from './IndicatorResult';
import type { BoundNumber } from './language/BoundCondition';
import { meanOf, medianOf } from './averages';
import { mergeRanges } from './mergeRanges';
import type { PlannedIndicator } from './planEvaluation';
import type { RosterIndex } from './RosterIndex';

/** Handled before the caller may take a breath. */
const ROWS_PER_STEP = 2000;
const GROUPS_PER_STEP = 16;
const PEOPLE_PER_STEP = 500;

/**
 * The values behind a mean or a median in each group: how many people certainly in the population
 * have each lowest and each highest value. People of whom nothing is known are left out.
 */
export class ValueCounts {
  readonly #groups = new Map<number, GroupValues>();
  readonly #read: { readonly belongs: TruthOf; readonly value: NumberRange };
  readonly #fields: readonly string[];

  constructor(
    readonly planned: PlannedIndicator,
    readonly node: BoundNumber,
    readonly entries: EntryGroups,
    readonly grouping: NamedGrouping,
  ) {
    const population = planned.bound.truths['population'];
    this.#fields = [...(population ? fieldsOf(population) : []), ...numberFields(node)];
    this.#read = this.#compile(entries.edited.index.columns);
  }

  *addEverybody(index: RosterIndex): Generator<void, void> {
    const { isOne, rowsOf } = yield* index.several();
    const { groupOf, groupCount } = this.grouping;
    for (let row = 0; row < index.roster.rowCount; row++) {
      if (row % ROWS_PER_STEP === 0) yield;
      if (isOne?.[row]) continue;
      const [range] = this.#rangeOf(row);
      if (range) this.#valuesOf(groupOf[row] ?? 0).add(range, 1);
    }
    for (let group = groupCount - 1; group >= 0; group--) {
      const parent = parentOf(this.grouping, group);
      const own = this.#groups.get(group);
      if (own && parent !== group) this.#valuesOf(parent).addAll(own);
      if (group % GROUPS_PER_STEP === 0) yield;
    }
    let handled = 0;
    for (const rows of rowsOf.values()) {
      this.addPerson(rows, 1);
      if (++handled % PEOPLE_PER_STEP === 0) yield;
    }
  }

  addPerson(rows: readonly number[], step: 1 | -1): void {
    for (const [group, own] of this.entries.gather(this.grouping, rows)) {
      const ranges = own.flatMap((row) => this.#rangeOf(row));
      if (ranges.length === 0) continue;
      this.#valuesOf(group).add(mergeRanges(ranges), step);
    }
  }

  /** `tally` counts the population; the rest follows from the values. */
  figure(kind: 'mean' | 'median', group: number, tally: Tally): Figure {
    const { denominator, undecided } = tally;
    const values = this.#groups.get(group);
    if (!values || values.known === 0) {
      return { certain: 0, possible: 0, denominator, undecided, value: null };
    }
    const average = kind === 'mean' ? meanOf : medianOf;
    const value = { low: average(values.lows), high: average(values.highs) };
    return { certain: values.exact, possible: values.known, denominator, undecided, value };
  }

  #valuesOf(group: number): GroupValues {
    const known = this.#groups.get(group);
    if (known) return known;
    const values = new GroupValues();
    this.#groups.set(group, values);
    return values;
  }

  /** The value of an entry certainly in the population, when something is known of it. */
  #rangeOf(row: number): readonly (readonly [number, number])[] {
    const { edited } = this.entries;
    const [columns, at] = edited.source(row, this.#fields);
    const read = columns === edited.index.columns ? this.#read : this.#compile(columns);
    if (read.belongs(at) !== Truth.true) return [];
    const low = read.value.low(at);
    return Number.isNaN(low) ? [] : [[low, read.value.high(at)]];
  }

  #compile(columns: RosterIndex['columns']): { belongs: TruthOf; value: NumberRange } {
    const context = { ...this.planned.settings, columns };
    const population = this.planned.bound.truths['population'];
    const belongs = population ? compileTruth(population, context) : () => Truth.true;
    return { belongs, value: compileNumber(this.node, context) };
  }
}

class GroupValues {
  readonly lows = new Map<number, number>();
  readonly highs = new Map<number, number>();
  known = 0;
  exact = 0;

  add([low, high]: readonly [number, number], step: 1 | -1): void {
    bump(this.lows, low, step);
    bump(this.highs, high, step);
    this.known += step;
    if (low === high) this.exact += step;
  }

  addAll({ lows, highs, known, exact }: GroupValues): void {
    for (const [value, count] of lows) bump(this.lows, value, count);
    for (const [value, count] of highs) bump(this.highs, value, count);
    this.known += known;
    this.exact += exact;
  }
}

function bump(counts: Map<number, number>, value: number, step: number): void {
  const count = (counts.get(value) ?? 0) + step;
  if (count === 0) counts.delete(value);
  else counts.set(value, count);
}
