import type { Comparison } from '../../core/targets/Comparison';
import type { Area } from '../../sheet/Area';
import type { ConditionalFormat } from '../../sheet/ConditionalFormat';
import { palette, type Ink } from './palette';

/** One sign per verdict where a word has no room; the sheet's legend explains them. */
export function verdictMark(comparison: Comparison): string {
  return marks[comparison.verdict];
}

const marks = { reached: '✓', missed: '✗', undecidable: '?', open: '' } as const;

/** Colours a block by the mark in the cell that `mark` names, one rule per verdict. */
export function markFormats(area: Area, mark: string): ConditionalFormat[] {
  const rule = (sign: string, ink: Ink): ConditionalFormat => ({
    kind: 'formula',
    area,
    formula: `=${mark}="${sign}"`,
    font: { color: ink.color },
    fill: ink.fill,
  });
  return [
    rule(marks.reached, palette.reached),
    rule(marks.missed, palette.missed),
    rule(marks.undecidable, palette.undecidable),
  ];
}
