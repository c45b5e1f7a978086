import { FIELD_DICTIONARY } from './fieldDictionary';
import { isNamed } from './header/toldAbout';
import type { IssueLog } from './IssueLog';
import { nearestText } from './nearestText';
import type { RosterOptions, SheetMapping } from './RosterInput';
import type { SheetPart } from './SheetPart';

/** Says what a mapping names that the workbook does not have. */
export function reportMapping(
  parts: readonly SheetPart[],
  { mapping }: RosterOptions,
  log: IssueLog,
): void {
  for (const [sheet, told] of Object.entries(mapping?.sheets ?? {})) {
    const tables = parts.filter((part) => part.sheet === sheet);
    const [first] = tables;
    if (!first) {
      log.add({
        code: 'mapping-sheet-unknown',
        severity: 'error',
        at: { in: 'workbook' },
        parameters: { name: sheet, seen: [...new Set(parts.map((known) => known.sheet))] },
      });
    } else if (!first.isIgnored) {
      reportSheetMapping(first, tables, told, log);
    }
  }
}

function reportSheetMapping(
  first: SheetPart,
  tables: readonly SheetPart[],
  told: SheetMapping,
  log: IssueLog,
): void {
  const at = { in: 'sheet', sheet: first.sheet } as const;
  if (told.headerRow !== undefined && first.headerRows?.[1] === undefined) {
    const parameters = { row: told.headerRow };
    log.add({ code: 'mapping-header-missing', severity: 'error', at, parameters });
    return;
  }
  const names = new Set([...Object.keys(told.columns ?? {}), ...Object.keys(told.encodings ?? {})]);
  for (const name of names) {
    if (tables.some(({ plans }) => plans.some((plan) => isNamed(name, plan)))) continue;
    const seen = tables.flatMap(({ seenTexts }) => seenTexts);
    const parameters = { name, seen, nearest: nearestText(name, seen) };
    log.add({ code: 'mapping-column-unknown', severity: 'error', at, parameters });
  }
  for (const { column, header, unknownField } of first.plans) {
    if (unknownField === undefined) continue;
    log.add({
      code: 'mapping-field-unknown',
      severity: 'error',
      at: { in: 'cell', sheet: first.sheet, row: first.headerRows?.[1] ?? 0, column },
      parameters: { column: header, field: unknownField, known: KNOWN },
    });
  }
}

const KNOWN = FIELD_DICTIONARY.map(({ key }) => key);
