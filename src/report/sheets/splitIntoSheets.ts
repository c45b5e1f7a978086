import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import type { IndicatorGroup } from '../blocks/indicatorGroups';

/** More would need letters under seven points on A4. */
const MOST_ACROSS = 6;

/**
 * Indicators by sheet: groups stay whole where they fit, a longer group is divided evenly, and
 * small neighbours share a sheet.
 */
export function splitIntoSheets(
  groups: readonly IndicatorGroup[],
): readonly (readonly ComparedIndicator[])[] {
  const parts: ComparedIndicator[][] = [];
  for (const group of groups) {
    for (const piece of divide(group.indicators)) {
      const last = parts.at(-1);
      if (last && last.length + piece.length <= MOST_ACROSS) last.push(...piece);
      else parts.push([...piece]);
    }
  }
  return parts;
}

function divide(indicators: readonly ComparedIndicator[]): readonly ComparedIndicator[][] {
  const pieces = Math.ceil(indicators.length / MOST_ACROSS);
  const size = Math.ceil(indicators.length / Math.max(pieces, 1));
  return Array.from({ length: pieces }, (_, index) =>
    indicators.slice(index * size, (index + 1) * size),
  );
}
