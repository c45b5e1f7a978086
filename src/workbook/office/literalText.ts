import type { CellInput } from '../../sheet/CellValue';
import { isFormula } from '../planSheetUpdate';

/**
 * What to put into `Range.values` so that the cell holds exactly `input`: Excel parses text as if
 * typed in en-US, so text that could be anything else gets the apostrophe that marks it as text.
 */
export function hostInput(input: CellInput): string | number | boolean | null {
  if (input === null || typeof input === 'number' || typeof input === 'boolean') return input;
  if (isFormula(input)) return input.formula;
  return isReadAsText(input) ? input : `'${input}`;
}

/** Formulas, numbers, dates, percentages, errors and truth values are none. */
function isReadAsText(text: string): boolean {
  if (text === '') return true;
  return !/^[\s=+\-@'#(]|\d|^(true|false|đúng|sai)$/iu.test(text);
}
