import { type Area, overlaps } from '../../sheet/Area';
import { pageLayout, printedRows } from '../../sheet/PageSetup';
import type { FormatBlock, SheetDescription } from '../../sheet/SheetDescription';
import { isFormula } from '../planSheetUpdate';
import type { SheetUpdate } from '../planSheetUpdate';
import { updateChart } from '../ChartLook';
import type { SheetFootprint, SheetPart } from '../SheetFootprint';
import type { MemorySheet } from './MemorySheet';
import { type MemoryStyle, restyle } from './MemoryStyle';

/** Makes a sheet show a description, as `update` planned it. */
export function writeDescription(
  sheet: MemorySheet,
  description: SheetDescription,
  update: SheetUpdate,
  last: SheetFootprint | null,
): void {
  for (const { row, column, values } of update.writes) {
    values.forEach((input, across) => setInput(sheet, row, column + across, input));
  }
  update.widths.forEach((width, column) => sheet.setColumn(column, { width }));
  for (const part of update.changedParts) writePart[part](sheet, description, last, update);
  if (last) return;
  sheet.visibility = description.visibility ?? 'visible';
  sheet.showGridlines = description.showGridlines ?? true;
  if (description.tabColor !== undefined) sheet.tabColor = description.tabColor;
}

/** What writing a cell does: '' clears, `null` leaves alone. */
export function setInput(
  sheet: MemorySheet,
  row: number,
  column: number,
  input: SheetUpdate['writes'][number]['values'][number],
): void {
  if (input === null) return;
  // A formula of arrays stays one when its references change.
  const { array } = sheet.cells.cell(row, column);
  if (isFormula(input)) sheet.cells.setContent(row, column, { ...input, array });
  else sheet.cells.setContent(row, column, { value: input === '' ? null : input });
}

export function applyFormat(sheet: MemorySheet, { area, style }: FormatBlock): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const before = sheet.cells.style(row, column);
      sheet.cells.setStyle(row, column, restyle(before, style, area, row, column));
    }
  }
}

type PartWriter = (
  sheet: MemorySheet,
  description: SheetDescription,
  last: SheetFootprint | null,
  update: SheetUpdate,
) => void;

const writePart: Readonly<Record<SheetPart, PartWriter>> = {
  formats(sheet, description, _last, { formats }) {
    if (formats) for (const { area, look } of formats) setLook(sheet, area, look);
    else for (const block of description.formats) applyFormat(sheet, block);
  },
  rowHeights(sheet, { rowHeights = [] }) {
    for (const { row, rows, height } of rowHeights) {
      for (let each = row; each < row + rows; each++) sheet.setRow(each, { height });
    }
  },
  merges(sheet, { merges = [] }, last) {
    const kept = replaceOwned(sheet.merges, (area) => area, last?.owned.merges, []);
    // Merged cells that meet each other are damage to Excel.
    const isFree = (area: Area): boolean => !merges.some((wanted) => overlaps(area, wanted));
    sheet.merges = [...kept.filter(isFree), ...merges];
  },
  tables(sheet, { tables = [] }, last) {
    const owned = new Set([...(last?.owned.tables ?? []), ...tables.map(({ name }) => name)]);
    sheet.tables = [...sheet.tables.filter(({ name }) => !owned.has(name)), ...tables];
  },
  conditionalFormats(sheet, { conditionalFormats = [] }, last) {
    const owned = last?.owned.conditionalFormats;
    sheet.conditionalFormats = replaceOwned(
      sheet.conditionalFormats,
      ({ area }) => area,
      owned,
      conditionalFormats,
    );
  },
  validations(sheet, { validations = [] }, last) {
    const owned = last?.owned.validations;
    sheet.validations = replaceOwned(sheet.validations, ({ area }) => area, owned, validations);
  },
  links(sheet, { links = [] }, last) {
    const place = ({ row, column }: { row: number; column: number }): Area => ({
      row,
      column,
      rows: 1,
      columns: 1,
    });
    sheet.links = replaceOwned(sheet.links, place, last?.owned.links, links);
  },
  charts(sheet, { charts = [] }, last) {
    const looks = last?.owned.charts ?? [];
    const owned = new Set([...looks, ...charts].map(({ key }) => key));
    const written = charts.map((chart) => {
      const present = sheet.charts.find(({ key }) => key === chart.key);
      const look = looks.find(({ key }) => key === chart.key)?.look ?? null;
      return present ? updateChart(present, look, chart) : chart;
    });
    sheet.charts = [...sheet.charts.filter(({ key }) => !owned.has(key)), ...written];
  },
  outlines(sheet, { outlines = [] }) {
    for (const [row, layout] of sheet.rows) {
      if (layout.outline) sheet.setRow(row, { outline: 0, isHidden: false });
    }
    for (const { row, rows, isCollapsed } of outlines) {
      for (let each = row; each < row + rows; each++) {
        sheet.setRow(each, { outline: (sheet.row(each).outline ?? 0) + 1, isHidden: isCollapsed });
      }
      if (isCollapsed) sheet.setRow(row + rows, { isCollapsed });
    }
  },
  page(sheet, { page }) {
    sheet.page = page && { ...sheet.page, ...pageLayout(page) };
  },
  printedRows(sheet, { page }) {
    if (page) sheet.page = { ...(sheet.page ?? pageLayout(page)), ...printedRows(page) };
  },
  footer(sheet, { page }) {
    if (page) sheet.page = { ...(sheet.page ?? pageLayout(page)), footer: page.footer };
  },
  freeze(sheet, { freeze }) {
    sheet.freeze = freeze ?? { rows: 0, columns: 0 };
  },
};

function setLook(sheet: MemorySheet, area: Area, look: MemoryStyle | null): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      sheet.cells.setStyle(row, column, look ?? undefined);
    }
  }
}

function replaceOwned<T>(
  present: readonly T[],
  areaOf: (item: T) => Area,
  owned: readonly Area[] = [],
  wanted: readonly T[],
): T[] {
  const gone = new Set([...owned, ...wanted.map(areaOf)].map(areaKey));
  return [...present.filter((item) => !gone.has(areaKey(areaOf(item)))), ...wanted];
}

function areaKey({ row, column, rows, columns }: Area): string {
  return [row, column, rows, columns].join();
}
