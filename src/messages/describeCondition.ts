import { fieldName, vocabularyWord } from './fieldWords';
import type { Messages } from './messagesFor';

/**
 * A condition text in words: `AND([Tuổi] < 40, [Cấp ủy viên])` reads "Tuổi nhỏ hơn 40 và Cấp ủy
 * viên". What is beyond the common forms stands as the formula it is, so nothing is ever lost.
 */
export function describeCondition(messages: Messages, text: string): string {
  return describe(messages, text.trim());
}

/** What a mean or median is of, in words: `[Tuổi]` is "Tuổi", a calculation stands as it is. */
export function describeValue(messages: Messages, text: string): string {
  const value = text.trim();
  return isField(value) ? fieldName(messages, value.slice(1, -1)) : value;
}

function describe(messages: Messages, text: string): string {
  const { words } = messages.definitions;
  const call = readCall(text);
  if (call) return describeCall(messages, call.name, call.parts) ?? text;
  if (isField(text)) return words.marked(fieldName(messages, text.slice(1, -1)));
  const span =
    /^(YEARS|MONTHS)\s*\(\s*\[([^\][]*)\]\s*[;,]\s*ASOF\(\)\s*\)\s*(>=|<=|<>|>|<|=)\s*(\d+)$/i.exec(
      text,
    );
  if (span) {
    const [, unit = '', field = '', operator = '=', count = ''] = span;
    const length = words[unit.toUpperCase() === 'YEARS' ? 'years' : 'months'](Number(count));
    return words.compare[operator as Operator](words.since(fieldName(messages, field)), length);
  }
  const comparison = /^\[([^\][]*)\]\s*(>=|<=|<>|>|<|=)\s*([^()[\]]+)$/.exec(text);
  if (comparison) {
    const [, field = '', operator = '=', value = ''] = comparison;
    return words.compare[operator as Operator](
      fieldName(messages, field),
      sayValue(messages, field, value),
    );
  }
  const list = /^\[([^\][]*)\]\s*IN\s*\{([^{}]*)\}$/i.exec(text);
  if (list) {
    const [, field = '', members = ''] = list;
    const values = splitArguments(members).map((value) => sayValue(messages, field, value));
    return words.oneOf(fieldName(messages, field), values);
  }
  return text;
}

/** One of the functions that have words, with its arguments. */
function readCall(text: string): { readonly name: string; readonly parts: string[] } | null {
  const call = /^(AND|OR|NOT|BEGINS|CONTAINS|ISBLANK)\s*\(/i.exec(text);
  if (call?.[1] === undefined || !closesAtEnd(text, call[0].length - 1)) return null;
  return {
    name: call[1].toUpperCase(),
    parts: splitArguments(text.slice(call[0].length, -1)),
  };
}

type Operator = keyof Messages['definitions']['words']['compare'];

function describeCall(messages: Messages, name: string, parts: readonly string[]): string | null {
  const { words } = messages.definitions;
  const isTest = name === 'BEGINS' || name === 'CONTAINS' || name === 'ISBLANK';
  if (isTest && !isField(parts[0] ?? '')) return null;
  const field = fieldName(messages, (parts[0] ?? '').slice(1, -1));
  const inner = parts.map((part) => {
    const said = describe(messages, part);
    return parts.length > 1 && isJoined(part) ? `(${said})` : said;
  });
  const [first = '', ...others] = inner;
  const texts = words.or(others.map(readValue));
  switch (name) {
    case 'AND':
      return words.and(inner);
    case 'OR':
      return words.or(inner);
    case 'NOT':
      return describeNotBlank(messages, parts[0] ?? '') ?? words.not(first);
    case 'BEGINS':
      return words.begins(field, texts);
    case 'CONTAINS':
      return words.contains(field, texts);
    case 'ISBLANK':
      return words.blank(field);
    default:
      return null;
  }
}

/** `ISBLANK([Xếp loại])` that is not so. */
function describeNotBlank(messages: Messages, text: string): string | null {
  const call = readCall(text);
  const [part = ''] = call?.parts ?? [];
  if (call?.name !== 'ISBLANK' || !isField(part)) return null;
  return messages.definitions.words.filled(fieldName(messages, part.slice(1, -1)));
}

/** Whether its words are joined by "and" or "or", so that they need brackets beside others. */
function isJoined(text: string): boolean {
  const call = readCall(text);
  if (!call) return /\]\s*IN\s*\{/i.test(text);
  return call.name === 'AND' || call.name === 'OR' || call.parts.length > 2;
}

function isField(text: string): boolean {
  return /^\[[^\][]*\]$/.test(text);
}

/** A value of a vocabulary under its name in the language of the report; another as it is written. */
function sayValue(messages: Messages, field: string, text: string): string {
  const quoted = readValue(text);
  const said = vocabularyWord(messages, field, quoted.replace(/^“|”$/g, ''));
  return said === undefined ? quoted : `“${said}”`;
}

function readValue(text: string): string {
  const trimmed = text.trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(trimmed);
  return quoted?.[1] === undefined ? trimmed : `“${quoted[1].replaceAll('""', '"')}”`;
}

/** Whether the bracket opened at `open` closes with the last character. */
function closesAtEnd(text: string, open: number): boolean {
  return (
    walk(text.slice(open), (depth, _letter, index) => depth === 0 && index > 0) ===
    text.length - open - 1
  );
}

/** Arguments between commas or semicolons that stand outside brackets and quotes. */
function splitArguments(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  walk(text, (depth, letter, index) => {
    if (depth === 0 && (letter === ';' || letter === ',')) {
      parts.push(text.slice(from, index).trim());
      from = index + 1;
    }
    return false;
  });
  return [...parts, text.slice(from).trim()];
}

/** Goes over the letters outside quotes and field names; returns where `visit` first says stop, or -1. */
function walk(
  text: string,
  visit: (depth: number, letter: string, index: number) => boolean,
): number {
  let depth = 0;
  let quote = '';
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (quote !== '') {
      if (letter === quote) quote = '';
      continue;
    }
    if (letter === '"') quote = '"';
    else if (letter === '[') quote = ']';
    else if (letter === '(' || letter === '{') depth++;
    else if (letter === ')' || letter === '}') depth--;
    if (visit(depth, letter, index)) return index;
  }
  return -1;
}
