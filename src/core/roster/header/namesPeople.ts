import { foldText } from '../foldText';
import type { RawCell } from '../RosterInput';
import type { SheetRow } from '../rows/SheetRow';
import { fieldsNamed, LONGEST_HEADER } from './fieldsNamed';

/**
 * A row that names people and another of their fields. `known` keeps what was found of the texts of
 * many rows.
 */
export function namesPeople(row: SheetRow, known = new Map<string, boolean>()): boolean {
  const isNamed = (value: RawCell) => {
    if (typeof value !== 'string' || value.length > LONGEST_HEADER) return false;
    let isName = known.get(value);
    if (isName === undefined) {
      isName = NAME_HEADER.test(foldText(value));
      known.set(value, isName);
    }
    return isName;
  };
  if (!row.cells.some(isNamed)) return false;
  const fields = fieldsNamed(row);
  return fields.has('name') && fields.size > 1;
}

/** Spares looking up the cells of rows in which no cell is headed like a name. */
const NAME_HEADER = /tên|ten|name|cán bộ|đồng chí|nhân sự|person|tªn|teân/;
