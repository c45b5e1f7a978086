import { type Area, contains, overlaps } from '../sheet/Area';
import type { SheetEdit } from '../sheet/SheetEdit';
import type { TemplateSheet } from '../sheet/TemplateSheet';
import type { RegionCopy } from './planCopies';
import type { LinePlan } from './planLines';

interface MergePlan {
  readonly copy: TemplateSheet;
  readonly rowPlan: LinePlan;
  readonly columnPlan: LinePlan;
  /** Areas to be merged; a single cell for what is merged no more. */
  readonly merges: readonly Area[];
}

/**
 * Merged cells of the copy while lines are copied. An area is merged before the lines that it
 * stands in are copied, so that it comes along; but never while a copy would cut through it, which
 * Excel refuses.
 */
export class CopiedMerges {
  readonly #present = new Set<string>();
  readonly #loose: readonly Area[];
  /** Per wanted area, the place of the last copy that would cut through it; −1 for none. */
  readonly #cutBy: readonly number[];

  constructor(
    private readonly plan: MergePlan,
    copies: readonly RegionCopy[],
  ) {
    const moved = this.#moved();
    this.#loose = moved.flatMap(({ area, isGrown }) =>
      isGrown || copies.some((copy) => cutsThrough(copy, area)) ? [area] : [],
    );
    const loose = new Set(this.#loose.map(keyOf));
    const standing = new Set(moved.map(({ area }) => keyOf(area)).filter((key) => !loose.has(key)));
    for (const area of plan.merges) {
      const isApart = isOneCell(area) && !moved.some((each) => overlaps(each.area, area));
      if (isApart || standing.has(keyOf(area))) this.#present.add(keyOf(area));
    }
    this.#cutBy = plan.merges.map((area) =>
      copies.reduce((last, copy, index) => (cutsThrough(copy, area) ? index : last), -1),
    );
  }

  /** Takes apart what new lines went into or what a copy would cut through. */
  loosen(): SheetEdit[] {
    return this.#loose.map((area) => ({ kind: 'unmerge', area }));
  }

  /** What is to be merged within an area before the copy of that number. */
  finish(within: Area, before: number): SheetEdit[] {
    return this.plan.merges.flatMap((area, index): SheetEdit[] => {
      const isDue = contains(within, area) && (this.#cutBy[index] ?? -1) < before;
      if (!isDue || this.#present.has(keyOf(area))) return [];
      this.#present.add(keyOf(area));
      const apart: SheetEdit = { kind: 'unmerge', area };
      return isOneCell(area) ? [apart] : [apart, { kind: 'merge', area }];
    });
  }

  /** Merged cells that stand within what was copied stand in its target now. */
  carry(copy: RegionCopy): void {
    const target = targetOf(copy);
    const arrived = this.plan.merges.filter((area) => {
      if (copy.from !== 'copy' || !contains(target, area)) return false;
      const row = area.row - copy.toRow + copy.area.row;
      const column = area.column - copy.toColumn + copy.area.column;
      return this.#present.has(keyOf({ ...area, row, column }));
    });
    for (const area of this.plan.merges) {
      if (contains(target, area)) this.#present.delete(keyOf(area));
    }
    for (const area of arrived) this.#present.add(keyOf(area));
  }

  /** Merged cells of the copy where Excel left them when lines went in and out. */
  #moved(): readonly { readonly area: Area; readonly isGrown: boolean }[] {
    const { copy, rowPlan, columnPlan } = this.plan;
    const rows = placesOf(rowPlan);
    const columns = placesOf(columnPlan);
    return copy.merges.flatMap((merge) => {
      const down = spanOf(rows, merge.row, merge.rows);
      const across = spanOf(columns, merge.column, merge.columns);
      if (!down || !across) return [];
      const area = { row: down.at, rows: down.count, column: across.at, columns: across.count };
      return { area, isGrown: down.isGrown || across.isGrown };
    });
  }
}

function placesOf({ sources }: LinePlan): ReadonlyMap<number, number> {
  return new Map(sources.flatMap((source, at) => (source < 0 ? [] : [[source, at] as const])));
}

/** Where lines stand now from the first to the last that is left; grown when others came between. */
function spanOf(
  places: ReadonlyMap<number, number>,
  first: number,
  count: number,
): { readonly at: number; readonly count: number; readonly isGrown: boolean } | null {
  const own = Array.from({ length: count }, (_, each) => places.get(first + each)).filter(
    (place) => place !== undefined,
  );
  const [at] = own;
  const last = own[own.length - 1];
  if (at === undefined || last === undefined) return null;
  return { at, count: last - at + 1, isGrown: last - at + 1 > own.length };
}

function targetOf({ area, toRow, toColumn }: RegionCopy): Area {
  return { ...area, row: toRow, column: toColumn };
}

function cutsThrough(copy: RegionCopy, area: Area): boolean {
  return cuts(targetOf(copy), area) || (copy.from === 'copy' && cuts(copy.area, area));
}

/** Whether an area holds a part of another, and not all of it. */
function cuts(area: Area, other: Area): boolean {
  return overlaps(area, other) && !contains(area, other);
}

function isOneCell({ rows, columns }: Area): boolean {
  return rows === 1 && columns === 1;
}

function keyOf({ row, column, rows, columns }: Area): string {
  return `${row} ${column} ${rows} ${columns}`;
}
