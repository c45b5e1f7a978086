import type { UnitTree } from '../../core/roster/UnitTree';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { findRelations, type PlaceCounts } from './findRelations';
import { maskedPlaces } from './maskedPlaces';
import { placeFigures, type Place } from './placeFigures';

/**
 * The masked places of every indicator, by its position. Indicators can give each other away: women
 * and men add up to everybody, and the numerator of one can be the population of another. Where such
 * a relation holds in every place, what it would lay open is masked too.
 *
 * Worked example: 23 cadres of a commune, of whom 3 women and 20 men, as three indicators. The 3 are
 * masked; 23 − 20 would tell them, so the 20 are masked as well.
 */
export function maskIndicators(
  units: UnitTree,
  indicators: readonly ComparedIndicator[],
  below: number,
): readonly ReadonlySet<Place>[] {
  const figures = indicators.map((compared) => placeFigures(units, compared));
  const masks = figures.map((one) => maskedPlaces(one, below));
  if (masks.every(({ size }) => size === 0)) return masks;
  const places = [...new Set(figures.flatMap(({ sizes }) => [...sizes.keys()]))];
  const counts = figures.map(({ sizes, counted, fields }): PlaceCounts => {
    const isKnown = (place: Place) =>
      typeof place === 'number' || fields.some((field) => place.startsWith(`${field}\n`));
    const listed = (of: ReadonlyMap<Place, number>) =>
      places.map((place) => (isKnown(place) ? (of.get(place) ?? 0) : null));
    return { sizes: listed(sizes), counted: listed(counted) };
  });
  const relations = findRelations(counts);
  for (let pending = true; pending;) {
    pending = false;
    const also = masks.map((mask) => new Set(mask));
    for (const relation of relations) {
      places.forEach((place, at) => {
        const told = toldBy(relation, place, at);
        if (told !== undefined) also[told]?.add(place);
      });
    }
    figures.forEach((one, index) => {
      const more = also[index];
      if (!more || more.size === masks[index]?.size) return;
      masks[index] = maskedPlaces(one, below, more);
      pending = true;
    });
  }
  return masks;

  /** The indicator that must be masked at a place so that a relation does not tell another there. */
  function toldBy(relation: readonly number[], place: Place, at: number): number | undefined {
    const sizeAt = (index: number) => counts[index]?.sizes[at] ?? 0;
    const present = relation.filter((index) => sizeAt(index) > 0);
    const visible = present.filter((index) => masks[index]?.has(place) !== true);
    if (present.length - visible.length !== 1) return undefined;
    return [...visible].sort((one, other) => sizeAt(one) - sizeAt(other))[0];
  }
}
