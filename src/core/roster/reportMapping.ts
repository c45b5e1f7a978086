import { FIELD_DICTIONARY } from './fieldDictionary';
import { isNamed } from './header/toldAbout';
import type { IssueLog } from './IssueLog';
import type { RosterOptions, SheetMapping } from './RosterInput';
import type { SheetPart } from './SheetReader';

/** Says what a mapping names that the workbook does not have. */
export function reportMapping(
  parts: readonly SheetPart[],
  { mapping }: RosterOptions,
  log: IssueLog,
): void {
  for (const [sheet, told] of Object.entries(mapping?.sheets ?? {})) {
    const part = parts.find((candidate) => candidate.sheet === sheet);
    if (!part) {
      log.add({
        code: 'mapping-sheet-unknown',
        severity: 'error',
        at: { in: 'workbook' },
        parameters: { name: sheet, seen: parts.map((known) => known.sheet) },
      });
    } else if (!part.isIgnored) {
      reportSheetMapping(part, told, log);
    }
  }
}

function reportSheetMapping(part: SheetPart, told: SheetMapping, log: IssueLog): void {
  const at = { in: 'sheet', sheet: part.sheet } as const;
  if (told.headerRow !== undefined && part.headerRows?.[1] === undefined) {
    const parameters = { row: told.headerRow };
    log.add({ code: 'mapping-header-missing', severity: 'error', at, parameters });
    return;
  }
  const names = new Set([...Object.keys(told.columns ?? {}), ...Object.keys(told.encodings ?? {})]);
  for (const name of names) {
    if (part.plans.some((plan) => isNamed(name, plan))) continue;
    const parameters = { name, seen: part.seenTexts };
    log.add({ code: 'mapping-column-unknown', severity: 'error', at, parameters });
  }
  for (const { column, header, unknownField } of part.plans) {
    if (unknownField === undefined) continue;
    log.add({
      code: 'mapping-field-unknown',
      severity: 'error',
      at: { in: 'cell', sheet: part.sheet, row: part.headerRows?.[1] ?? 0, column },
      parameters: { column: header, field: unknownField, known: KNOWN },
    });
  }
}

const KNOWN = FIELD_DICTIONARY.map(({ key }) => key);
