import { areaAddress, cellAddress, columnName } from '../../src/sheet/address';
import type { CellInput } from '../../src/sheet/CellValue';
import type { SheetDescription } from '../../src/sheet/SheetDescription';

/** A described sheet as text that a person can review: a line per row, then a line per feature. */
export function sheetText(sheet: SheetDescription): string {
  return [
    `# ${sheet.key} "${sheet.name}"`,
    `widths ${sheet.columnWidths.map((width, index) => `${columnName(index)}:${width}`).join(' ')}`,
    ...rowLines(sheet),
    ...(sheet.rowHeights ?? []).map(
      ({ row, rows, height }) => `height ${span(row, rows)} ${height}`,
    ),
    ...(sheet.merges ?? []).map((area) => `merge ${areaAddress(area)}`),
    ...sheet.formats.map(({ area, style }) => `format ${areaAddress(area)} ${compact(style)}`),
    ...(sheet.tables ?? []).map(
      ({ area, ...rest }) => `table ${areaAddress(area)} ${compact(rest)}`,
    ),
    ...(sheet.conditionalFormats ?? []).map(
      ({ area, ...rest }) => `rule ${areaAddress(area)} ${compact(rest)}`,
    ),
    ...(sheet.links ?? []).map(
      ({ row, column, ...rest }) => `link ${cellAddress(row, column)} ${compact(rest)}`,
    ),
    ...(sheet.outlines ?? []).map(({ row, rows }) => `outline ${span(row, rows)}`),
    ...(sheet.officerCells ?? []).map(
      ({ row, column, keys }) => `officer ${cellAddress(row, column)} ${keys.join(' ')}`,
    ),
    ...(sheet.charts ?? []).map(({ key, place }) => `chart ${areaAddress(place)} ${key}`),
    `freeze ${compact(sheet.freeze)}`,
    `page ${compact(sheet.page)}`,
    '',
  ].join('\n');
}

function rowLines(sheet: SheetDescription): string[] {
  const rows = new Map<number, Map<number, CellInput>>();
  for (const { row, column, values } of sheet.cells) {
    values.forEach((line, down) =>
      line.forEach((value, across) => {
        const cells = rows.get(row + down) ?? new Map<number, CellInput>();
        rows.set(row + down, cells.set(column + across, value));
      }),
    );
  }
  return [...rows]
    .sort((one, other) => one[0] - other[0])
    .map(([row, cells]) => {
      const texts = [...cells]
        .sort((one, other) => one[0] - other[0])
        .filter(([, value]) => value !== '' && value !== null)
        .map(([column, value]) => `${columnName(column)}=${cellText(value)}`);
      return `${row + 1}: ${texts.join(' | ')}`;
    });
}

function cellText(value: CellInput): string {
  if (value !== null && typeof value === 'object')
    return `${value.formula} → ${String(value.value)}`;
  return typeof value === 'string' ? value.replaceAll('\n', '⏎') : String(value);
}

function span(row: number, rows: number): string {
  return rows === 1 ? String(row + 1) : `${row + 1}-${row + rows}`;
}

function compact(value: unknown): string {
  return (JSON.stringify(value) as string | undefined)?.replaceAll('"', '') ?? '';
}
