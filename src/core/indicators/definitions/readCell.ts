import { formatIsoDate, isCivilDate, serialToDayNumber, toDayNumber } from '../../engine/calendar';
import type { RawCell } from '../../roster/RosterInput';
import { isBlank } from './findTables';

/** The text of a cell as typed; numbers and marks as Excel shows them; `undefined` when empty. */
export function readText(cell: RawCell): string | undefined {
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

/** A text without surrounding spaces; `undefined` when nothing is left. */
export function readWord(cell: RawCell): string | undefined {
  const word = readText(cell)?.trim();
  return word === '' ? undefined : word;
}

/**
 * A number from a cell: a number, or a text such as `15 %`, `12,5%` or `1234.5`. Anything else
 * is handed back as it stands, for the check to report at its cell.
 */
export function readNumber(cell: RawCell): unknown {
  if (typeof cell !== 'string') return cell ?? undefined;
  const text = cell.trim();
  if (text === '') return undefined;
  const match = /^([+-]?\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text);
  if (!match || isAmbiguous(text)) return text;
  // Shifting the decimal text keeps 0.7 % at 0.007; dividing by 100 would not.
  return Number(`${(match[1] ?? '').replace(',', '.')}e${match[2] === '%' ? -2 : 0}`);
}

/** `1.234` is a thousand in Vietnamese and a fraction in English; never guessed. */
function isAmbiguous(text: string): boolean {
  return /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
}

/** Which day of a year a bare year stands for. */
type YearEdge = 'first' | 'last';

/**
 * An ISO date from a cell: a serial number, a bare year, `31/12/2025`, or ISO text. Anything
 * else is handed back as it stands.
 */
export function readDate(cell: RawCell, edge: YearEdge, uses1904Dates = false): unknown {
  if (typeof cell === 'number') {
    if (isBareYear(cell)) return edgeOfYear(cell, edge);
    const day = serialToDayNumber(cell, uses1904Dates);
    return day === null ? String(cell) : formatIsoDate(day);
  }
  const text = readWord(cell);
  if (text === undefined) return undefined;
  if (/^\d{4}$/.test(text) && isBareYear(Number(text))) return edgeOfYear(Number(text), edge);
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!match) return text;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivilDate(year, month, day) ? formatIsoDate(toDayNumber(year, month, day)) : text;
}

/** Whole numbers that are years; as serial numbers they would be days of 1905. */
export function isBareYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2200;
}

function edgeOfYear(year: number, edge: YearEdge): string {
  return edge === 'first' ? `${year}-01-01` : `${year}-12-31`;
}
