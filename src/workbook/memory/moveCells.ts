import type { Area } from '../../sheet/Area';
import type { ChartDescription, ChartRange } from '../../sheet/ChartDescription';
import type { MemorySheet } from './MemorySheet';
import type { DefinedName } from './DefinedName';
import { moveMarkup } from './RuleMarkup';
import type { RuleMarkup } from './RuleMarkup';
import { shiftColumns, shiftPage } from './shiftPage';
import { shiftArea, shiftSpan, shiftText } from './shiftReferences';
import type { Shift } from './shiftReferences';

/** What a moved cell can be referred to from. */
export interface ReferringParts {
  readonly sheets: readonly MemorySheet[];
  names: DefinedName[];
}

export function insertRows(
  sheet: MemorySheet,
  book: ReferringParts,
  row: number,
  count: number,
): void {
  copyRowLook(sheet, row, count, () => sheet.cells.insertRows(row, count));
  shiftSheet(sheet, book, { axis: 'row', at: row, count });
}

export function deleteRows(
  sheet: MemorySheet,
  book: ReferringParts,
  row: number,
  count: number,
): void {
  sheet.cells.deleteRows(row, count);
  shiftSheet(sheet, book, { axis: 'row', at: row, count: -count });
}

export function insertColumns(
  sheet: MemorySheet,
  book: ReferringParts,
  column: number,
  count: number,
): void {
  sheet.cells.insertColumns(column, count);
  shiftSheet(sheet, book, { axis: 'column', at: column, count });
}

export function deleteColumns(
  sheet: MemorySheet,
  book: ReferringParts,
  column: number,
  count: number,
): void {
  sheet.cells.deleteColumns(column, count);
  shiftSheet(sheet, book, { axis: 'column', at: column, count: -count });
}

/** Excel gives inserted rows the formats of the row above. */
function copyRowLook(sheet: MemorySheet, row: number, count: number, insert: () => void): void {
  insert();
  if (row === 0) return;
  for (let column = 0; column < sheet.cells.width(row - 1); column++) {
    const style = sheet.cells.style(row - 1, column);
    if (!style) continue;
    for (let each = row; each < row + count; each++) sheet.cells.setStyle(each, column, style);
  }
}

function shiftSheet(sheet: MemorySheet, book: ReferringParts, shift: Shift): void {
  for (const other of book.sheets) {
    shiftFormulas(other, sheet, shift);
    shiftRules(other, sheet, shift);
  }
  book.names = book.names.map((name) => {
    // Every reference of a name states its sheet.
    const refersTo = shiftText(name.refersTo, '', sheet.name, shift);
    return refersTo === name.refersTo ? name : { ...name, refersTo };
  });
  const area = (each: Area): Area | null => shiftArea(each, shift);
  sheet.merges = kept(sheet.merges, area).filter(({ rows, columns }) => rows * columns > 1);
  sheet.tables = sheet.tables.flatMap((table) => withArea(table, area));
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => withArea(rule, area));
  sheet.validations = sheet.validations.flatMap((rule) => withArea(rule, area));
  sheet.foreignRules = sheet.foreignRules.flatMap((rule) => withArea(rule, area));
  sheet.charts = sheet.charts.flatMap((chart) => shiftChart(chart, area));
  sheet.shapes = sheet.shapes.map((place) => area(place) ?? place);
  sheet.links = sheet.links.flatMap((link) => withPlace(link, area));
  sheet.comments = sheet.comments.flatMap((comment) => withPlace(comment, area));
  if (shift.axis === 'row') sheet.rows = shiftLines(sheet.rows, shift);
  else {
    sheet.columns = shiftLines(sheet.columns, shift);
    sheet.repeatColumns = shiftColumns(sheet.repeatColumns, shift);
  }
  if (sheet.page) sheet.page = shiftPage(sheet.page, shift);
}

function shiftFormulas(sheet: MemorySheet, target: MemorySheet, shift: Shift): void {
  for (const row of sheet.cells.rowNumbers()) {
    for (const [column, before] of sheet.cells.formulasOf(row)) {
      const formula = shiftText(before, sheet.name, target.name, shift);
      if (formula === before) continue;
      sheet.isChanged = true;
      sheet.cells.setContent(row, column, { ...sheet.cells.cell(row, column), formula });
    }
  }
}

function shiftRules(sheet: MemorySheet, target: MemorySheet, shift: Shift): void {
  const shifted = (text: string): string => {
    const after = shiftText(text, sheet.name, target.name, shift);
    sheet.isChanged ||= after !== text;
    return after;
  };
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) =>
    withMarkup(
      rule.kind === 'formula' ? { ...rule, formula: shifted(rule.formula) } : rule,
      shifted,
    ),
  );
  sheet.validations = sheet.validations.map((rule) =>
    withMarkup(
      typeof rule.source === 'string' ? { ...rule, source: shifted(rule.source) } : rule,
      shifted,
    ),
  );
  sheet.foreignRules = sheet.foreignRules.map((rule) => withMarkup(rule, shifted));
}

function withMarkup<T extends { readonly markup?: RuleMarkup }>(
  rule: T,
  move: (formula: string) => string,
): T {
  return rule.markup ? { ...rule, markup: moveMarkup(rule.markup, move) } : rule;
}

function shiftChart(
  chart: ChartDescription,
  area: (each: Area) => Area | null,
): ChartDescription[] {
  const place = area(chart.place);
  const range = (each: ChartRange): ChartRange =>
    each.sheetKey === undefined ? { ...each, area: area(each.area) ?? each.area } : each;
  if (!place) return [];
  const series = chart.series.map((each) => ({
    ...each,
    values: range(each.values),
    ...(each.categories && { categories: range(each.categories) }),
  }));
  return [{ ...chart, place, categories: range(chart.categories), series }];
}

function shiftLines<T>(lines: ReadonlyMap<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [line, layout] of lines) {
    const target = shiftSpan(line, line, shift)?.[0];
    if (typeof target === 'number') moved.set(target, layout);
  }
  return moved;
}

function kept(areas: readonly Area[], move: (area: Area) => Area | null): Area[] {
  return areas.flatMap((area) => move(area) ?? []);
}

function withPlace<T extends { readonly row: number; readonly column: number }>(
  item: T,
  move: (area: Area) => Area | null,
): T[] {
  const place = move({ row: item.row, column: item.column, rows: 1, columns: 1 });
  return place ? [{ ...item, row: place.row, column: place.column }] : [];
}

function withArea<T extends { readonly area: Area }>(
  item: T,
  move: (area: Area) => Area | null,
): T[] {
  const area = move(item.area);
  return area ? [{ ...item, area }] : [];
}
