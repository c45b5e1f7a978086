import type { Column } from '../../engine/Column';
import { MISSING_EARLIEST, MISSING_LATEST } from '../../engine/Column';
import type { AssemblyContext } from '../columns/AssemblyContext';
import type { RosterPart } from '../columns/RosterPart';
import { columnsFor, partIndexOf } from '../columns/RosterPart';
import { printedText } from '../columns/readTextColumn';
import { rawAt } from '../columns/SheetColumn';
import { foldText } from '../foldText';
import type { PeopleClues } from './findPeople';

/** What the columns tell about who is who. */
export function peopleClues(
  parts: readonly RosterPart[],
  { rowCount }: AssemblyContext,
  columns: ReadonlyMap<string, Column>,
  unit: Uint32Array,
): PeopleClues {
  const birth = columns.get('birthDate');
  const dates = birth?.kind === 'date' ? birth : null;
  const textOf = (field: string) => {
    const columns = parts.map((part) => columnsFor(part, field)[0]);
    const [only] = columns;
    if (parts.length === 1) return (row: number) => (only ? printedText(rawAt(only, row)) : '');
    return (row: number) => {
      const part = partIndexOf(parts, row);
      const column = columns[part];
      return column ? printedText(rawAt(column, row - (parts[part]?.start ?? 0))) : '';
    };
  };
  const id = textOf('personId');
  const position = textOf('position');
  return {
    rowCount,
    nameOf: textOf('name'),
    idOf: (row) => foldText(id(row)),
    hasIds: columns.has('personId'),
    earliest: dates?.earliest ?? new Int32Array(rowCount).fill(MISSING_EARLIEST),
    latest: dates?.latest ?? new Int32Array(rowCount).fill(MISSING_LATEST),
    unit,
    isSameEntry: (row, earlier) =>
      partIndexOf(parts, row) === partIndexOf(parts, earlier) &&
      unit[row] === unit[earlier] &&
      foldText(position(row)) === foldText(position(earlier)),
  };
}
