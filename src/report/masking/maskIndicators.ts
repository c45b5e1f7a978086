import type { UnitTree } from '../../core/roster/UnitTree';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { maskedUnits } from './maskedUnits';

/**
 * The masked units of every indicator, by its place. Indicators can give each other away: women and
 * men add up to everybody, and the numerator of one can be the population of another. Where such a
 * relation holds in every unit, what it would lay open is masked too.
 *
 * Worked example: 23 cadres of a commune, of whom 3 women and 20 men, as three indicators. The 3 are
 * masked; 23 − 20 would tell them, so the 20 are masked as well.
 */
export function maskIndicators(
  units: UnitTree,
  indicators: readonly ComparedIndicator[],
  below: number,
): readonly ReadonlySet<number>[] {
  const masks = indicators.map((compared) => maskedUnits(units, compared, below));
  if (masks.every(({ size }) => size === 0)) return masks;
  const all = listUnits(indicators);
  const counts = indicators.map((compared) => countsOf(compared, all));
  const relations = [...findSums(counts), ...findTellers(counts)];
  for (let pending = true; pending;) {
    pending = false;
    for (const { hidden, teller, lets } of relations) {
      const open = all.filter(
        (unit, at) =>
          masks[hidden]?.has(unit) &&
          (counts[hidden]?.denominator[at] ?? 0) > 0 &&
          ![teller, ...lets].some((other) => masks[other]?.has(unit)),
      );
      const compared = indicators[teller];
      if (open.length === 0 || !compared) continue;
      masks[teller] = maskedUnits(units, compared, below, [...(masks[teller] ?? []), ...open]);
      pending = true;
    }
  }
  return masks;
}

/** While `hidden` is masked, `teller` lays it open unless it or one of `lets` is masked too. */
interface Relation {
  readonly hidden: number;
  readonly teller: number;
  readonly lets: readonly number[];
}

/** Counts of an indicator in every unit that any indicator has a figure for, the whole first. */
interface Counts {
  readonly certain: readonly number[];
  readonly denominator: readonly number[];
}

function listUnits(indicators: readonly ComparedIndicator[]): readonly number[] {
  return [...new Set([0, ...indicators.flatMap(({ byUnit }) => byUnit.map(unitOf))])];
}

function unitOf({ figure }: ComparedIndicator['byUnit'][number]): number {
  return figure.unit;
}

function countsOf({ overall, byUnit }: ComparedIndicator, units: readonly number[]): Counts {
  const figures = new Map(byUnit.map((compared) => [unitOf(compared), compared.figure]));
  const at = (unit: number) => (unit === 0 ? overall.figure : figures.get(unit));
  return {
    certain: units.map((unit) => at(unit)?.certain ?? 0),
    denominator: units.map((unit) => at(unit)?.denominator ?? 0),
  };
}

/** Populations of which one is the two others together; the smaller parts hide each other. */
function findSums(counts: readonly Counts[]): Relation[] {
  const sizes = counts.map(({ denominator }) => denominator);
  return sizes.flatMap((all, whole) =>
    sizes.flatMap((first, one) =>
      sizes.flatMap((second, other) => {
        if (one >= other || whole === one || whole === other) return [];
        const isSum = all.every((size, at) => size === (first[at] ?? 0) + (second[at] ?? 0));
        if (!isSum || first[0] === 0 || second[0] === 0) return [];
        return [
          { hidden: one, teller: other, lets: [whole] },
          { hidden: other, teller: one, lets: [whole] },
          { hidden: whole, teller: one, lets: [other] },
        ];
      }),
    ),
  );
}

/** Numerators, or what they leave of their population, that are the population of another. */
function findTellers(counts: readonly Counts[]): Relation[] {
  return counts.flatMap(({ denominator: sizes }, hidden) =>
    counts.flatMap(({ certain, denominator }, teller) => {
      if (hidden === teller) return [];
      const rest = denominator.map((size, at) => size - (certain[at] ?? 0));
      const tells = [certain, rest].some((told) => told.every((count, at) => count === sizes[at]));
      return tells ? [{ hidden, teller, lets: [] }] : [];
    }),
  );
}
