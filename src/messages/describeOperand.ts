import type { Expression } from '../core/indicators/language/Expression';
import { readDay } from '../core/indicators/language/readDay';
import { fieldName, vocabularyWord } from './fieldWords';
import type { Messages } from './messagesFor';

/** What a condition compares, in words. */
interface Subject {
  readonly text: string;
  /** As it is written, where the subject is a field by itself. */
  readonly field?: string;
  /** What the numbers count that a length of time is compared with. */
  readonly unit?: 'years' | 'months';
}

/** A field, an age, a length of time, a part of a date; `null` for what has no words. */
export function saySubject(messages: Messages, expression: Expression): Subject | null {
  const { words } = messages.definitions;
  if (expression.kind === 'field') {
    return { text: fieldName(messages, expression.name), field: expression.name };
  }
  if (expression.kind !== 'call') return null;
  const [first, second] = expression.parts;
  const from = first && sayTime(messages, first);
  if (from === undefined || from === null) return null;
  const to = second && !isAsOf(second) ? sayTime(messages, second) : undefined;
  if (to === null) return null;
  switch (expression.name.toUpperCase()) {
    case 'AGE':
      return { text: words.age(from === fieldName(messages, 'birthDate') ? null : from, to) };
    case 'YEARS':
      return { text: words.since(from, to), unit: 'years' };
    case 'MONTHS':
      return { text: words.since(from, to), unit: 'months' };
    case 'YEAR':
      return { text: words.yearOf(from) };
    case 'MONTH':
      return { text: words.monthOf(from) };
    default:
      return null;
  }
}

/** A number or text that something is compared with; `null` for what has no words. */
export function sayValue(
  messages: Messages,
  expression: Expression,
  { field, unit }: Pick<Subject, 'field' | 'unit'>,
): string | null {
  if (expression.kind === 'text') {
    const said = field === undefined ? null : vocabularyWord(messages, field, expression.value);
    return `“${said ?? expression.value}”`;
  }
  const number = readNumber(expression);
  if (number === null) return null;
  if (unit) return messages.definitions.words[unit](number);
  // A whole number may be a year or a code: it stands as it is.
  return Number.isInteger(number) ? String(number) : messages.formats.number(number, 10);
}

/** A day of the calendar or the as-of date; `null` for anything else. */
export function sayDay(messages: Messages, expression: Expression): string | null {
  const { words } = messages.definitions;
  if (isAsOf(expression)) return words.asOf;
  const literal = writtenDay(expression);
  const read = literal === null ? null : readDay({ type: 'text', literal });
  return read?.kind === 'constant' ? words.day(read.value) : null;
}

function sayTime(messages: Messages, expression: Expression): string | null {
  return expression.kind === 'field'
    ? fieldName(messages, expression.name)
    : sayDay(messages, expression);
}

function isAsOf(expression: Expression): boolean {
  return expression.kind === 'call' && expression.name.toUpperCase() === 'ASOF';
}

/** `DATE(1983; 11; 30)` as a day typed as a text, `30/11/1983`. */
function writtenDay(expression: Expression): string | null {
  if (expression.kind === 'text') return expression.value;
  if (expression.kind !== 'call' || expression.name.toUpperCase() !== 'DATE') return null;
  return expression.parts
    .map((part) => readNumber(part) ?? '')
    .reverse()
    .join('/');
}

function readNumber(expression: Expression): number | null {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind !== 'negative' || expression.part.kind !== 'number') return null;
  return -expression.part.value;
}
