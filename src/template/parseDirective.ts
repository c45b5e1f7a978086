import type { BlockWord, Directive, ListRequest, LoopStart } from './Directive';
import { parseTemplateExpression } from './parseTemplateExpression';
import { nearestName } from '../core/indicators/language/nearestName';
import type { PathName } from './TemplateExpression';
import type { Span, TemplateProblem } from './TemplateProblem';
import { DirectiveError, TokenCursor } from './TokenCursor';
import { tokenizeDirective } from './tokenizeDirective';

/** Reads one `{{…}}`; `text` is what stands between the braces of `span`. */
export function parseDirective(text: string, span: Span): Directive | TemplateProblem {
  if (text.trim() === '') return { code: 'template-empty', span };
  const translation = TRANSLATION.exec(text);
  if (translation) {
    const [, key = '', otherwise] = translation;
    return { kind: 'translation', key, ...(otherwise !== undefined && { otherwise }), span };
  }
  try {
    return BLOCK.test(text) ? parseBlockWord(text, span) : parseScalar(text, span);
  } catch (error) {
    if (error instanceof DirectiveError) return error.problem;
    throw error;
  }
}

/** translation = "t:" key [ "=" text ] */
const TRANSLATION = /^\s*t:\s*([\p{L}\p{N}_.-]+)\s*(?:=\s*(.*?)\s*)?$/su;
const BLOCK = /^\s*(?:[#/]|else\s*$|pageBreak\s*$)/iu;
const STARTS: readonly BlockWord[] = ['each', 'group', 'columns', 'sheets', 'if'];

/** block = "#" word … | "/" word [ name ] | "else" | "pageBreak" */
function parseBlockWord(text: string, span: Span): Directive {
  const [lead = '', sign = '', word = ''] = /^\s*([#/]?)\s*([\p{L}_]*)/u.exec(text) ?? [];
  if (sign === '') return { kind: /^else$/iu.test(word) ? 'else' : 'pageBreak', span };
  const block = STARTS.find((each) => each === word.toLowerCase());
  if (!block) {
    const end = span.start + 2 + lead.length;
    const suggestion = nearestName(word, STARTS) ?? '';
    throw new DirectiveError({
      code: 'template-word-unknown',
      span: { start: end - word.length, end },
      parameters: { text: word, suggestion: suggestion && sign + suggestion },
    });
  }
  const cursor = openCursor(text.slice(lead.length), span, lead.length);
  if (sign === '/') {
    if (!cursor.isDone) cursor.expectName();
    return finish(cursor, { kind: 'end', block, span });
  }
  if (block === 'if') {
    return finish(cursor, { kind: 'if', condition: parseTemplateExpression(cursor), span });
  }
  return finish(cursor, parseLoop(cursor, block, span));
}

/** loop = item [ "of" path ] { "by" … | "where" … | "sort" "by" … | "first" number } */
function parseLoop(cursor: TokenCursor, kind: LoopStart['kind'], span: Span): LoopStart {
  const list: { -readonly [K in keyof ListRequest]: ListRequest[K] } = {
    item: nameOf(cursor),
    order: [],
  };
  for (;;) {
    if (cursor.takeWord('of')) list.of = parsePath(cursor);
    else if (cursor.takeWord('by')) list.by = parseTemplateExpression(cursor);
    else if (cursor.takeWord('where')) list.where = parseTemplateExpression(cursor);
    else if (cursor.takeWord('sort')) list.order = parseOrder(cursor);
    else if (cursor.takeWord('first')) list.first = parseCount(cursor);
    else break;
  }
  if (kind === 'group' && !list.by) cursor.fail('template-syntax', { expected: 'by' });
  return { kind, list, span };
}

/** order = "by" expression [ "desc" ] { ( "," | ";" ) expression [ "desc" ] } */
function parseOrder(cursor: TokenCursor): ListRequest['order'] {
  cursor.expectWord('by');
  const order: ListRequest['order'][number][] = [];
  do {
    const value = parseTemplateExpression(cursor);
    const isFalling = cursor.takeWord('desc') !== null;
    if (!isFalling) cursor.takeWord('asc');
    order.push({ value, isFalling });
  } while (cursor.takeSymbol(',', ';'));
  return order;
}

function parseCount(cursor: TokenCursor): number {
  const token = cursor.takeType('number');
  return token ? Math.trunc(Number(token.value)) : cursor.fail('template-number-expected');
}

/** scalar = expression [ "|" pattern ] */
function parseScalar(text: string, span: Span): Directive {
  const bar = barOf(text);
  const cursor = openCursor(bar < 0 ? text : text.slice(0, bar), span, 0);
  const value = parseTemplateExpression(cursor);
  const pattern = bar < 0 ? '' : spellPattern(text.slice(bar + 1).trim());
  if (bar < 0) return finish(cursor, { kind: 'scalar', value, span });
  const start = span.start + 2 + bar + 1;
  const format = { pattern, span: { start, end: span.end - 2 } };
  if (pattern === '') {
    throw new DirectiveError({ code: 'template-format-unknown', span, parameters: { text: '' } });
  }
  return finish(cursor, { kind: 'scalar', value, format, span });
}

/** `“ngày” dd` and `#.##0,0` of Vietnamese keyboards as `"ngày" dd` and `#,##0.0`. */
function spellPattern(typed: string): string {
  const pattern = typed.replace(/[“”„]/gu, '"');
  const bare = pattern.replace(/"[^"]*"/gu, '');
  const hasComma = /0,0/u.test(bare) && !/[.#]/u.test(bare);
  if (!hasComma && !bare.includes('#.##0')) return pattern;
  return pattern.replace(/"[^"]*"|[.,]/gu, (part) =>
    part === '.' ? ',' : part === ',' ? '.' : part,
  );
}

/** The `|` before a format: the first one outside texts and brackets. */
function barOf(text: string): number {
  const masked = text.replace(/"[^"]*"|“[^”]*”|\[[^\]]*\]/gu, (part) => ' '.repeat(part.length));
  return masked.indexOf('|');
}

function parsePath(cursor: TokenCursor): PathName[] {
  const names = [nameOf(cursor)];
  while (cursor.takeSymbol('.')) names.push(nameOf(cursor));
  return names;
}

function nameOf(cursor: TokenCursor): PathName {
  const { value, start, end } = cursor.expectName();
  return { name: value, span: { start, end } };
}

function openCursor(text: string, span: Span, skipped: number): TokenCursor {
  const { tokens, problem } = tokenizeDirective(text, span.start + 2 + skipped);
  if (problem) throw new DirectiveError(problem);
  return new TokenCursor(tokens, span);
}

function finish(cursor: TokenCursor, directive: Directive): Directive {
  return cursor.isDone ? directive : cursor.fail('template-syntax', { expected: '}}' });
}
