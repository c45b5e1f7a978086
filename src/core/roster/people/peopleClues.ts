import type { Column } from '../../engine/Column';
import { MISSING_EARLIEST, MISSING_LATEST } from '../../engine/Column';
import type { AssemblyContext } from '../columns/AssemblyContext';
import type { RosterPart } from '../columns/RosterPart';
import { columnsFor, partIndexOf } from '../columns/RosterPart';
import { PlainCells } from '../columns/PlainCells';
import { printedText } from '../columns/readTextColumn';
import { rawAt } from '../columns/SheetColumn';
import { foldText } from '../foldText';
import { plainText } from '../plainText';
import { isEmptyText, isErrorText } from '../values/isEmptyText';
import type { PeopleClues } from './findPeople';
import type { Names } from './NameComparer';

/** What the columns tell about who is who. */
export function peopleClues(
  parts: readonly RosterPart[],
  { rowCount, emptyWords }: AssemblyContext,
  columns: ReadonlyMap<string, Column>,
  { unit, home }: { readonly unit: Uint32Array; readonly home: Uint32Array },
): PeopleClues {
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
  const posts = postsAmong(columns.keys()).map(textOf);
  return {
    rowCount,
    names: namesOf(parts, textOf('name')),
    idOf: (row) => {
      const number = id(row);
      return isEmptyText(number, emptyWords) || isErrorText(number) ? '' : foldText(number);
    },
    hasIds: columns.has('personId'),
    ...birthsOf(columns.get('birthDate')),
    unit: home,
    isSameEntry: (row, earlier) =>
      partIndexOf(parts, row) === partIndexOf(parts, earlier) &&
      listOf(parts, row) === listOf(parts, earlier) &&
      unit[row] === unit[earlier] &&
      posts.every((post) => foldText(post(row)) === foldText(post(earlier))),
  };
}

/** The post held, and those that somebody is planned for in columns of the roster's own. */
function postsAmong(fields: Iterable<string>): string[] {
  return ['position', ...[...fields].filter((field) => PLANNED_POST.test(plainText(field)))];
}

/** The management group that the titles above a row tell. */
function listOf(parts: readonly RosterPart[], row: number): string {
  const part = parts[partIndexOf(parts, row)];
  return part?.groupsOfTitles?.[part.groupIds[row - part.start] ?? 0] ?? '';
}

/** Of a column without a dictionary the names are compared where they stand, as bytes. */
function namesOf(parts: readonly RosterPart[], textOf: (row: number) => string): Names {
  const column = parts[0] && columnsFor(parts[0], 'name')[0];
  const { entries } = column ?? {};
  if (parts.length === 1 && !column?.codes && entries instanceof PlainCells) {
    return { textOf, decode: (row) => entries.decode(row), units: () => entries.units };
  }
  let units = new Uint16Array(64);
  const decode = (row: number) => {
    const text = textOf(row);
    if (units.length < text.length) units = new Uint16Array(text.length);
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
    return text.length;
  };
  return { textOf, decode, units: () => units };
}

/** From the distinct dates where there are such: the days of all rows are not spread out for this. */
function birthsOf(column: Column | undefined): Pick<PeopleClues, 'earliestOf' | 'latestOf'> {
  if (column?.kind !== 'date') {
    return { earliestOf: () => MISSING_EARLIEST, latestOf: () => MISSING_LATEST };
  }
  if (column.coded) {
    const { codes, earliest, latest } = column.coded;
    return {
      earliestOf: (row) => earliest[codes[row] ?? 0] ?? MISSING_EARLIEST,
      latestOf: (row) => latest[codes[row] ?? 0] ?? MISSING_LATEST,
    };
  }
  const { earliest, latest } = column;
  return {
    earliestOf: (row) => earliest[row] ?? MISSING_EARLIEST,
    latestOf: (row) => latest[row] ?? MISSING_LATEST,
  };
}

const PLANNED_POST = /(?:chuc danh|chuc vu|quy hoach)/;
