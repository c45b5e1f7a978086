import { parse } from '@borgar/fx';
import type { ParsedCondition } from './ParsedCondition';
import { arrangeTokens } from './arrangeTokens';
import { checkTokens } from './checkTokens';
import { tokenizeCondition, type ConditionToken } from './tokenizeCondition';
import { walkTree, type FormulaNode } from './walkTree';

/** Parses the text of a condition; nothing in it is looked up yet. */
export function parseCondition(text: string): ParsedCondition {
  const read = tokenizeCondition(text);
  if (read.problems.length > 0) return { expression: null, problems: read.problems };
  const joined = read.tokens.find((token) => token.value === '&' && token.type === 'operator');
  if (joined) return failed('condition-operator-unknown', joined);
  const arranged = arrangeTokens(read.tokens);
  const { tokens } = arranged;
  if (tokens.length === 0) return { expression: null, problems: arranged.problems };
  const problems = [...arranged.problems, ...checkTokens(tokens)];
  if (problems.length > 0) return { expression: null, problems };
  const parsed = parseTokens(tokens);
  if ('failedAt' in parsed) return failed('condition-syntax', parsed.failedAt);
  return walkTree(parsed.root, { ...arranged, length: text.length });
}

/** The grammar library keeps its place in tokens; its errors give a count of characters. */
function parseTokens(
  tokens: readonly ConditionToken[],
): { readonly root: FormulaNode } | { readonly failedAt: ConditionToken } {
  const source = tokens.map(({ type, value, start, end }) =>
    type === 'field'
      ? { type: 'range_named', value: 'f', loc: [start, end] }
      : type === 'string'
        ? { type, value: `"${value.replaceAll('"', '""')}"`, loc: [start, end] }
        : { type, value, loc: [start, end] },
  );
  try {
    return { root: parse(source, { permitArrayCalls: true, looseRefCalls: true }) };
  } catch (error) {
    const offset: unknown =
      error instanceof Error && 'sourceOffset' in error ? error.sourceOffset : undefined;
    if (typeof offset !== 'number') throw error;
    let passed = 0;
    const at = source.findIndex((token) => (passed += token.value.length) >= offset);
    const failedAt = tokens[at] ?? tokens.at(-1);
    if (!failedAt) throw error;
    return { failedAt };
  }
}

function failed(code: string, token: ConditionToken): ParsedCondition {
  const span = { start: token.start, end: token.end };
  const problem = { code, severity: 'error' as const, span, parameters: { text: token.value } };
  return { expression: null, problems: [problem] };
}
