import { columnLetters } from '../core/roster/columnLetters';
import {
  ROW_KINDS,
  type ColumnProtocol,
  type ReadingProtocol,
  type SheetProtocol,
} from '../core/roster/ReadingProtocol';
import { FIELD_DICTIONARY } from '../core/roster/fieldDictionary';
import type { Messages } from './vi/viMessages';

/** The reading protocol as lines of text, sheet by sheet: rows by kind, then columns. */
export function formatProtocol(protocol: ReadingProtocol, messages: Messages): string[] {
  return protocol.sheets.flatMap((sheet, index) => [
    ...(index === 0 ? [] : ['']),
    ...formatSheet(sheet, messages),
  ]);
}

function formatSheet(sheet: SheetProtocol, messages: Messages): string[] {
  const { protocol, formats } = messages;
  const counts = ROW_KINDS.map((kind) => ({
    count: sheet.rows[kind],
    name: protocol.rowKinds[kind],
  }));
  const sum = counts.reduce((total, { count }) => total + count, 0);
  const counted = [...counts.filter(({ count }) => count > 0), { count: sum, name: protocol.sum }];
  return [
    protocol.sheet(sheet.sheet),
    `  ${formatHeader(sheet, messages)}`,
    `  ${protocol.rows}`,
    ...counted.map(({ count, name }) => `    ${formats.number(count).padStart(9)}  ${name}`),
    ...(sheet.columns.length === 0 ? [] : [`  ${protocol.columns}`]),
    ...sheet.columns.map((column) => `    ${formatColumn(column, messages)}`),
  ];
}

/** Where the header of a sheet stands, or what stands in its place. */
export function formatHeader(
  { headerRows, columns }: SheetProtocol,
  { protocol }: Messages,
): string {
  if (columns.length === 0) return protocol.noRoster;
  if (!headerRows) return protocol.noHeader;
  return protocol.header(String(headerRows[0] + 1), String(headerRows[1] + 1));
}

function formatColumn(column: ColumnProtocol, messages: Messages): string {
  const { protocol, formats } = messages;
  const reason = protocol.reasons[column.reason];
  const isSure = column.isOrdinal || FIELD_DICTIONARY.some(({ key }) => key === column.field);
  const sure = isSure ? `, ${protocol.confidence(formats.share(column.confidence, 0))}` : '';
  const letters = columnLetters(column.column);
  const field = formatColumnField(column, messages);
  return `${protocol.becomes(letters, column.header, field)} (${reason}${sure})`;
}

/** What a column became: a field or a part of one, a column of its own, or nothing. */
export function formatColumnField(column: ColumnProtocol, messages: Messages): string {
  const { protocol, language } = messages;
  if (column.isOrdinal) return protocol.ordinal;
  if (column.field === '') return protocol.leftOut;
  const label = FIELD_DICTIONARY.find(({ key }) => key === column.field)?.labels[language];
  if (label === undefined) return protocol.ownColumn;
  const part = column.value ?? (column.part && protocol.parts[column.part]);
  const field = part === undefined ? label : protocol.partOf(label, part);
  return column.dateOrder ? protocol.readAs(field, protocol.orders[column.dateOrder]) : field;
}
