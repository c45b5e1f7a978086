import type { DataMessages } from '../vi/viData';
import { plural } from './plural';

export const enData: DataMessages = {
  sheets: 'Sheets',
  people: (count) => plural(count, 'person', 'people'),
  headerRow: (row) => `header in row ${row}`,
  use: 'Read this sheet',
  notRead: 'Not read as a roster',
  columns: (sheet) => `Columns of ${sheet}`,
  column: 'Column',
  header: 'Header',
  field: 'Is',
  leftOut: '(not used)',
  ownColumn: '(keep its header)',
  unsure: 'Not sure',
  keep: 'That is right',
  confirm: (column, field) => `Confirm that column ${column} is ${field}`,
  askUnsure: (count) => `${plural(count, 'column')} to confirm`,
  found: (field, columns) => `${field} in column ${columns}`,
  issues: 'Worth a look',
  noIssues: 'Nothing to look at.',
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  cells: (count) => plural(count, 'cell'),
  showCells: (what) => `Show the cells: ${what}`,
  openCell: (place) => `Open cell ${place}`,
  more: (count) => `Show ${plural(count, 'more cell')}`,
  reset: 'Forget the choices about columns',
};
