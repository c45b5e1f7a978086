import type { ReportHeading } from '../report/Report';
import type { CellValue } from '../sheet/CellValue';
import type { Workbook } from '../workbook/Workbook';

/** Rows above a list in which offices print their heading. */
const headingRows = 8;

/**
 * Who issues a report, as the heading of the first of these roster sheets says that has one: to the
 * left of "ĐẢNG CỘNG SẢN VIỆT NAM" (or of the state's name) the superior body, the issuer below it.
 */
export async function findHeading(
  workbook: Workbook,
  sheets: readonly string[],
): Promise<ReportHeading> {
  for (const sheet of sheets) {
    const rows: (readonly CellValue[])[] = [];
    const area = { row: 0, column: 0, rows: headingRows, columns: 40 };
    for await (const block of workbook.readGrid(sheet, { area })) rows.push(...block.rows);
    const heading = readHeading(rows);
    if (heading) return heading;
  }
  return {};
}

function readHeading(rows: readonly (readonly CellValue[])[]): ReportHeading | null {
  for (const [index, row] of rows.entries()) {
    const column = row.findIndex((cell) => nationOf(cell) !== null);
    const nation = nationOf(row[column] ?? null);
    if (nation === null) continue;
    const left = row.findIndex((cell, place) => place < column && linesOf(cell).length > 0);
    if (left < 0) return { nation };
    const [superior, issuer] = [
      ...linesOf(row[left] ?? null),
      ...linesOf(rows[index + 1]?.[left] ?? null),
    ];
    const place = superior === undefined ? undefined : placeOf(superior);
    return {
      nation,
      ...(issuer === undefined ? { issuer: superior } : { superior, issuer }),
      ...(place !== undefined && { place }),
    };
  }
  return null;
}

function nationOf(cell: CellValue): ReportHeading['nation'] | null {
  const text = linesOf(cell)[0]?.toLocaleUpperCase('vi') ?? '';
  if (text.startsWith('ĐẢNG CỘNG SẢN VIỆT NAM')) return 'party';
  return /^CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u.test(text) ? 'state' : null;
}

/** The lines of a heading cell without ornaments (`*`, `-----`) and numbers. */
function linesOf(cell: CellValue): string[] {
  if (typeof cell !== 'string') return [];
  return cell
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => /\p{L}{2}/u.test(line) && !/^số\b/iu.test(line));
}

/** "TỈNH ỦY HẢI DƯƠNG" sits in Hải Dương; `undefined` when the body names no place. */
function placeOf(body: string): string | undefined {
  const name = BODIES.exec(body)?.[1];
  return name
    ?.toLocaleLowerCase('vi')
    .replace(/(^|\s|-)\p{L}/gu, (first) => first.toLocaleUpperCase('vi'));
}

const BODIES =
  /^(?:BCH ĐẢNG BỘ|(?:TỈNH|THÀNH|HUYỆN|THỊ|ĐẢNG) (?:ỦY|UỶ)|(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN))\s+(?:(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|TP\.?)\s+)?(.+)$/iu;
