import { beginsWithLetter } from '../hasLetter';
import type { RawCell } from '../RosterInput';
import type { HeaderRows } from './HeaderRows';
import { isBirthNumber } from './isBirthNumber';
import type { LabelPrefixes } from './LabelPrefixes';

/** The quick way for nearly all rows: a name that is no label, and a birth date beside it. */
export class PlainPeople {
  constructor(
    private readonly name: number,
    private readonly births: readonly number[],
    private readonly labels: LabelPrefixes,
    private readonly headers: HeaderRows,
  ) {}

  /** Whether a row is a person at first sight; one that is not wants a closer look. */
  has(cells: readonly RawCell[], firstColumn: number): boolean {
    const name = cells[this.name - firstColumn];
    if (typeof name !== 'string' || name.length < 3 || this.labels.mayBeginLabel(name))
      return false;
    let isDoubtful = this.births.length === 0 && !cells.some(isNumber);
    for (let at = 0; at < this.births.length; at++) {
      const birth = cells[(this.births[at] ?? -1) - firstColumn];
      if (typeof birth === 'number' ? isBirthNumber(birth) : isDateText(birth)) return true;
      isDoubtful ||= birth !== null && birth !== undefined && birth !== '';
    }
    if (isDoubtful) return false;
    return beginsWithLetter(name) && isFullRow(cells) && !this.headers.isHeaderName(name);
  }
}

function isNumber(cell: RawCell): boolean {
  return typeof cell === 'number';
}

function isDateText(cell: unknown): boolean {
  return typeof cell === 'string' && /^\s*\d[\d/.\- ]*\d{4}\s*$/.test(cell);
}

/** A row that says so much about a name is a person even without a birth date. */
function isFullRow(cells: readonly RawCell[]): boolean {
  let filled = 0;
  for (const cell of cells) if (cell !== null && cell !== '') filled++;
  return filled >= FULL_ROW;
}

const FULL_ROW = 6;
