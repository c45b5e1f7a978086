import type { CellAddress, Issue } from '../../core/Issue';
import { formatIssue } from '../../messages/formatIssue';
import type { Messages } from '../../messages/messagesFor';
import { cellAddress } from '../../sheet/address';
import { inkStyle, palette, type Ink } from '../blocks/palette';
import type { SheetDraft } from '../blocks/SheetDraft';
import { putTable } from '../blocks/tableBlock';
import { noteStyle, sectionStyle } from '../blocks/textSections';
import { issueEffects } from '../quality/issueEffects';
import type { Report } from '../Report';

/** Every issue by severity and kind, its first cell linked, further cells to the right. */
export function putIssues(
  draft: SheetDraft,
  row: number,
  report: Report,
  messages: Messages,
): number {
  const { quality } = messages.report;
  draft.paragraph(row, 0, draft.across, quality.issues, sectionStyle);
  const issues = [...report.issues].sort(bySeverity);
  if (issues.length === 0) {
    draft.paragraph(row + 1, 0, draft.across, quality.noIssues, noteStyle);
    return row + 2;
  }
  const headers = [
    quality.severity,
    quality.what,
    quality.todo,
    quality.sheet,
    quality.where,
    quality.cells,
  ];
  const cells = issues.map((issue) => {
    const { what, advice } = formatIssue(issue, messages);
    const { sheet, cell } = placeOf(issue);
    const count = cellsOf(issue).length || '';
    return [quality.severities[issue.severity], what, advice, sheet, cell, count];
  });
  const table = putTable(draft, row + 1, headers.map(toColumn), cells);
  issues.forEach((issue, index) => {
    const at = table.row + 1 + index;
    const word = { row: at, column: 0, rows: 1, columns: 1 };
    draft.style(word, inkStyle(inks[issue.severity], { bold: true }));
    linkCells(draft, at, issue);
  });
  return table.row + table.rows;

  function toColumn(header: string) {
    return header === quality.cells
      ? ({ header, align: 'right', numberFormat: '#,##0' } as const)
      : { header };
  }
}

/** How far each kind of issue could move each indicator. */
export function putEffects(
  draft: SheetDraft,
  row: number,
  report: Report,
  messages: Messages,
): number {
  const { quality, columns } = messages.report;
  const effects = issueEffects(report);
  draft.paragraph(row, 0, draft.across, quality.effects, sectionStyle);
  if (effects.length === 0) {
    const text = report.detail ? quality.noEffects : quality.effectsNotAsked;
    draft.paragraph(row + 1, 0, draft.across, text, noteStyle);
    return row + 2;
  }
  const titles = new Map(
    report.indicators.map(({ result: { indicator } }) => [
      indicator.code,
      indicator.title[report.language],
    ]),
  );
  const examples = new Map(report.issues.map((issue) => [issue.code, issue]));
  const table = putTable(
    draft,
    row + 1,
    [
      { header: columns.code },
      { header: columns.title },
      { header: quality.kind },
      { header: quality.people, align: 'right', numberFormat: '#,##0' },
      { header: quality.width, align: 'right', numberFormat: '0.00%' },
    ],
    effects.map(({ code, indicator, people, width }) => {
      const example = examples.get(code);
      const kind = example ? formatIssue(example, messages).what : quality.emptyCells;
      return [indicator, titles.get(indicator) ?? '', kind, people, width ?? ''];
    }),
  );
  return table.row + table.rows;
}

const FURTHER_LINKS = 12;

const inks: Readonly<Record<Issue['severity'], Ink>> = {
  error: palette.error,
  warning: palette.warning,
  note: palette.quiet,
};

const ranks: Readonly<Record<Issue['severity'], number>> = { error: 0, warning: 1, note: 2 };

function bySeverity(one: Issue, other: Issue): number {
  return (
    ranks[one.severity] - ranks[other.severity] ||
    (one.code < other.code ? -1 : Number(one.code > other.code))
  );
}

/** Tab and first cell apart, so that each fits its column. */
function placeOf(issue: Issue): { readonly sheet: string; readonly cell: string } {
  const [first] = cellsOf(issue);
  if (first) return { sheet: first.sheet, cell: cellAddress(first.row, first.column) };
  const { at } = issue;
  if (at.in === 'sheet') return { sheet: at.sheet, cell: '' };
  return { sheet: at.in === 'formula' ? at.source : '', cell: '' };
}

function cellsOf({ at, cells }: Issue): readonly CellAddress[] {
  return cells ?? (at.in === 'cell' ? [at] : []);
}

function linkCells(draft: SheetDraft, row: number, issue: Issue): void {
  const [first, ...others] = cellsOf(issue);
  if (!first) return;
  link(draft.across - 2, first);
  const further = others.slice(0, FURTHER_LINKS);
  if (further.length === 0) return;
  const addresses = further.map((cell) => cellAddress(cell.row, cell.column));
  draft.put(row, draft.across, [addresses], inkStyle(palette.link, { size: 9 }));
  further.forEach((cell, index) => {
    link(draft.across + index, cell);
  });

  function link(column: number, cell: CellAddress): void {
    const { sheet } = cell;
    draft.link({ row, column, sheet, address: cellAddress(cell.row, cell.column) });
    draft.style({ row, column, rows: 1, columns: 1 }, inkStyle(palette.link));
  }
}
