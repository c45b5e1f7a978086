import type { RawCell, RosterBlock } from '../../src/core/roster/RosterInput';
import { MISSING_EARLIEST } from '../../src/core/engine/Column';
import { toDayNumber } from '../../src/core/engine/calendar';
import { HEADERS, STANDARDS, THEORIES } from './generateRows';

/** One person as a plain object, as naive code would hold it; -1 and '' are missing. */
export interface PlainRow {
  readonly birthLow: number;
  readonly birthHigh: number;
  readonly gender: string;
  readonly district: string;
  readonly commune: string;
  readonly level: string;
  readonly position: string;
  /** 0 no, 2 yes. */
  readonly member: number;
  readonly theory: number;
  readonly standard: number;
  readonly appointed: number;
  readonly grade: string;
  ageLow: number;
  ageHigh: number;
}

export const NO_DATE = MISSING_EARLIEST;

/**
 * Reads rows as they come from a range's values, without any of the engine's own reading: every
 * cell keeps the string that it came with. The other engines begin with these.
 */
export function readPlainRows(blocks: Iterable<RosterBlock>): PlainRow[] {
  const people: PlainRow[] = [];
  for (const { rows } of blocks) {
    for (const row of rows) if (row[0] !== HEADERS[0]) people.push(readRow(row));
  }
  return people;
}

function readRow(row: readonly RawCell[]): PlainRow {
  const text = (header: string) => cleanText(row[HEADERS.indexOf(header)]);
  const [birthLow, birthHigh] = readBirth(row[1]);
  const appointed = row[10];
  return {
    birthLow,
    birthHigh,
    gender: text('Giới tính'),
    district: text('Huyện'),
    commune: text('Xã'),
    level: text('Cấp công tác'),
    position: text('Chức vụ'),
    member: text('Cấp ủy viên').toLowerCase() === 'x' ? 2 : 0,
    theory: THEORIES.indexOf(text('Lý luận chính trị')),
    standard: STANDARDS.indexOf(text('Tiêu chuẩn ngạch')),
    appointed: typeof appointed === 'number' ? appointed - FIRST_SERIAL : NO_DATE,
    grade: text('Xếp loại'),
    ageLow: 0,
    ageHigh: 0,
  };
}

function cleanText(cell: RawCell | undefined): string {
  return typeof cell === 'string' ? cell.normalize('NFC').trim() : '';
}

/** Excel's number of 1970-01-01. */
const FIRST_SERIAL = 25_569;

/** A serial number, a year, or dd/mm/yyyy. */
function readBirth(cell: RawCell | undefined): readonly [number, number] {
  if (typeof cell === 'number') {
    if (cell < 2100) return [toDayNumber(cell, 1, 1), toDayNumber(cell, 12, 31)];
    return [cell - FIRST_SERIAL, cell - FIRST_SERIAL];
  }
  if (typeof cell !== 'string') return [NO_DATE, NO_DATE];
  const [date = 0, month = 0, year = 0] = cell.split('/').map(Number);
  const day = toDayNumber(year, month, date);
  return [day, day];
}
