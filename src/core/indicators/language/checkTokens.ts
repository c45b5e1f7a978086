import { foldText } from '../../roster/foldText';
import type { ConditionProblem } from './ConditionProblem';
import type { ConditionToken } from './tokenizeCondition';

/**
 * What Excel's grammar lets pass but a condition must not: a space as intersection, empty
 * arguments, names without brackets, references to cells, brackets that do not match.
 */
export function checkTokens(tokens: readonly ConditionToken[]): ConditionProblem[] {
  const problems: ConditionProblem[] = [];
  const open: ConditionToken[] = [];
  const report = (code: string, token: ConditionToken, parameters = {}) => {
    const span = { start: token.start, end: token.end };
    problems.push({
      code,
      severity: 'error',
      span,
      parameters: { text: token.value, ...parameters },
    });
  };
  const deep = findTooDeep(tokens);
  if (deep) report('condition-too-deep', deep);
  if (deep) return problems;
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const connective = connectiveOf(token);
    if (connective !== null) report('condition-connective-between', token, { name: connective });
    if (connective !== null) return;
    const isJoined = before && connectiveOf(before) === null && !isNot(before);
    if (isJoined && endsOperand(before) && beginsOperand(token)) {
      report('condition-operator-missing', token);
    }
    if (!isOperator(token)) {
      const parameters = isNot(token) ? { nearest: 'NOT(…)' } : {};
      if (!KNOWN_TYPES.has(token.type)) report(codeOfUnknown(token), token, parameters);
      return;
    }
    const follows = before !== undefined && endsOperand(before);
    const next = tokens[at + 1];
    const precedes = next !== undefined && (beginsOperand(next) || isSign(next));
    if (BINARY.has(token.value) && !(follows && precedes)) report('condition-syntax', token);
    else if (SIGNS.has(token.value) && !precedes) report('condition-syntax', token);
    if (OPENING.has(token.value)) open.push(token);
    else if (CLOSING.has(token.value)) closeBracket(token);
    else if (!OPERATORS.has(token.value)) report('condition-operator-unknown', token);
    else if (token.value === ',' || token.value === ';') checkSeparator(token, before);
  });
  for (const token of open) report('condition-bracket-unclosed', token);
  return problems;

  function closeBracket(token: ConditionToken): void {
    const opened = open.pop();
    if (!opened || OPENING.get(opened.value) !== token.value) {
      report('condition-bracket-unopened', token);
    }
    const before = tokens[tokens.indexOf(token) - 1];
    if (before && isOperator(before) && before.value === ',') {
      report('condition-argument-empty', token);
    }
  }

  function checkSeparator(token: ConditionToken, before: ConditionToken | undefined): void {
    const opened = open.at(-1);
    const opener = opened ? tokens[tokens.indexOf(opened) - 1] : undefined;
    const isList = opened?.value === '{' || opener?.type === 'func';
    if (!isList) report('condition-separator-misplaced', token);
    else if (before === opened || (before && isOperator(before) && before.value === ',')) {
      report('condition-argument-empty', token);
    }
  }
}

/** The function whose place a word between two conditions takes: `… AND …`, `… hoặc …`. */
export function connectiveOf({ type, value }: ConditionToken): 'AND' | 'OR' | null {
  return type === 'range_named' ? (CONNECTIVES.get(foldText(value)) ?? null) : null;
}

const CONNECTIVES: ReadonlyMap<string, 'AND' | 'OR'> = new Map([
  ['and', 'AND'],
  ['và', 'AND'],
  ['or', 'OR'],
  ['hoặc', 'OR'],
]);

/** `NOT [x]`: a call that lacks its brackets. */
function isNot({ type, value }: ConditionToken): boolean {
  return type === 'range_named' && foldText(value) === 'not';
}

/** Where brackets and operations within them go deeper than any condition that people read. */
function findTooDeep(tokens: readonly ConditionToken[]): ConditionToken | undefined {
  const levels = [0];
  let depth = 0;
  return tokens.find((token) => {
    if (!isOperator(token)) return false;
    const { value } = token;
    const last = levels.length - 1;
    if (OPENING.has(value)) levels.push(0);
    else if (CLOSING.has(value) && last > 0) depth -= 1 + (levels.pop() ?? 0);
    else if (value === ',') [depth, levels[last]] = [depth - (levels[last] ?? 0), 0];
    else if (!CLOSING.has(value)) levels[last] = (levels[last] ?? 0) + 1;
    if (!CLOSING.has(value) && value !== ',') depth += 1;
    return depth > DEEPEST;
  });
}

const DEEPEST = 250;

function codeOfUnknown(token: ConditionToken): string {
  if (token.type === 'error') return 'condition-not-supported';
  return token.type.startsWith('range') ? 'condition-name-bare' : 'condition-syntax';
}

function endsOperand(token: ConditionToken): boolean {
  if (isOperator(token)) return token.value === ')' || token.value === '}' || token.value === '%';
  return token.type !== 'func';
}

function beginsOperand(token: ConditionToken): boolean {
  return isOperator(token) ? OPENING.has(token.value) : true;
}

/** An operator in the wrong place is reported there, not at the one before it. */
function isSign({ value }: ConditionToken): boolean {
  return SIGNS.has(value) || BINARY.has(value);
}

function isOperator(token: ConditionToken): boolean {
  return token.type === 'operator';
}

const KNOWN_TYPES: ReadonlySet<string> = new Set(['number', 'string', 'bool', 'field', 'func']);
const OPENING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['{', '}'],
]);
const CLOSING: ReadonlySet<string> = new Set([')', '}']);
/** Operators that need something on both sides; a sign needs it on its right. */
const BINARY: ReadonlySet<string> = new Set(['=', '<>', '<', '<=', '>', '>=', '*', '/', '&']);
const SIGNS: ReadonlySet<string> = new Set(['+', '-']);
/** `&` stands for `IN` here: joining texts is not part of the language. */
const OPERATORS: ReadonlySet<string> = new Set([
  ...['=', '<>', '<', '<=', '>', '>=', '+', '-', '*', '/', '%', '&', ',', ';'],
]);
