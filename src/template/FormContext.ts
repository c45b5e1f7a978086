import { foldText } from '../core/roster/foldText';
import type { UnitNode } from '../core/roster/UnitTree';
import type { Figure } from '../core/indicators/IndicatorResult';
import type { ComparedFigure, ComparedIndicator } from '../core/targets/ComparedIndicator';
import { NOBODY } from './figureProperties';
import type { Scope } from './FormItem';
import type { FigurePart, TemplateData, TemplateField } from './TemplateData';

/** The data of a form with the look-ups that its names need, each made once. */
export class FormContext {
  readonly #indicators: ReadonlyMap<string, ComparedIndicator>;
  readonly #figures = new Map<ComparedIndicator, ReadonlyMap<number, ComparedFigure<Figure>>>();
  readonly #fields: ReadonlyMap<string, TemplateField>;
  readonly #lastNode: readonly number[];
  readonly #entries = new Map<string, readonly number[]>();

  constructor(readonly data: TemplateData) {
    this.#indicators = new Map(
      data.indicators.map((each) => [foldText(each.result.indicator.code), each]),
    );
    this.#fields = new Map(
      // Later ones win, so that a key is never hidden by another field's header.
      [...data.people.fields]
        .reverse()
        .flatMap((field) => [
          ...field.names.map((name) => [foldText(name), field] as const),
          [foldText(field.key), field] as const,
        ]),
    );
    this.#lastNode = lastDescendants(data.units.nodes);
  }

  indicator(code: string): ComparedIndicator | undefined {
    return this.#indicators.get(foldText(code));
  }

  field(name: string): TemplateField | undefined {
    return this.#fields.get(foldText(name));
  }

  node(node: number): UnitNode {
    const found = this.data.units.nodes[node];
    if (!found) throw new Error(`unit ${node} of ${this.data.units.nodes.length}`);
    return found;
  }

  /** The unit that a cell stands under. */
  unitOf(scope: Scope): number {
    for (const { item } of scope) {
      if (item.kind === 'unit') return item.node;
    }
    return this.data.unit;
  }

  figure(indicator: ComparedIndicator, node: number): ComparedFigure<Figure> {
    if (node === 0) return indicator.overall;
    let byUnit = this.#figures.get(indicator);
    if (!byUnit) {
      byUnit = new Map(indicator.byUnit.map((each) => [each.figure.unit, each]));
      this.#figures.set(indicator, byUnit);
    }
    return byUnit.get(node) ?? NOBODY;
  }

  /** Whether `node` is `ancestor` or stands under it. */
  isWithin(node: number, ancestor: number): boolean {
    return node >= ancestor && node <= (this.#lastNode[ancestor] ?? -1);
  }

  /** Nodes under `ancestor` in tree order, without itself. */
  descendants(ancestor: number): readonly number[] {
    const last = this.#lastNode[ancestor] ?? ancestor;
    return Array.from({ length: last - ancestor }, (_, index) => ancestor + 1 + index);
  }

  /** Everybody of a figure in a unit, each person once, in roster order. */
  people(code: string | null, part: FigurePart, node: number): readonly number[] {
    const key = `${part} ${node} ${code ?? ''}`;
    const known = this.#entries.get(key);
    if (known) return known;
    const { list, personOf, unitOf } = this.data.people;
    const seen = new Set<number>();
    // Somebody who certainly counts by one post is not unknown because of another.
    const decided = part === 'unknown' ? this.people(code, 'numerator', node) : [];
    for (const entry of decided) seen.add(personOf(entry));
    const found = list(code, part).filter((entry) => {
      if (seen.has(personOf(entry)) || !this.isWithin(unitOf(entry), node)) return false;
      seen.add(personOf(entry));
      return true;
    });
    this.#entries.set(key, found);
    return found;
  }
}

/** Per node the last one under it; nodes stand in pre-order. */
function lastDescendants(nodes: readonly UnitNode[]): readonly number[] {
  const last = nodes.map((_, node) => node);
  for (let node = nodes.length - 1; node > 0; node--) {
    const parent = nodes[node]?.parent ?? 0;
    last[parent] = Math.max(last[parent] ?? 0, last[node] ?? 0);
  }
  return last;
}
