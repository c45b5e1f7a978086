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
      for (let first = 0; first < entries.length; first += SLICE) {
        yield 'fingerprint';
        addCells(digest, entries, first, Math.min(entries.length, first + SLICE));
      }
      if (codes) digest.addCodes(codes);
    }
  }
  return digest.finish();
}

function addCells(
  digest: Fingerprint,
  cells: readonly RawCell[],
  first: number,
  end: number,
): void {
  for (let i = first; i < end; i++) addCell(digest, cells[i] ?? null);
}

function addCell(digest: Fingerprint, raw: RawCell): void {
  if (typeof raw === 'string') digest.addText(raw);
  else if (typeof raw === 'number') digest.addNumber(raw);
  else digest.addText(raw === null ? '\u0000' : `\u0001${String(raw)}`);
}

/** Cells hashed at once: a few milliseconds of names. */
const SLICE = 100_000;
