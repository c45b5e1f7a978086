import type { ChartRange } from '../../sheet/ChartDescription';
import { findReferences } from '../../sheet/mapReferences';
import type { TemplateCell, TemplateChart, TemplateSheet } from '../../sheet/TemplateSheet';
import type { DefinedName } from './DefinedName';
import type { MemorySheet } from './MemorySheet';

/** A sheet as filling a form sees it. */
export function describeTemplate(sheet: MemorySheet, names: readonly DefinedName[]): TemplateSheet {
  // Several areas move with their cells, and are not set anew as one.
  const printArea = sheet.page?.otherPrintAreas ? undefined : sheet.page?.printArea;
  return {
    name: sheet.name,
    cells: [...cellsOf(sheet)],
    formattedColumns: countColumns(sheet),
    rowHeights: [...sheet.rows]
      .flatMap(([row, { height, isHidden }]) => {
        const own = isHidden ? 0 : height;
        return own === undefined ? [] : [{ row, rows: 1, height: own }];
      })
      .sort((one, other) => one.row - other.row),
    columnWidths: [...sheet.columns]
      .flatMap(([column, { width }]) => (width === undefined ? [] : [{ column, width }]))
      .sort((one, other) => one.column - other.column),
    merges: [...sheet.merges],
    names: names
      .filter((name) => isAbout(name, sheet))
      .map((name) => ({
        name: name.name,
        formula: `=${name.refersTo}`,
        isLocal: name.sheet !== undefined,
      })),
    tables: sheet.tables.map(({ name, area, hasTotals = false }) => ({
      name,
      area,
      hasHeader: true,
      hasTotals,
    })),
    charts: sheet.charts.map(({ key, series, categories }): TemplateChart => ({
      key,
      series: series.map((each, index) => ({
        index,
        values: ownArea(each.values, sheet),
        categories: ownArea(each.categories ?? categories, sheet),
      })),
    })),
    ...(printArea && { printArea }),
    breaksBefore: sheet.page?.breaksBefore ?? [],
  };
}

function countColumns(sheet: MemorySheet): number {
  const rules = [...sheet.conditionalFormats, ...sheet.validations, ...sheet.foreignRules];
  return Math.max(
    0,
    ...[...sheet.cells.rowNumbers()].map((row) => sheet.cells.width(row)),
    ...rules.map(({ area }) => area.column + area.columns),
  );
}

function* cellsOf(sheet: MemorySheet): Generator<TemplateCell> {
  for (const row of sheet.cells.rowNumbers()) {
    for (let column = 0; column < sheet.cells.width(row); column++) {
      const { value, formula, style } = sheet.cells.cell(row, column);
      if (value === null && formula === undefined) continue;
      yield {
        row,
        column,
        value,
        ...(formula !== undefined && { formula }),
        ...(style?.numberFormat !== undefined && { numberFormat: style.numberFormat }),
      };
    }
  }
}

function isAbout({ refersTo, sheet: local }: DefinedName, sheet: MemorySheet): boolean {
  if (local !== undefined && local !== sheet.id) return false;
  const own = sheet.name.toLowerCase();
  return findReferences(refersTo).some(({ reference }) => reference.sheet?.toLowerCase() === own);
}

function ownArea(range: ChartRange, sheet: MemorySheet): ChartRange['area'] | undefined {
  return range.sheetKey === undefined || range.sheetKey === sheet.key ? range.area : undefined;
}
