import type { Issue } from '../Issue';
import type { IssueLog } from './IssueLog';
import type { ColumnPlan } from './header/ColumnPlan';
import type { SheetPart } from './SheetPart';

/** Says which sheets hold no roster that could be read, and which columns are in doubt. */
export function reportSheets(parts: readonly SheetPart[], log: IssueLog): void {
  const hasRoster = parts.some(({ plans }) => plans.length > 0);
  for (const part of parts) {
    if (part.isIgnored) continue;
    if (part.plans.length === 0) reportUnreadable(part, hasRoster ? 'note' : 'error', log);
    else reportColumns(part, log);
  }
}

function reportUnreadable(part: SheetPart, severity: 'note' | 'error', log: IssueLog): void {
  if (part.seenTexts.length === 0 && severity === 'note') return;
  log.add({
    code: part.missingFields.includes('birthDate') ? 'sheet-without-roster' : 'sheet-without-names',
    severity,
    at: { in: 'sheet', sheet: part.sheet },
    parameters: { seen: part.seenTexts, missing: part.missingFields },
  });
}

function reportColumns(part: SheetPart, log: IssueLog): void {
  const { sheet, plans, seenTexts } = part;
  if (!part.headerRows) {
    const at = { in: 'sheet', sheet } as const;
    log.add({ code: 'header-missing', severity: 'warning', at, parameters: {} });
  }
  if (!plans.some(({ field }) => field === 'birthDate')) {
    const parameters = { seen: seenTexts };
    const at = { in: 'sheet', sheet } as const;
    log.add({ code: 'column-birth-missing', severity: 'warning', at, parameters });
  }
  const beside = plans.find(({ rival }) => rival?.field === 'name');
  const isList = plans.some(({ rival }) => rival?.field === 'birthDate');
  if (beside && isList) report(part, beside, 'list-beside', {}, log, 'error');
  for (const plan of plans) {
    if (plan.rival) report(part, plan, 'column-rival', { ...plan.rival }, log);
    if (plan.reason === 'content' && !plan.isOrdinal)
      report(part, plan, 'column-guessed', { field: plan.field }, log);
  }
}

function report(
  { sheet, headerRows }: SheetPart,
  { column, header }: ColumnPlan,
  code: string,
  parameters: Readonly<Record<string, string>>,
  log: IssueLog,
  severity: Issue['severity'] = 'note',
): void {
  log.add({
    code,
    severity,
    at: { in: 'cell', sheet, row: headerRows?.[1] ?? 0, column },
    parameters: { column: header, ...parameters },
  });
}
