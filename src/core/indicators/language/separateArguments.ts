import type { ConditionProblem } from './ConditionProblem';
import type { ConditionToken } from './tokenizeCondition';

interface Bracket {
  readonly kind: 'call' | 'group' | 'list';
  hasSemicolon: boolean;
}

/**
 * Decides what each comma means. Excel in Vietnamese writes `AND(a; 3,5)`, in English
 * `AND(a, 3.5)`. A comma between two numbers without a space is a decimal comma
 * - where no list is open, for nothing else could be meant, and
 * - in a call or a list that separates by semicolon.
 * In a call or list of its own, inside a condition that uses semicolons elsewhere, it could be
 * either: that is reported, not guessed. Three numbers in a row are always a list.
 */
export function separateArguments(tokens: readonly ConditionToken[]): {
  readonly tokens: readonly ConditionToken[];
  readonly problems: readonly ConditionProblem[];
} {
  const within = findBrackets(tokens);
  const usesSemicolon = tokens.some(isSign(';'));
  const result: ConditionToken[] = [];
  const problems: ConditionProblem[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const whole = decimalAt(tokens, at);
    const bracket = within[at];
    const isList = bracket !== undefined && bracket.kind !== 'group';
    if (whole && (!isList || bracket.hasSemicolon)) {
      result.push(whole);
      at += 2;
      continue;
    }
    if (whole && usesSemicolon) {
      const { value: text, start, end } = whole;
      const parameters = { text: text.replace('.', ','), decimal: text };
      const span = { start, end };
      problems.push({ code: 'condition-comma-ambiguous', severity: 'error', span, parameters });
    }
    result.push(isList && isSign(';')(token) ? { ...token, value: ',' } : token);
  }
  return { tokens: result, problems };
}

/** Per token, the innermost bracket that it stands in. */
function findBrackets(tokens: readonly ConditionToken[]): (Bracket | undefined)[] {
  const open: Bracket[] = [];
  return tokens.map((token, at) => {
    if (isSign('(')(token)) {
      const before = tokens[at - 1];
      const kind = before?.type === 'func' ? 'call' : isIn(before) ? 'list' : 'group';
      open.push({ kind, hasSemicolon: false });
    } else if (isSign('{')(token)) {
      open.push({ kind: 'list', hasSemicolon: false });
    } else if (isSign(')')(token) || isSign('}')(token)) {
      open.pop();
    }
    const inner = open.at(-1);
    if (inner && isSign(';')(token)) inner.hasSemicolon = true;
    return inner;
  });
}

/** `3`, `,`, `5` typed without spaces, and not part of a longer run such as `1983,11,30`. */
function decimalAt(tokens: readonly ConditionToken[], at: number): ConditionToken | null {
  const [whole, comma, fraction, after, fourth] = tokens.slice(at, at + 5);
  if (!whole || !comma || !fraction || !isSign(',')(comma)) return null;
  if (!isDigits(whole) || !isDigits(fraction)) return null;
  if (whole.end !== comma.start || comma.end !== fraction.start) return null;
  const [beforeThat, before] = at >= 2 ? tokens.slice(at - 2, at) : [];
  const follows = before && beforeThat && isSign(',')(before) && isDigits(beforeThat);
  const precedes = after && fourth && isSign(',')(after) && isDigits(fourth);
  if ((follows && before.end === whole.start) || (precedes && after.start === fraction.end)) {
    return null;
  }
  const value = `${whole.value}.${fraction.value}`;
  return { type: 'number', value, start: whole.start, end: fraction.end };
}

function isDigits(token: ConditionToken): boolean {
  return token.type === 'number' && /^\d+$/.test(token.value);
}

function isIn(token: ConditionToken | undefined): boolean {
  return token?.type === 'range_named' && token.value.toLowerCase() === 'in';
}

function isSign(sign: string): (token: ConditionToken) => boolean {
  return (token) => token.type === 'operator' && token.value === sign;
}
