import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { quoteSheetName } from '../../sheet/sheetName';
import { HostError } from '../bridge/HostError';
import type { ExcelState } from '../ExcelState';

const LONGEST = 31;

/** A new tab name; formulas and names that refer to the sheet follow, links (plain text) do not. */
export function renameWorksheet(state: ExcelState, sheet: MemorySheet, name: string): void {
  requireLegalName(state, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  for (const other of state.workbook.sheets) renameInFormulas(other, before, name);
  state.workbook.names = state.workbook.names.map((each) => ({
    ...each,
    refersTo: renameInFormula(each.refersTo, before.toLowerCase(), name),
  }));
}

export function requireLegalName(state: ExcelState, name: string, own?: MemorySheet): void {
  const isLegal =
    name.length > 0 &&
    name.length <= LONGEST &&
    !/[:\\/?*[\]]|^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!isLegal) throw new HostError('InvalidArgument', 'Worksheet.name');
  const isTaken = state.workbook.sheets.some(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw new HostError('ItemAlreadyExists', 'Worksheet.name');
}

function renameInFormulas(sheet: MemorySheet, before: string, name: string): void {
  const old = before.toLowerCase();
  for (const row of sheet.cells.rowNumbers()) {
    for (let column = 0; column < sheet.cells.width(row); column++) {
      const cell = sheet.cells.cell(row, column);
      if (cell.formula?.toLowerCase().includes(old) !== true) continue;
      const formula = renameInFormula(cell.formula, old, name);
      if (formula !== cell.formula) sheet.cells.setContent(row, column, { ...cell, formula });
    }
  }
}

const PREFIXES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Every `Sheet!` or `'Sheet'!` of that name outside of quoted text. */
function renameInFormula(formula: string, old: string, name: string): string {
  return formula.replace(PREFIXES, (prefix: string, quoted?: string, bare?: string) => {
    const found = (quoted ?? bare)?.replaceAll("''", "'");
    return found?.toLowerCase() === old ? `${quoteSheetName(name)}!` : prefix;
  });
}
