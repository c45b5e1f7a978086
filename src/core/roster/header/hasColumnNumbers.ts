import type { SheetRow } from '../rows/SheetRow';
import { filledCells } from '../rows/SheetRow';

/** A row "(1) (2) (3) …" or "A B 1 2 3 …" under a printed header. */
export function hasColumnNumbers(row: SheetRow): boolean {
  const filled = filledCells(row);
  if (filled.some(({ value }) => String(value).length > 6)) return false;
  const numbers = filled
    .map(({ value }) => /^\(?(\d{1,2})\)?$/.exec(String(value).trim())?.[1])
    .flatMap((digits) => (digits === undefined ? [] : [Number(digits)]))
    .sort((one, other) => one - other);
  const letters = filled.filter(({ value }) => /^\(?[a-z]\)?$/i.test(String(value).trim()));
  const ascend = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
  return (
    filled.length >= 3 &&
    numbers.length >= 2 &&
    numbers.length + letters.length === filled.length &&
    (numbers[0] ?? 9) <= 2 &&
    ascend
  );
}
