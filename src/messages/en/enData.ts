import type { DataMessages } from '../vi/viData';
import { plural } from './plural';

export const enData: DataMessages = {
  people: (count) => plural(count, 'person', 'people'),
  headerRow: (row) => `header in row ${row}`,
  use: 'Read this sheet',
  notRead: 'Not read as a roster',
  tellHeader: 'It is a roster: say where its header is',
  header: 'Header in row',
  names: 'Column of names',
  noneChosen: '(choose)',
  columns: (sheet) => `Columns of ${sheet}`,
  field: 'Is',
  leftOut: '(not used)',
  ownColumn: '(keep its header)',
  keep: 'That is right',
  confirm: (column, field) => `Confirm that column ${column} is ${field}`,
  askUnsure: (count) => `${plural(count, 'column')} to confirm`,
  issues: 'Worth a look',
  noIssues: 'Nothing to look at.',
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  openCell: (place) => `Open cell ${place}`,
  more: (count) => `Show ${plural(count, 'more cell')}`,
  reset: 'Forget the choices about columns',
};
