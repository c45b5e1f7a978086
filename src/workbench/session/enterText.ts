import { parseValue } from 'numfmt';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';

/**
 * Puts what a person typed into a cell as a Vietnamese Excel does: `12/03/1985` is a date, `1,5` a
 * number, `=A1` a formula, anything in a cell formatted as text is text. False when nothing changed.
 */
export function enterText(sheet: MemorySheet, row: number, column: number, text: string): boolean {
  const { value, formula, style } = sheet.cells.cell(row, column);
  if (text === (formula ?? (value === null ? '' : String(value)))) return false;
  if (text === '') {
    sheet.cells.setContent(row, column, { value: null });
    return true;
  }
  const numberFormat = style?.numberFormat ?? 'General';
  if (numberFormat === '@' || text.startsWith("'")) {
    sheet.cells.setContent(row, column, { value: text.replace(/^'/, '') });
    return true;
  }
  if (text.startsWith('=') && text.length > 1) {
    sheet.cells.setContent(row, column, { value: null, formula: text });
    return true;
  }
  const typed = parseValue(text, { locale: 'vi' });
  sheet.cells.setContent(row, column, { value: typed ? typed.v : text });
  if (typed?.z !== undefined && numberFormat === 'General') {
    sheet.cells.setStyle(row, column, { ...style, numberFormat: typed.z });
  }
  return true;
}
