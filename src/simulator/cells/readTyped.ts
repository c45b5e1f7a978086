import type { CellContent } from './CellContent';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const ERRORS = new Set(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!']);

/** What an English (United States) Excel makes of typed text; `null` when it stays text. */
export function readTyped(text: string): CellContent | null {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (ERRORS.has(trimmed.toUpperCase())) {
    return { value: trimmed.toUpperCase(), isError: true };
  }
  return readNumber(trimmed) ?? readDate(trimmed);
}

function readNumber(text: string): CellContent | null {
  const match = /^([+-]?)\$?(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?(%?)$/i.exec(text);
  if (!match || !/\d/.test(text)) return null;
  const [, sign = '', whole = '', decimals = '', exponent = '', percent = ''] = match;
  const value = Number(sign + whole.replaceAll(',', '') + decimals + exponent);
  if (!Number.isFinite(value)) return null;
  // Excel keeps fifteen digits.
  const kept = Number(value.toPrecision(15));
  return percent === '' ? { value: kept } : { value: kept / 100, numberFormat: '0%' };
}

/** `2024-05-31` anywhere, `5/31/2024` and `5/31` as Americans read them; nothing else. */
function readDate(text: string): CellContent | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dateCell(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const american = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  if (!american) return null;
  const [, month = '', day = '', year] = american;
  const full = year === undefined ? 2024 : Number(year) + (year.length === 2 ? 2000 : 0);
  return dateCell(full, Number(month), Number(day), year === undefined ? 'd-mmm' : 'm/d/yyyy');
}

function dateCell(
  year: number,
  month: number,
  day: number,
  numberFormat: string,
): CellContent | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { value: (date.getTime() - EPOCH) / DAY, numberFormat };
}
