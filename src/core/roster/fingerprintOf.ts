import { Fingerprint } from './Fingerprint';
import type { SheetPart } from './SheetReader';

/** Changes with any cell of a person, any header, any group title and any sheet name. */
export function fingerprintOf(parts: readonly SheetPart[]): string {
  const digest = new Fingerprint();
  for (const part of parts) {
    digest.addText(part.sheet);
    for (const text of part.titleTexts) digest.addText(text);
    for (const path of part.groupPaths) for (const name of path) digest.addText(name);
    for (const id of part.groupIds) digest.addNumber(id);
    for (const { plan, entries, codes } of part.columns) {
      digest.addText(plan.header);
      for (const raw of entries) digest.addText(`${typeof raw}${raw ?? ''}`);
      if (codes) for (const code of codes) digest.addNumber(code);
    }
  }
  return digest.finish();
}
