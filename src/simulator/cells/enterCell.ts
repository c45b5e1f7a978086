import { HostError } from '../bridge/HostError';
import type { CellContent } from './CellContent';
import { readTyped } from './readTyped';

const LONGEST_TEXT = 32767;

/**
 * What a cell holds after `input` was written to it as Excel's `Range.values` does: '' clears, text
 * is parsed as if typed in en-US unless the cell is formatted as text. `null` (leave alone) is the
 * caller's matter.
 */
export function enterCell(input: unknown, numberFormat: string): CellContent {
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input };
  if (typeof input !== 'string') throw new HostError('InvalidArgument', 'Range.values');
  if (input === '') return { value: null };
  if (input.length > LONGEST_TEXT) throw new HostError('InvalidArgument', 'Range.values');
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (numberFormat === '@') return { value: input };
  if (/^[=+\-@]/.test(input) && !isNumeric(input)) return enterFormula(input);
  return readTyped(input) ?? { value: input };
}

function isNumeric(text: string): boolean {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?%?$/i.test(text);
}

/** `+A1` and `-A1` become `=+A1` and `=-A1`; what cannot be a formula fails the whole batch. */
function enterFormula(text: string): CellContent {
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (text === '-' || text === '+' || text === '=') return { value: text };
  if (!isParsable(formula.slice(1))) throw new HostError('InvalidArgument', 'Range.values');
  return { formula, value: 0 };
}

/** Balanced brackets and quotes, no two operands side by side, no operator at the end. */
function isParsable(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '1').replace(/'(?:[^']|'')*'!/g, '');
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0 || sign === '"') return false;
  }
  if (depth !== 0 || /[-+*/^&=<>,]\s*$/.test(bare) || bare.trim() === '') return false;
  return !/[\p{L}\p{N}_)]\s+[\p{L}\p{N}_(]/u.test(bare);
}
