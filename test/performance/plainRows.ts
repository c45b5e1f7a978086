import { MISSING_EARLIEST, Truth, type Column } from '../../src/core/engine/Column';
import type { Roster } from '../../src/core/roster/Roster';
import { THEORIES, STANDARDS } from './generateRows';

/** One person as a plain object, as naive code would hold it; -1 and '' are missing. */
export interface PlainRow {
  readonly birthLow: number;
  readonly birthHigh: number;
  readonly gender: string;
  readonly district: string;
  readonly commune: string;
  readonly level: string;
  readonly position: string;
  /** 0 no, 1 unknown, 2 yes. */
  readonly member: number;
  readonly theory: number;
  readonly standard: number;
  readonly appointed: number;
  readonly grade: string;
  ageLow: number;
  ageHigh: number;
}

export const NO_DATE = MISSING_EARLIEST;

/** The roster's entries as objects: the other engines begin with the same values. */
export function plainRows(roster: Roster): PlainRow[] {
  const text = (field: string) => {
    const column = columnOf(roster, field);
    if (column.kind !== 'text') throw new Error(`${field} is ${column.kind}`);
    const { codes, values } = column;
    return (row: number) => values[codes[row] ?? 0] ?? '';
  };
  const dates = (field: string) => {
    const column = columnOf(roster, field);
    if (column.kind !== 'date') throw new Error(`${field} is ${column.kind}`);
    return column;
  };
  const rank = (field: string, order: readonly string[]) => {
    const value = text(field);
    return (row: number) => order.indexOf(value(row));
  };
  const birth = dates('birthDate');
  const appointed = dates('appointmentDate');
  const flags = columnOf(roster, 'committeeMember');
  const member = (row: number) =>
    flags.kind === 'flag' ? (flags.values[row] ?? Truth.unknown) : Truth.unknown;
  const read = {
    gender: text('gender'),
    district: text('district'),
    commune: text('commune'),
    level: text('cadreLevel'),
    position: text('position'),
    grade: text('grade'),
    theory: rank('politicalTheory', THEORIES),
    standard: rank('professionalStandard', STANDARDS),
  };
  return Array.from({ length: roster.rowCount }, (_, row) => ({
    birthLow: birth.earliest[row] ?? NO_DATE,
    birthHigh: birth.latest[row] ?? NO_DATE,
    gender: read.gender(row),
    district: read.district(row),
    commune: read.commune(row),
    level: read.level(row),
    position: read.position(row),
    member: member(row),
    theory: read.theory(row),
    standard: read.standard(row),
    appointed: appointed.earliest[row] ?? NO_DATE,
    grade: read.grade(row),
    ageLow: 0,
    ageHigh: 0,
  }));
}

function columnOf(roster: Roster, field: string): Column {
  const column = roster.columns.get(field);
  if (!column) throw new Error(`no column ${field}`);
  return column;
}
