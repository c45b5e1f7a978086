import type { Directive } from './Directive';
import { parseDirective } from './parseDirective';
import type { Span, TemplateProblem } from './TemplateProblem';

/** A cell's text cut at its directives; pieces in order, together the whole text. */
export type CellPiece =
  | { readonly kind: 'literal'; readonly text: string; readonly span: Span }
  | { readonly kind: 'directive'; readonly directive: Directive }
  /** Its cell stays in the filled copy as it was written. */
  | { readonly kind: 'fault'; readonly problem: TemplateProblem };

export function parseCellText(written: string): readonly CellPiece[] {
  // East Asian keyboards type braces of full width.
  const text = written.replaceAll('｛｛', '{{').replaceAll('｝｝', '}}');
  const pieces: CellPiece[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{{', at);
    const start = open < 0 ? text.length : open;
    if (start > at) {
      pieces.push({
        kind: 'literal',
        text: text.slice(at, start),
        span: { start: at, end: start },
      });
    }
    if (open < 0) break;
    const close = findClose(text, start + 2);
    const span = { start, end: close < 0 ? text.length : close + 2 };
    const parsed: Directive | TemplateProblem =
      close < 0
        ? { code: 'template-unclosed', span, parameters: { text: text.slice(start) } }
        : parseDirective(text.slice(start + 2, close), span);
    if ('code' in parsed) pieces.push({ kind: 'fault', problem: parsed });
    else pieces.push({ kind: 'directive', directive: parsed });
    at = span.end;
  }
  return pieces;
}

/** Where the `}}` of a directive stands: not in a text, not in a bracketed name; -1 without one. */
function findClose(text: string, from: number): number {
  const parts = /"[^"]*"|“[^”]*”|\[[^\]]*\]|\}\}/gu;
  parts.lastIndex = from;
  for (let match = parts.exec(text); match; match = parts.exec(text)) {
    if (match[0] === '}}') return match.index;
  }
  // An unclosed quotation mark must not hide the end from the author.
  return text.indexOf('}}', from);
}
