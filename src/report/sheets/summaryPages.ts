import type { Messages } from '../../messages/messagesFor';
import type { PageSetup } from '../../sheet/PageSetup';
import { landscapePage } from '../blocks/landscapePage';
import { pageBreaks, type PageBlock } from '../blocks/pageBreaks';
import type { SheetDraft } from '../blocks/SheetDraft';
import { putSignature } from '../blocks/signatureBlock';
import type { Masking } from '../masking/Masking';
import type { Report } from '../Report';
import type { SummaryRow } from './summaryRows';
import { putDefinitions, putWords } from './summaryText';

type Print = Pick<PageSetup, 'printArea' | 'breaksBefore' | 'repeatRows'>;

/** Below a table on one page: every indicator in words, who signs, and how each is counted. */
export function putSignedText(
  draft: SheetDraft,
  header: number,
  row: number,
  { report, messages, masking }: { report: Report; messages: Messages; masking: Masking },
): Print {
  draft.raise(row - 1, GAP);
  const words = putWords(draft, row, report, messages, masking);
  const signed = putSignature(draft, words.next, report, messages);
  const definitions = putDefinitions(draft, signed + 1, report, messages);
  const end = report.indicators.length === 0 ? signed : definitions.next - 1;
  const text = [...words.blocks, ...definitions.blocks];
  const blocks: readonly PageBlock[] = text.length > 0 ? text : [{ start: header, tears: 'never' }];
  return {
    printArea: { row: 0, column: 0, rows: end, columns: draft.across },
    breaksBefore: pageBreaks(draft, landscapePage(report, messages), blocks, end),
  };
}

/** So low that a page which holds the table holds it too. */
const GAP = 6;

/** Below a table of several pages, each under its header: who signs. */
export function putSignedTable(
  draft: SheetDraft,
  header: number,
  row: number,
  { report, messages, rows }: { report: Report; messages: Messages; rows: readonly SummaryRow[] },
): Print {
  const end = putSignature(draft, row, report, messages);
  const repeatRows = { row: header, rows: 1 };
  const page = { ...landscapePage(report, messages), repeatRows };
  return {
    repeatRows,
    printArea: { row: 0, column: 0, rows: end, columns: draft.across },
    breaksBefore: pageBreaks(draft, page, tableBlocks(header, rows), end),
  };
}

/** Groups with their headings, the header with the first one, the last row with what follows. */
export function tableBlocks(header: number, rows: readonly SummaryRow[]): readonly PageBlock[] {
  const first = header + 1;
  const isGroup = (index: number) => rows[index]?.kind === 'group';
  const groups = rows.flatMap((_, index) => (isGroup(index) ? [index] : []));
  const starts = groups.filter((index) => index > 0);
  const last = isGroup(rows.length - 2) ? rows.length - 2 : rows.length - 1;
  return [
    { start: header, head: isGroup(0) ? 3 : 2 },
    ...starts.filter((index) => index < last).map((index) => ({ start: first + index, head: 2 })),
    ...(last > 1 ? [{ start: first + last, tears: 'never' as const }] : []),
  ];
}
