import { columnLetters } from '../core/roster/columnLetters';
import type {
  ColumnProtocol,
  ReadingProtocol,
  SheetProtocol,
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
  const [first, last] = sheet.headerRows ?? [];
  const counts = ROW_KINDS.map((kind) => ({
    count: sheet.rows[kind],
    name: protocol.rowKinds[kind],
  }));
  const sum = counts.reduce((total, { count }) => total + count, 0);
  const counted = [...counts.filter(({ count }) => count > 0), { count: sum, name: protocol.sum }];
  return [
    protocol.sheet(sheet.sheet),
    first === undefined || last === undefined
      ? `  ${protocol.noRoster}`
      : `  ${protocol.header(String(first + 1), String(last + 1))}`,
    `  ${protocol.rows}`,
    ...counted.map(({ count, name }) => `    ${formats.number(count).padStart(9)}  ${name}`),
    ...(sheet.columns.length === 0 ? [] : [`  ${protocol.columns}`]),
    ...sheet.columns.map((column) => `    ${formatColumn(column, messages)}`),
  ];
}

function formatColumn(column: ColumnProtocol, messages: Messages): string {
  const { protocol, formats, language } = messages;
  const definition = FIELD_DICTIONARY.find(({ key }) => key === column.field);
  const field =
    definition?.labels[language] ?? (column.field === '' ? protocol.leftOut : protocol.ownColumn);
  const reason = protocol.reasons[column.reason];
  const sure = definition ? `, ${protocol.confidence(formats.share(column.confidence, 0))}` : '';
  const letters = columnLetters(column.column);
  return `${protocol.becomes(letters, column.header, field)} (${reason}${sure})`;
}

const ROW_KINDS = [
  'person',
  'title',
  'header',
  'group',
  'total',
  'blank',
  'vacancy',
  'repeat',
  'signature',
  'note',
  'rejected',
] as const;
