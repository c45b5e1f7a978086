import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { findReferences } from '../../sheet/mapReferences';
import type { MemorySheet } from '../memory/MemorySheet';
import type { MemoryWorkbook } from '../memory/MemoryWorkbook';
import { SheetView } from './SheetView';

/**
 * Recalculates the workbook's formulas as Excel does after a change. Only sheets with formulas and
 * those that they (or names) refer to take part: a large roster that nothing refers to costs nothing.
 */
export function recalculate(workbook: MemoryWorkbook): void {
  const formulas = workbook.sheets.map(formulasOn);
  if (formulas.every((texts) => texts.length === 0)) return;
  const texts = [...formulas.flat(), ...workbook.names.map(({ refersTo }) => `=${refersTo}`)];
  const named = new Set(
    texts.flatMap((text) =>
      findReferences(text).map(({ reference }) => reference.sheet?.toLowerCase()),
    ),
  );
  const tables = texts.join('\n').toLowerCase();
  const isNeeded = (sheet: MemorySheet, index: number): boolean =>
    (formulas[index]?.length ?? 0) > 0 ||
    named.has(sheet.name.toLowerCase()) ||
    sheet.tables.some(({ name }) => tables.includes(`${name.toLowerCase()}[`));
  const views = workbook.sheets.flatMap((sheet, index) =>
    isNeeded(sheet, index) ? [new SheetView(sheet, index + 1)] : [],
  );
  const numbers = new Map(workbook.sheets.map(({ id }, index) => [id, index]));
  calculateFormulas({
    worksheets: views,
    getWorksheet: (key) => views.find(({ id, name }) => id === key || name === key),
    definedNames: {
      getAllEntries: () =>
        workbook.names.map(({ name, refersTo, sheet }) => ({
          name,
          ranges: [refersTo],
          ...(sheet !== undefined && { localSheetId: numbers.get(sheet) }),
        })),
      getAllNames: () => workbook.names.map(({ name }) => ({ name })),
    },
    properties: { date1904: workbook.uses1904Dates },
  });
}

function formulasOn({ cells }: MemorySheet): readonly string[] {
  return [...cells.rowNumbers()].flatMap((row) => cells.formulasOf(row).map(([, text]) => text));
}
