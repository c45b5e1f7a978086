import { formatIsoDate, isCivilDate, toDayNumber } from '../core/engine/calendar';
import { MONTH_NAMES } from '../core/engine/monthNames';
import { namesPeople } from '../core/roster/header/namesPeople';
import type { Workbook } from '../workbook/Workbook';

/** Rows above a list in which offices state the day it stands at. */
const titleRows = 12;
const start = { row: 0, firstColumn: 0 };

/**
 * The day that a workbook's own titles state, such as "(Tính đến ngày 30 tháng 11 năm 2023)", as an
 * ISO date; `null` when no visible sheet of the user states one. What stands below the header is said
 * of a person ("đi học đến ngày 30/6/2024").
 */
export async function findStatedDate(workbook: Workbook): Promise<string | null> {
  const sheets = await workbook.listSheets();
  for (const { name, key, visibility, used } of sheets) {
    if (key !== undefined || visibility !== 'visible' || !used) continue;
    const area = { row: 0, column: 0, rows: titleRows, columns: used.column + used.columns };
    for await (const block of workbook.readGrid(name, { area })) {
      const header = block.rows.findIndex((cells) => namesPeople({ ...start, cells }));
      const titles = header < 0 ? block.rows : block.rows.slice(0, header);
      for (const cell of titles.flat()) {
        const date = typeof cell === 'string' ? readStatedDate(cell) : null;
        if (date !== null) return date;
      }
      if (header >= 0) break;
    }
  }
  return null;
}

/** "đến ngày 30/11/2023", "as of 30 November 2023"; a date without such words states nothing. */
function readStatedDate(text: string): string | null {
  const folded = text.normalize('NFC').toLowerCase();
  const vietnamese =
    /(?:(?:tính đến|đến hết|chốt)(?:\s+ngày)?|đến\s+ngày)\s+(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/u;
  const numbers =
    vietnamese.exec(folded) ?? /as (?:of|at) (\d{1,2})[/.](\d{1,2})[/.](\d{4})/.exec(folded);
  if (numbers) return isoDate(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const english = /as (?:of|at) (\d{1,2}) ([a-z]+) (\d{4})/.exec(folded);
  if (!english) return null;
  const month = MONTH_NAMES.findIndex((name) => name.startsWith(english[2] ?? '-')) + 1;
  return isoDate(Number(english[3]), month, Number(english[1]));
}

/** `null` for a day that no calendar has. */
function isoDate(year: number, month: number, day: number): string | null {
  return isCivilDate(year, month, day) ? formatIsoDate(toDayNumber(year, month, day)) : null;
}
