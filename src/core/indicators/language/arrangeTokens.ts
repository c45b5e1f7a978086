import { foldText } from '../../roster/foldText';
import type { ConditionProblem } from './ConditionProblem';
import { connectiveOf } from './checkTokens';
import type { ConditionToken } from './tokenizeCondition';
import { separateArguments } from './separateArguments';

/** Tokens that Excel's grammar can parse, and what had to be said differently for it. */
export interface ArrangedTokens {
  readonly tokens: readonly ConditionToken[];
  /** Where each `IN` stands; the grammar sees `&`, which binds just tighter than a comparison. */
  readonly memberships: readonly { readonly start: number; readonly isNegated: boolean }[];
  readonly problems: readonly ConditionProblem[];
}

/**
 * Turns the tokens of a condition into ones that Excel's grammar knows: one kind of separator,
 * decimal commas joined, `IN` as an operator, `AND (` as a call.
 */
export function arrangeTokens(read: readonly ConditionToken[]): ArrangedTokens {
  const separated = separateArguments(joinNames(joinCalls(read)));
  const memberships: { start: number; isNegated: boolean }[] = [];
  const tokens: ConditionToken[] = [];
  const closing = new Set<ConditionToken>();
  separated.tokens.forEach((token, at, all) => {
    const next = all[at + 1];
    if (isWord(token, 'not') && next && isWord(next, 'in')) return;
    if (isWord(token, 'in') && next) {
      const before = all[at - 1];
      const isNegated = before !== undefined && isWord(before, 'not');
      memberships.push({ start: token.start, isNegated });
      tokens.push({ ...token, type: 'operator', value: '&' });
      const close = isSign(next, '(') ? closeOf(all, at + 1) : undefined;
      if (close) closing.add(next).add(close);
      return;
    }
    tokens.push(closing.has(token) ? { ...token, value: token.value === '(' ? '{' : '}' } : token);
  });
  return { tokens: joinSigns(tokens), memberships, problems: separated.problems };
}

/** `AND (` is a call like `AND(`; `IN(` is none, and `NOT` before `IN` is none either. */
function joinCalls(read: readonly ConditionToken[]): ConditionToken[] {
  return read.map((token, at) => {
    const opens = read[at + 1]?.value === '(';
    if (token.type === 'func' && isWord(token, 'in')) return { ...token, type: 'range_named' };
    if (token.type === 'range_named' && opens && !isWord(token, 'in')) {
      return { ...token, type: 'func' };
    }
    return token;
  });
}

/** A list holds literals, so that a minus in it belongs to its number. */
function joinSigns(read: readonly ConditionToken[]): ConditionToken[] {
  const result: ConditionToken[] = [];
  let isList = false;
  for (const token of read) {
    if (isSign(token, '{')) isList = true;
    if (isSign(token, '}')) isList = false;
    const [before, sign] = result.slice(-2);
    const begins = before && (isSign(before, '{') || isSign(before, ','));
    if (isList && begins && sign && isSign(sign, '-') && token.type === 'number') {
      result.splice(-1, 1, { ...token, value: `-${token.value}`, start: sign.start });
    } else {
      result.push(token);
    }
  }
  return result;
}

/** Words in a row are one name that lacks its brackets, such as `Giới tính`. */
function joinNames(read: readonly ConditionToken[]): ConditionToken[] {
  const result: ConditionToken[] = [];
  for (const token of read) {
    const before = result.at(-1);
    const isName = (one: ConditionToken) => one.type === 'range_named' && !isConnective(one);
    if (before && isName(before) && isName(token)) {
      result.splice(-1, 1, { ...before, value: `${before.value} ${token.value}`, end: token.end });
    } else {
      result.push(token);
    }
  }
  return result;
}

function isConnective(token: ConditionToken): boolean {
  return isWord(token, 'in') || isWord(token, 'not') || connectiveOf(token) !== null;
}

function isWord(token: ConditionToken, word: string): boolean {
  return (token.type === 'range_named' || token.type === 'func') && foldText(token.value) === word;
}

function closeOf(tokens: readonly ConditionToken[], open: number): ConditionToken | undefined {
  let depth = 0;
  for (const token of tokens.slice(open)) {
    if (isSign(token, '(')) depth++;
    if (isSign(token, ')') && --depth === 0) return token;
  }
  return undefined;
}

function isSign({ type, value }: ConditionToken, sign: string): boolean {
  return type === 'operator' && value === sign;
}
