import { allOrNull } from './Binder';
import type { BuilderGroup, BuilderNode, BuilderRow, BuilderValue } from './ConditionBuilder';
import type { Expression } from './Expression';
import { parseCondition } from './parseCondition';

/**
 * A condition's text as the visual builder shows it; `null` when it does not parse or says
 * something that the builder cannot show. An empty text is an empty group: everybody.
 */
export function parseBuilder(text: string): BuilderNode | null {
  const { expression, problems } = parseCondition(text);
  if (problems.length > 0) return null;
  return expression ? readNode(expression) : EVERYBODY;
}

const EVERYBODY: BuilderGroup = { kind: 'group', joins: 'all', isNegated: false, parts: [] };

function readNode(expression: Expression): BuilderNode | null {
  switch (expression.kind) {
    case 'field':
      return { kind: 'mark', field: expression.name, isNegated: false };
    case 'compare':
      return readCompare(expression);
    case 'in': {
      const { left, choices, isNegated } = expression;
      const values = allOrNull(choices.map(readValue));
      if (left.kind !== 'field' || !values) return null;
      return { kind: 'among', field: left.name, isNegated, values };
    }
    case 'call':
      return readCall(expression);
    case 'number':
    case 'text':
    case 'truth':
    case 'arithmetic':
    case 'negative':
    case 'percent':
      return null;
  }
}

function readCompare({
  left,
  right,
  operator,
}: Extract<Expression, { kind: 'compare' }>): BuilderRow | null {
  const value = readValue(right);
  return left.kind === 'field' && value
    ? { kind: 'compare', field: left.name, operator, value }
    : null;
}

function readCall(call: Extract<Expression, { kind: 'call' }>): BuilderNode | null {
  const [first, ...others] = call.parts;
  switch (call.name.toUpperCase()) {
    case 'AND':
    case 'OR': {
      const parts = allOrNull(call.parts.map(readNode));
      if (!parts || parts.length === 0) return null;
      const joins = call.name.toUpperCase() === 'AND' ? 'all' : 'any';
      return { kind: 'group', joins, isNegated: false, parts };
    }
    case 'NOT': {
      const node = first && others.length === 0 ? readNode(first) : null;
      return node && negate(node);
    }
    case 'ISBLANK':
      if (first?.kind !== 'field' || others.length > 0) return null;
      return { kind: 'blank', field: first.name, isNegated: false };
    case 'CONTAINS':
    case 'BEGINS': {
      const texts = allOrNull(others.map((part) => (part.kind === 'text' ? part.value : null)));
      if (first?.kind !== 'field' || !texts || texts.length === 0) return null;
      const kind = call.name.toUpperCase() === 'CONTAINS' ? 'contains' : 'begins';
      return { kind, field: first.name, isNegated: false, texts };
    }
    default:
      return null;
  }
}

/** NOT around something that already carries its negation, or around a comparison, stays text. */
function negate(node: BuilderNode): BuilderNode | null {
  if (node.kind === 'compare' || node.kind === 'among' || node.isNegated) return null;
  return { ...node, isNegated: true };
}

function readValue(expression: Expression): BuilderValue | null {
  switch (expression.kind) {
    case 'number':
      return { kind: 'number', value: expression.value };
    case 'negative': {
      const { part } = expression;
      return part.kind === 'number' ? { kind: 'number', value: -part.value } : null;
    }
    case 'text':
      return { kind: 'text', value: expression.value };
    case 'call': {
      const isDate = expression.name.toUpperCase() === 'DATE';
      const numbers = allOrNull(
        expression.parts.map((part) => (part.kind === 'number' ? part.value : null)),
      );
      if (!isDate || numbers?.length !== 3) return null;
      const [year = 0, month = 0, day = 0] = numbers;
      return { kind: 'date', year, month, day };
    }
    case 'truth':
    case 'field':
    case 'compare':
    case 'arithmetic':
    case 'percent':
    case 'in':
      return null;
  }
}
