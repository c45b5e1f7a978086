import { tokenize } from '@borgar/fx';
import type { ConditionProblem } from './ConditionProblem';
import { TYPED_SIGNS } from './typedSigns';

/**
 * One token of a condition. `type` is that of the formula tokenizer, except that a `[field]` is
 * always one `field` token, whatever stands between the brackets.
 */
export interface ConditionToken {
  readonly type: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a condition into tokens without white space. Field names and texts are cut out first:
 * they may hold any character, also those that mean something in Excel's references.
 */
export function tokenizeCondition(text: string): {
  readonly tokens: readonly ConditionToken[];
  readonly problems: readonly ConditionProblem[];
} {
  const tokens: ConditionToken[] = [];
  const problems: ConditionProblem[] = [];
  let at = 0;
  let plainFrom = 0;
  const flush = (end: number) => {
    const plain = text.slice(plainFrom, end);
    if (plain.trim() === '') return;
    const read = COMMON.test(plain) ? readCommon : tokenizePlain;
    tokens.push(...read(plain, plainFrom));
  };
  while (at < text.length) {
    const read = readQuoted(text, at) ?? readField(text, at) ?? readSymbol(text, at);
    if (!read) {
      at++;
      continue;
    }
    flush(at);
    if ('code' in read) problems.push(read);
    else tokens.push(read);
    at = 'code' in read ? read.span.end : read.end;
    plainFrom = at;
  }
  flush(text.length);
  if (tokens[0]?.value === '=') tokens.shift();
  return { tokens, problems };
}

/** `"` … `"` with `""` for a quotation mark; typographic quotation marks are taken as well. */
function readQuoted(text: string, start: number): ConditionToken | ConditionProblem | null {
  if (!QUOTES.has(text.charAt(start))) return null;
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    if (!QUOTES.has(text.charAt(at))) value += text.charAt(at);
    else if (QUOTES.has(text.charAt(at + 1))) value += text.charAt(at++);
    else return { type: 'string', value, start, end: at + 1 };
  }
  return unclosed('condition-text-unclosed', text, start);
}

/** `[` … `]` with `]]` for a bracket. */
function readField(text: string, start: number): ConditionToken | ConditionProblem | null {
  if (text.charAt(start) !== '[') return null;
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) !== ']') value += text.charAt(at);
    else if (text.charAt(at + 1) === ']') value += text.charAt(at++);
    else return { type: 'field', value, start, end: at + 1 };
  }
  return unclosed('condition-field-unclosed', text, start);
}

function readSymbol(text: string, start: number): ConditionToken | null {
  const value = TYPED_SIGNS.get(text.charAt(start));
  return value === undefined ? null : { type: 'operator', value, start, end: start + 1 };
}

/** What stands between most fields and texts: ` = `, `); `, `< 40`, `AND(`, ` IN `, nothing at all. */
function readCommon(text: string, offset: number): ConditionToken[] {
  return Array.from(text.matchAll(COMMON_TOKEN), (match) => {
    const [value, number, word] = match;
    const end = match.index + value.length;
    const isCalled = text.charAt(end) === '(';
    const type = number ? 'number' : word ? (isCalled ? 'func' : 'range_named') : 'operator';
    return { type, value, start: offset + match.index, end: offset + end };
  });
}

function tokenizePlain(text: string, offset: number): ConditionToken[] {
  const spaced = text.replace(/\s/g, ' ');
  return tokenize(spaced, { withLocation: true, mergeRefs: false, negativeNumbers: false })
    .filter((token) => token.type !== 'whitespace')
    .map((token) => {
      const [start = 0, end = 0] = token.loc ?? [];
      const type = token.type === 'fx_prefix' ? 'operator' : token.type;
      return { type, value: token.value, start: offset + start, end: offset + end };
    });
}

function unclosed(code: string, text: string, start: number): ConditionProblem {
  return {
    code,
    severity: 'error',
    span: { start, end: text.length },
    parameters: { text: text.slice(start) },
  };
}

/** Signs, numbers, names of functions, and `IN`: what the tokenizer of formulas need not be asked. */
const COMMON =
  /^(?:[\s(){},;=<>+*/-]|\d+(?:\.\d+)?(?![\w.])|(?!true|false)[a-z]+(?=\()|(?:in|not)(?=\s))*$/i;
/** As that tokenizer takes them: the longest signs first. */
const COMMON_TOKEN = /<=|>=|<>|[(){},;=<>+*/-]|(\d+(?:\.\d+)?)|([a-z]+)/gi;
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '„']);
