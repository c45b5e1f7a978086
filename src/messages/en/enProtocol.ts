import type { ProtocolMessages } from '../vi/viProtocol';

export const enProtocol: ProtocolMessages = {
  sheet: (name) => `Sheet "${name}"`,
  header: (first, last) =>
    first === last ? `Header: row ${first}` : `Header: rows ${first} – ${last}`,
  noRoster: 'Not read as a staff list.',
  rows: 'Rows',
  columns: 'Columns',
  rowKinds: {
    person: 'people (or their posts)',
    title: 'titles of the list',
    header: 'header rows',
    group: 'titles of units and groups',
    total: 'totals',
    blank: 'blank rows',
    vacancy: 'vacant posts',
    repeat: 'repeated rows',
    signature: 'signature block',
    note: 'notes',
    rejected: 'rows not understood',
  },
  sum: 'rows in use',
  becomes: (column, header, field) => `${column} "${header}" → ${field}`,
  leftOut: 'left out',
  ownColumn: 'kept as a column of its own',
  reasons: {
    mapping: 'by the mapping',
    remembered: 'as confirmed before',
    header: 'by its header',
    content: 'by what its cells hold',
    unmapped: 'matches no field',
  },
  confidence: (share) => `sure to ${share}`,
};
