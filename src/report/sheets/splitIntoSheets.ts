import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import type { IndicatorGroup } from '../blocks/indicatorGroups';
import { widestPrint } from '../blocks/pageWidth';
import { columnPoints } from '../blocks/textHeight';
import { layOutIndicators } from './layOutIndicators';

type Part = readonly ComparedIndicator[];

/**
 * Indicators by sheet, as many as a page shows with its letters legible: groups stay whole where
 * they fit, a longer group is divided evenly, and small neighbours share a sheet.
 */
export function splitIntoSheets(groups: readonly IndicatorGroup[]): readonly Part[] {
  const parts: Part[] = [];
  for (const group of groups) {
    for (const piece of divide(group.indicators)) {
      const joined = [...(parts.at(-1) ?? []), ...piece];
      if (parts.length > 0 && fits(joined)) parts[parts.length - 1] = joined;
      else parts.push(piece);
    }
  }
  return parts;
}

function divide(indicators: Part): readonly Part[] {
  for (let pieces = 1; ; pieces++) {
    const size = Math.ceil(indicators.length / pieces);
    const parts = Array.from({ length: Math.ceil(indicators.length / size) }, (_, index) =>
      indicators.slice(index * size, (index + 1) * size),
    );
    if (size <= 1 || parts.every(fits)) return parts;
  }
}

function fits(part: Part): boolean {
  const { widths } = layOutIndicators(part);
  return widths.reduce((total, width) => total + columnPoints(width), 0) <= widestPrint;
}
