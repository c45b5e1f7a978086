import { TYPED_SIGNS } from '../core/indicators/language/typedSigns';
import type { TemplateProblem } from './TemplateProblem';

/** One token; offsets count in the cell's text. A `[name]` is a name whatever stands in it. */
export interface DirectiveToken {
  readonly type: 'number' | 'text' | 'name' | 'symbol';
  readonly value: string;
  /** Written in brackets, so never a word of the directive language. */
  readonly isBracketed?: boolean;
  readonly start: number;
  readonly end: number;
}

/** Splits what stands between `{{` and `}}`, which begins at `offset` of the cell's text. */
export function tokenizeDirective(
  text: string,
  offset: number,
): { readonly tokens: readonly DirectiveToken[]; readonly problem: TemplateProblem | null } {
  const tokens: DirectiveToken[] = [];
  let at = 0;
  while (at < text.length) {
    const pattern = new RegExp(TOKEN, 'uy');
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const span = { start: offset + at, end: offset + at + 1 };
    if (!match) {
      const code = /["“”„[]/u.test(text.charAt(at)) ? 'template-text-unclosed' : 'template-syntax';
      return { tokens, problem: { code, span, parameters: { text: text.charAt(at) } } };
    }
    const token = readToken(match, offset + at);
    if (token) tokens.push(token);
    at += match[0].length;
  }
  return { tokens, problem: null };
}

/** white space | "text" | [name] | number | name | operator */
const TOKEN =
  /(\s+)|["“”„]((?:[^"“”„]|["“”„]{2})*)["“”„]|\[((?:[^\]]|\]\])*)\]|(\d+(?:\.\d+)?)|([\p{L}_][\p{L}\p{M}\p{N}_]*)|(<>|<=|>=|[=<>≥≤≠+\-−–*×/÷&%().,;|:])/u;

function readToken(match: RegExpExecArray, start: number): DirectiveToken | null {
  const [whole, blank, text, bracketed, number, name, symbol] = match;
  const span = { start, end: start + whole.length };
  if (blank !== undefined) return null;
  if (text !== undefined) {
    return { type: 'text', value: text.replace(/(["“”„])["“”„]/gu, '$1'), ...span };
  }
  if (bracketed !== undefined) {
    const value = bracketed.replaceAll(']]', ']').trim();
    return { type: 'name', value, isBracketed: true, ...span };
  }
  if (number !== undefined) return { type: 'number', value: number, ...span };
  if (name !== undefined) return { type: 'name', value: name, ...span };
  return { type: 'symbol', value: TYPED_SIGNS.get(symbol ?? '') ?? symbol ?? '', ...span };
}
