import type { Comparison } from '../../core/targets/Comparison';
import type { Area } from '../../sheet/Area';
import type { ConditionalFormat } from '../../sheet/ConditionalFormat';
import { verdictInks, type VerdictPalette } from './verdictInks';

/**
 * A verdict where a word has no room: a number that its format shows as a sign, so that one colour
 * scale colours a whole block. Empty where nothing is judged; the sheet's legend explains the signs.
 */
export function verdictMark(comparison: Comparison): number | '' {
  return marks[comparison.verdict];
}

const marks = { reached: 1, missed: -1, undecidable: 0, open: '' } as const;

export const verdictMarkFormat = '"✓";"✗";"?"';

/** The one rule that colours a block of marks. */
export function markScale(area: Area, palette: VerdictPalette): ConditionalFormat {
  const inks = verdictInks[palette];
  return {
    kind: 'colorScale',
    area,
    low: inks.missed.fill,
    middle: inks.undecidable.fill,
    high: inks.reached.fill,
    between: [marks.missed, marks.reached],
  };
}
