import { ROW_KINDS, type ColumnProtocol } from '../../core/roster/ReadingProtocol';
import { FIELD_DICTIONARY } from '../../core/roster/fieldDictionary';
import { formatColumnField, formatHeader } from '../../messages/formatProtocol';
import type { Messages } from '../../messages/messagesFor';
import { columnName } from '../../sheet/address';
import type { SheetDraft } from '../blocks/SheetDraft';
import { putTable } from '../blocks/tableBlock';
import { noteStyle, sectionStyle } from '../blocks/textSections';
import type { Report } from '../Report';

/** How many rows of each sheet were taken for what; nothing is dropped without a line. */
export function putReadRows(
  draft: SheetDraft,
  row: number,
  report: Report,
  messages: Messages,
): number {
  const { quality } = messages.report;
  draft.paragraph(row, 0, draft.across, quality.rows, sectionStyle);
  const rows = report.protocol.sheets.map((read) => {
    const { sheet, rows: counts } = read;
    return [
      sheet,
      ROW_KINDS.filter((kind) => counts[kind] > 0)
        .map(
          (kind) => `${messages.formats.number(counts[kind])} ${messages.protocol.rowKinds[kind]}`,
        )
        .join('; '),
      formatHeader(read, messages),
      counts.person,
      ROW_KINDS.reduce((total, kind) => total + counts[kind], 0),
    ];
  });
  if (rows.length === 0) return putNothing(draft, row + 1, messages);
  const number = { align: 'right', numberFormat: '#,##0' } as const;
  const { rows: height } = putTable(
    draft,
    row + 1,
    [
      { header: quality.sheet },
      { header: quality.rowKind },
      { header: quality.headerRow },
      { header: quality.peopleRows, ...number },
      { header: quality.count, ...number },
    ],
    rows,
  );
  return row + 1 + height;
}

/** Which column of a sheet became which field, and why: a table that fits on a page with its header. */
export function putReadColumns(
  draft: SheetDraft,
  row: number,
  { sheet, columns }: Report['protocol']['sheets'][number],
  messages: Messages,
): number {
  const { quality } = messages.report;
  draft.paragraph(row, 0, draft.across, quality.columns(sheet), sectionStyle);
  const rows = columns.map((column) => [
    sheet,
    column.header.replace(/\s+/g, ' '),
    fieldName(column, messages),
    messages.protocol.reasons[column.reason],
    columnName(column.column),
    column.confidence,
  ]);
  if (rows.length === 0) return putNothing(draft, row + 1, messages);
  const { rows: height } = putTable(
    draft,
    row + 1,
    [
      { header: quality.sheet },
      { header: quality.header },
      { header: quality.field },
      { header: quality.reason },
      { header: quality.column, align: 'center' },
      { header: quality.confidence, align: 'right', numberFormat: '0%' },
    ],
    rows,
  );
  return row + 1 + height;
}

function putNothing(draft: SheetDraft, row: number, messages: Messages): number {
  draft.paragraph(row, 0, draft.across, messages.report.quality.nothingRead, noteStyle);
  return row + 1;
}

/** A column of its own is called by its key, by which conditions name it. */
function fieldName(column: ColumnProtocol, messages: Messages): string {
  const isOwn = !column.isOrdinal && !FIELD_DICTIONARY.some(({ key }) => key === column.field);
  return isOwn && column.field !== '' ? column.field : formatColumnField(column, messages);
}
