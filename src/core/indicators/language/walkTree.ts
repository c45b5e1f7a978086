import type { parse } from '@borgar/fx';
import type { ConditionProblem } from './ConditionProblem';
import type { ArithmeticOperator, CompareOperator, Expression, Span } from './Expression';
import type { ArrangedTokens } from './arrangeTokens';
import type { ParsedCondition } from './ParsedCondition';

export type FormulaNode = ReturnType<typeof parse>;

/** What the walk knows beside the tree: the tokens give fields back their names. */
type WalkContext = ArrangedTokens & { readonly length: number };

/**
 * Walks the tree that Excel's grammar made and lets through what conditions may say, node kind by
 * node kind; everything else is a problem at its place.
 */
export function walkTree(root: FormulaNode, context: WalkContext): ParsedCondition {
  const problems: ConditionProblem[] = [];
  const names = new Map(
    context.tokens
      .filter(({ type }) => type === 'field')
      .map((field) => [field.start, field.value]),
  );
  return { expression: walk(root), problems };

  function walk(node: FormulaNode): Expression | null {
    const span = spanOf(node);
    switch (node.type) {
      case 'Literal':
        if (typeof node.value === 'number') return { kind: 'number', value: node.value, span };
        if (typeof node.value === 'string') return { kind: 'text', value: node.value, span };
        return { kind: 'truth', value: node.value, span };
      case 'ReferenceIdentifier': {
        const name = names.get(span.start);
        return name === undefined ? refuse(node) : { kind: 'field', name, span };
      }
      case 'UnaryExpression':
        return walkUnary(node, span);
      case 'BinaryExpression':
        return walkBinary(node, span);
      case 'CallExpression':
        return walkCall(node, span);
      case 'ArrayExpression':
      case 'ErrorLiteral':
      case 'LambdaExpression':
      case 'LetExpression':
        return refuse(node);
    }
  }

  function walkUnary(node: NodeOf<'UnaryExpression'>, span: Span): Expression | null {
    const part = node.arguments[0] && walk(node.arguments[0]);
    if (!part) return null;
    if (node.operator === '-') return { kind: 'negative', part, span };
    if (node.operator === '%') return { kind: 'percent', part, span };
    return node.operator === '+' ? part : refuse(node);
  }

  function walkBinary(node: NodeOf<'BinaryExpression'>, span: Span): Expression | null {
    const [leftNode, rightNode] = node.arguments;
    if (!leftNode || !rightNode) return refuse(node);
    const left = walk(leftNode);
    if (node.operator === '&') return walkMembership(node, left, rightNode);
    const right = walk(rightNode);
    if (!left || !right) return null;
    if (isCompare(node.operator)) {
      return { kind: 'compare', operator: node.operator, left, right, span };
    }
    if (isArithmetic(node.operator)) {
      return { kind: 'arithmetic', operator: node.operator, left, right, span };
    }
    return refuse(node);
  }

  function walkMembership(
    node: NodeOf<'BinaryExpression'>,
    left: Expression | null,
    list: FormulaNode,
  ): Expression | null {
    if (list.type !== 'ArrayExpression') return refuse(list, 'condition-list-missing');
    const { start, end } = spanOf(node);
    const listStart = spanOf(list).start;
    const choices = list.elements.flat().map((element) => walk(element));
    const membership = context.memberships.filter((one) => one.start < listStart).at(-1);
    const isWhole = choices.every((choice) => choice !== null);
    if (!left || !isWhole || !membership) return null;
    const span = { start, end };
    return { kind: 'in', isNegated: membership.isNegated, left, choices, span };
  }

  function walkCall(node: NodeOf<'CallExpression'>, span: Span): Expression | null {
    const parts: Expression[] = [];
    for (const argument of node.arguments as (FormulaNode | null)[]) {
      const part = argument && walk(argument);
      if (part) parts.push(part);
    }
    const isWhole = parts.length === node.arguments.length;
    const { name } = node.callee;
    return isWhole ? { kind: 'call', name, nameSpan: spanOf(node.callee), parts, span } : null;
  }

  function refuse(node: FormulaNode, code = 'condition-not-supported'): null {
    problems.push({ code, severity: 'error', span: spanOf(node), parameters: {} });
    return null;
  }

  function spanOf(node: { readonly loc?: readonly number[] }): Span {
    const [start = 0, end = context.length] = node.loc ?? [];
    return { start, end };
  }
}

type NodeOf<T extends FormulaNode['type']> = Extract<FormulaNode, { type: T }>;

function isCompare(operator: string): operator is CompareOperator {
  return ['=', '<>', '<', '<=', '>', '>='].includes(operator);
}

function isArithmetic(operator: string): operator is ArithmeticOperator {
  return ['+', '-', '*', '/'].includes(operator);
}
