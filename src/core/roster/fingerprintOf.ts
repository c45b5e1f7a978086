import { saysAsAbove } from './columns/fillFromAbove';
import { listOf, PlainCells } from './columns/PlainCells';
import { rawAt } from './columns/SheetColumn';
import { Fingerprint } from './Fingerprint';
import type { SheetPart } from './SheetPart';

/**
 * Changes with any cell of a person, any cell above it that it stands for, any header, any group
 * title and any sheet name; pauses between slices of work.
 */
export function* fingerprintOf(parts: readonly SheetPart[]): Generator<'fingerprint', string> {
  const digest = new Fingerprint();
  for (const part of parts) {
    digest.addText(part.sheet);
    for (const text of part.titleTexts) digest.addText(text);
    for (const { units, managementGroup } of part.groupPaths) {
      for (const name of units) digest.addText(name);
      if (managementGroup !== '') digest.addText(managementGroup);
    }
    digest.addCodes(part.groupIds);
    for (const column of part.columns) {
      const { plan, entries, codes, passedOver } = column;
      digest.addText(plan.header);
      yield 'fingerprint';
      if (entries instanceof PlainCells) yield* entries.addTo(digest, 'fingerprint' as const);
      else digest.addCells(listOf(entries));
      if (codes) digest.addCodes(codes);
      for (const [row, raw] of passedOver) {
        if (saysAsAbove(rawAt(column, row), plan.field)) digest.addCell(raw);
      }
    }
  }
  return digest.finish();
}
