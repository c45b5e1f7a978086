import { PlainCells } from './columns/PlainCells';
import { Fingerprint } from './Fingerprint';
import type { RawCell } from './RosterInput';
import type { SheetPart } from './SheetPart';

/**
 * Changes with any cell of a person, any header, any group title and any sheet name; pauses
 * between slices of work.
 */
export function* fingerprintOf(parts: readonly SheetPart[]): Generator<'fingerprint', string> {
  const digest = new Fingerprint();
  for (const part of parts) {
    digest.addText(part.sheet);
    for (const text of part.titleTexts) digest.addText(text);
    for (const path of part.groupPaths) for (const name of path) digest.addText(name);
    digest.addCodes(part.groupIds);
    for (const { plan, entries, codes } of part.columns) {
      digest.addText(plan.header);
      yield 'fingerprint';
      if (entries instanceof PlainCells) yield* entries.addTo(digest, 'fingerprint' as const);
      else for (const raw of entries) addCell(digest, raw);
      if (codes) digest.addCodes(codes);
    }
  }
  return digest.finish();
}

function addCell(digest: Fingerprint, raw: RawCell): void {
  if (typeof raw === 'string') digest.addText(raw);
  else if (typeof raw === 'number') digest.addNumber(raw);
  else digest.addText(raw === null ? '\u0000' : `\u0001${String(raw)}`);
}
