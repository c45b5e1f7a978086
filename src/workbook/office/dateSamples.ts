import type { CellValue } from '../../sheet/CellValue';
import { isDateFormat } from '../isDateFormat';

/** Rows of a block whose number formats are asked for; zero-based within the block. */
export interface FormatSamples {
  readonly rows: readonly number[];
}

/** Numbers of a column that are looked at. */
const PER_COLUMN = 3;

/** Picks few rows such that the numbers of every column are seen at its start, middle and end. */
export function chooseSamples(rows: readonly (readonly CellValue[])[]): FormatSamples {
  const chosen = new Set<number>();
  const columns = rows[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const isNumber = (row: number): boolean => typeof rows[row]?.[column] === 'number';
    if ([...chosen].filter(isNumber).length >= PER_COLUMN) continue;
    const last = rows.reduce((count, _, row) => count + Number(isNumber(row)), 0) - 1;
    const places = [0, Math.floor(last / 2), last];
    for (let row = 0, place = 0; row < rows.length && place <= last; row++) {
      if (!isNumber(row)) continue;
      if (places.includes(place)) chosen.add(row);
      place++;
    }
  }
  return { rows: [...chosen].sort((one, other) => one - other) };
}

/** A column shows dates when more than half of its numbers that were looked at do. */
export function judgeDates(
  rows: readonly (readonly CellValue[])[],
  samples: FormatSamples,
  formats: readonly (readonly string[])[],
): readonly boolean[] {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => {
    let balance = 0;
    samples.rows.forEach((row, index) => {
      if (typeof rows[row]?.[column] !== 'number') return;
      balance += isDateFormat(formats[index]?.[column] ?? '') ? 1 : -1;
    });
    return balance > 0;
  });
}
