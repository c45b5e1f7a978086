import type { ConditionProblem } from './ConditionProblem';
import type { ConditionToken } from './tokenizeCondition';

interface Bracket {
  /** The function that is called, `{` of a list, nothing of a group. */
  readonly of: string;
  hasSemicolon: boolean;
  hasSpacedComma: boolean;
}

/**
 * Decides what each comma means. Excel in Vietnamese writes `AND(a; 3,5)`, in English
 * `AND(a, 3.5)`. A comma between two numbers without a space is a decimal comma
 * - where no list is open, for nothing else could be meant,
 * - in a call or a list that separates by semicolon, and
 * - in a call where as a separator it would leave an argument of numbers alone, which no function
 *   but `DATE` takes, or `NOT` with two: `AND([A] >= 4,4, [B])`, `NOT([A] >= 4,4 + [B])`.
 * In another call it could be either: that is reported, not guessed. So it is in a list whose
 * condition uses semicolons elsewhere, or whose other commas have spaces. Three numbers in a row
 * are always a list, and so are the numbers of `DATE`.
 */
export function separateArguments(tokens: readonly ConditionToken[]): {
  readonly tokens: readonly ConditionToken[];
  readonly problems: readonly ConditionProblem[];
} {
  const within = findBrackets(tokens);
  const usesSemicolon = tokens.some((token) => isSign(token, ';'));
  const result: ConditionToken[] = [];
  const problems: ConditionProblem[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const whole = decimalAt(tokens, at);
    const bracket = within[at];
    const isList = bracket !== undefined && bracket.of !== '';
    if (whole && (!isList || bracket.hasSemicolon || cannotSeparate(tokens, at + 1, bracket))) {
      result.push(whole);
      at += 2;
      continue;
    }
    if (whole && bracket && isAmbiguous(bracket, usesSemicolon)) {
      const { value: text, start, end } = whole;
      const parameters = { text: text.replace('.', ','), decimal: text };
      const span = { start, end };
      problems.push({ code: 'condition-comma-ambiguous', severity: 'error', span, parameters });
    }
    result.push(isList && isSign(token, ';') ? { ...token, value: ',' } : token);
  }
  return { tokens: result, problems };
}

/** Whether a comma without a space could be either sign there. */
function isAmbiguous({ of, hasSpacedComma }: Bracket, usesSemicolon: boolean): boolean {
  return of === LIST ? usesSemicolon || hasSpacedComma : of !== LISTS_NUMBERS;
}

/** Whether the comma at `at`, as a separator, gives the call around it what no call takes. */
function cannotSeparate(tokens: readonly ConditionToken[], at: number, { of }: Bracket): boolean {
  const isNumberAlone = (step: 1 | -1) => {
    let end = at + step;
    while (isArithmetic(tokens[end])) end += step;
    const next = tokens[end];
    // Behind what is typed so far the bracket will be closed.
    return next === undefined || (next.type === 'operator' && /[(),]/.test(next.value));
  };
  if (of === LIST || of === LISTS_NUMBERS) return false;
  return of === TAKES_ONE || isNumberAlone(-1) || isNumberAlone(1);
}

const LIST = '{';
const LISTS_NUMBERS = 'DATE';
const TAKES_ONE = 'NOT';

/** Per token, the innermost bracket that it stands in. */
function findBrackets(tokens: readonly ConditionToken[]): (Bracket | undefined)[] {
  const open: Bracket[] = [];
  return tokens.map((token, at) => {
    if (isSign(token, '(')) {
      open.push(openedAfter(tokens[at - 1]));
    } else if (isSign(token, '{')) {
      open.push(opened(LIST));
    } else if (isSign(token, ')') || isSign(token, '}')) {
      open.pop();
    }
    const inner = open.at(-1);
    if (inner && isSign(token, ';')) inner.hasSemicolon = true;
    if (inner && isSign(token, ',') && token.end !== tokens[at + 1]?.start) {
      inner.hasSpacedComma = true;
    }
    return inner;
  });
}

function openedAfter(before: ConditionToken | undefined): Bracket {
  if (before?.type === 'func') return opened(before.value.toUpperCase());
  // The only name before a bracket that is no call is `IN`.
  return opened(before?.type === 'range_named' ? LIST : '');
}

function opened(of: string): Bracket {
  return { of, hasSemicolon: false, hasSpacedComma: false };
}

/** `3`, `,`, `5` typed without spaces, and not part of a longer run such as `1983,11,30`. */
function decimalAt(tokens: readonly ConditionToken[], at: number): ConditionToken | null {
  const whole = tokens[at];
  const fraction = tokens[at + 2];
  if (!whole || !fraction || !isPair(tokens, at)) return null;
  if (isPair(tokens, at - 2) || isPair(tokens, at + 2)) return null;
  const value = `${whole.value}.${fraction.value}`;
  return { type: 'number', value, start: whole.start, end: fraction.end };
}

/** Two numbers with a comma and no space between them. */
function isPair(tokens: readonly ConditionToken[], at: number): boolean {
  const comma = tokens[at + 1];
  if (!comma || !isSign(comma, ',')) return false;
  const left = tokens[at];
  const right = tokens[at + 2];
  if (!left || !right) return false;
  const isTight = left.end === comma.start && comma.end === right.start;
  return isTight && isDigits(left) && isDigits(right);
}

function isArithmetic(token: ConditionToken | undefined): boolean {
  if (token?.type === 'operator') return /[-+*/%]/.test(token.value);
  return token?.type === 'number';
}

function isDigits(token: ConditionToken): boolean {
  return token.type === 'number' && /^\d+$/.test(token.value);
}

function isSign(token: ConditionToken, sign: string): boolean {
  return token.type === 'operator' && token.value === sign;
}
