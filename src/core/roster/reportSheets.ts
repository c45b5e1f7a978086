import type { IssueLog } from './IssueLog';
import type { SheetPart } from './SheetReader';

/** Says which sheets hold no roster that could be read, and what was seen instead. */
export function reportSheets(parts: readonly SheetPart[], log: IssueLog): void {
  const hasRoster = parts.some(({ plans }) => plans.length > 0);
  for (const part of parts) {
    const seen = part.seenTexts.slice(0, SHOWN_HEADERS);
    if (part.isIgnored) continue;
    if (part.plans.length === 0) {
      log.add({
        code: 'sheet-without-roster',
        severity: hasRoster ? 'note' : 'error',
        at: { in: 'sheet', sheet: part.sheet },
        parameters: { seen, missing: ['name'] },
      });
    } else if (!part.plans.some(({ field }) => field === 'birthDate')) {
      log.add({
        code: 'column-birth-missing',
        severity: 'warning',
        at: { in: 'sheet', sheet: part.sheet },
        parameters: { seen },
      });
    }
  }
}

const SHOWN_HEADERS = 30;
