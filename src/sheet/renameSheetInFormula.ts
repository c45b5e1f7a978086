import { findReferences } from './mapReferences';
import { quoteSheetName } from './sheetName';

/** The formula with references to the sheet `from` (in lower case) naming the sheet `to` instead. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  let text = '';
  let at = 0;
  for (const { reference, start, prefix } of findReferences(formula)) {
    if (reference.sheet?.toLowerCase() !== from) continue;
    text += `${formula.slice(at, start)}${quoteSheetName(to)}!`;
    at = start + prefix.length;
  }
  return text + formula.slice(at);
}
