import type { CSSProperties } from 'react';
import { covers } from '../../sheet/Area';
import type { ConditionalFormat } from '../../sheet/ConditionalFormat';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { isRuleTrue } from './isRuleTrue';
import type { RuleBounds } from './SheetMeasures';

interface ConditionalLook {
  readonly look: CSSProperties;
  readonly bar?: { readonly share: number; readonly color: string };
}

/** What the conditional formats that cover a cell add to its look; the first rule wins. */
export function conditionalLook(
  sheet: MemorySheet,
  bounds: RuleBounds,
  row: number,
  column: number,
): ConditionalLook {
  let found: ConditionalLook = { look: {} };
  for (const rule of sheet.conditionalFormats) {
    if (!covers(rule.area, row, column)) continue;
    const added = lookOf(rule, sheet, bounds, row, column);
    found = { ...found, ...added, look: { ...added.look, ...found.look } };
  }
  return found;
}

function lookOf(
  rule: ConditionalFormat,
  sheet: MemorySheet,
  bounds: RuleBounds,
  row: number,
  column: number,
): ConditionalLook {
  const value = sheet.cells.value(row, column);
  switch (rule.kind) {
    case 'formula':
      if (!isRuleTrue(rule.formula, sheet, row - rule.area.row, column - rule.area.column)) {
        return { look: {} };
      }
      return {
        look: {
          ...(rule.font?.color && { color: rule.font.color }),
          ...(rule.font?.bold && { fontWeight: 700 }),
          ...(rule.fill && { backgroundColor: rule.fill }),
        },
      };
    case 'dataBar': {
      if (typeof value !== 'number') return { look: {} };
      const { highest } = boundsOf(sheet, rule, bounds);
      const share = highest > 0 ? Math.max(0, value / highest) : 0;
      return { look: {}, bar: { share, color: rule.color } };
    }
    case 'colorScale': {
      if (typeof value !== 'number') return { look: {} };
      const found = boundsOf(sheet, rule, bounds);
      const [lowest, highest] = rule.between ?? [found.lowest, found.highest];
      const place = highest > lowest ? (value - lowest) / (highest - lowest) : 0.5;
      const share = Math.min(1, Math.max(0, place));
      return { look: { backgroundColor: scaleColor(rule, share) } };
    }
  }
}

/** Over all areas that a file states one rule for: they share its scale. */
function boundsOf(
  sheet: MemorySheet,
  rule: MemorySheet['conditionalFormats'][number],
  known: RuleBounds,
): { readonly lowest: number; readonly highest: number } {
  const before = known.get(rule);
  if (before) return before;
  const text = rule.markup?.text;
  const together = sheet.conditionalFormats.filter(
    (other) => other === rule || (text !== undefined && other.markup?.text === text),
  );
  let lowest = Infinity;
  let highest = -Infinity;
  for (const { area } of together) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const value = sheet.cells.value(row, column);
        if (typeof value !== 'number') continue;
        lowest = Math.min(lowest, value);
        highest = Math.max(highest, value);
      }
    }
  }
  for (const other of together) known.set(other, { lowest, highest });
  return { lowest, highest };
}

function scaleColor(
  rule: Extract<ConditionalFormat, { kind: 'colorScale' }>,
  share: number,
): string {
  if (!rule.middle) return mix(rule.low, rule.high, share);
  return share < 0.5
    ? mix(rule.low, rule.middle, share * 2)
    : mix(rule.middle, rule.high, share * 2 - 1);
}

function mix(from: string, to: string, share: number): string {
  const part = (color: string, at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) =>
    Math.round(part(from, at) * (1 - share) + part(to, at) * share),
  );
  return `rgb(${parts.join(' ')})`;
}
