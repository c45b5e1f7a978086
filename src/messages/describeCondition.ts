import { MIRRORED } from '../core/indicators/language/bindComparison';
import type { Expression } from '../core/indicators/language/Expression';
import { parseCondition } from '../core/indicators/language/parseCondition';
import { sayDay, saySubject, sayValue } from './describeOperand';
import { fieldName } from './fieldWords';
import type { Messages } from './messagesFor';
import { showFormula, showPart } from './showFormula';

/**
 * A condition text in words: `AND([Tuổi] < 40, [Cấp ủy viên])` reads "Tuổi dưới 40 và là Cấp ủy
 * viên". What is beyond the common forms stands as the formula it is, so nothing is ever lost.
 */
export function describeCondition(messages: Messages, text: string): string {
  const { expression } = parseCondition(text);
  return (expression && say(messages, text, expression)) ?? showFormula(messages, text.trim());
}

/** What a mean or median is of, in words: `[Tuổi]` is "Tuổi", a calculation stands as it is. */
export function describeValue(messages: Messages, text: string): string {
  const { expression } = parseCondition(text);
  const subject = expression && saySubject(messages, expression);
  if (!subject) return showFormula(messages, text.trim());
  const { words } = messages.definitions;
  return subject.unit ? words.measured[subject.unit](subject.text) : subject.text;
}

/** The words of a condition; `null` where there are none. */
function say(messages: Messages, text: string, expression: Expression): string | null {
  const { words } = messages.definitions;
  switch (expression.kind) {
    case 'field':
      return words.marked(fieldName(messages, expression.name));
    case 'call':
      return sayCall(messages, text, expression);
    case 'compare':
      return sayComparison(messages, expression);
    case 'in': {
      const { left, choices, isNegated } = expression;
      if (left.kind !== 'field') return null;
      const values = choices.map(
        (choice) => sayValue(messages, choice, { field: left.name }) ?? '',
      );
      if (values.includes('')) return null;
      const said = words.oneOf(fieldName(messages, left.name), values);
      return isNegated ? words.not(said) : said;
    }
    case 'number':
    case 'text':
    case 'truth':
    case 'arithmetic':
    case 'negative':
    case 'percent':
      return null;
  }
}

type Call = Extract<Expression, { kind: 'call' }>;

function sayCall(messages: Messages, text: string, { name, parts }: Call): string | null {
  const { words } = messages.definitions;
  const [first, ...others] = parts;
  const field = first?.kind === 'field' ? fieldName(messages, first.name) : null;
  const inner = () =>
    parts.map((part) => {
      const said = say(messages, text, part) ?? showPart(messages, text, part.span);
      return parts.length > 1 && isJoined(part) ? `(${said})` : said;
    });
  switch (name.toUpperCase()) {
    case 'AND':
      return words.and(inner());
    case 'OR':
      return words.or(inner());
    case 'NOT':
      return sayFilled(messages, first) ?? words.not(inner().join());
    case 'ISBLANK':
      return field === null ? null : words.blank(field);
    case 'BEGINS':
    case 'CONTAINS': {
      const test = name.toUpperCase() === 'BEGINS' ? words.begins : words.contains;
      const texts = others.map((part) => (part.kind === 'text' ? `“${part.value}”` : ''));
      return field === null || texts.includes('') ? null : test(field, words.or(texts));
    }
    default:
      return null;
  }
}

/** `ISBLANK([Xếp loại])` that is not so. */
function sayFilled(messages: Messages, part: Expression | undefined): string | null {
  if (part?.kind !== 'call' || part.name.toUpperCase() !== 'ISBLANK') return null;
  const [field] = part.parts;
  if (field?.kind !== 'field') return null;
  return messages.definitions.words.filled(fieldName(messages, field.name));
}

type Comparison = Extract<Expression, { kind: 'compare' }>;

function sayComparison(messages: Messages, comparison: Comparison): string | null {
  const { words } = messages.definitions;
  const { operator, left, right } = comparison;
  const subject = saySubject(messages, left);
  if (!subject) {
    if (!saySubject(messages, right)) return null;
    const mirrored = { ...comparison, operator: MIRRORED[operator], left: right, right: left };
    return sayComparison(messages, mirrored);
  }
  if (right.kind === 'truth') {
    const said = words.marked(subject.text);
    return (operator === '=') === right.value ? said : words.not(said);
  }
  const day = sayDay(messages, right);
  if (day !== null) return words.compareDays[operator](subject.text, day);
  const value = sayValue(messages, right, subject);
  return value && words.compare[operator](subject.text, value);
}

/** Whether its words are joined by "and" or "or", so that they need brackets beside others. */
function isJoined(part: Expression): boolean {
  if (part.kind !== 'call') return part.kind === 'in' && !part.isNegated;
  return /^(AND|OR)$/i.test(part.name) || part.parts.length > 2;
}
