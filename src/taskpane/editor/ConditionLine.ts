import { formatWords, parseWords } from '../../core/indicators/definitions/quotedWords';
import type {
  BuilderNode,
  BuilderRow,
  BuilderValue,
} from '../../core/indicators/language/ConditionBuilder';
import type { CompareOperator } from '../../core/indicators/language/Expression';
import { allOrNull } from '../../core/indicators/language/Binder';

/** One line of the visual builder: a field, what is asked of it, and a value where one is needed. */
export interface ConditionLine {
  readonly field: string;
  readonly operator: LineOperator;
  /** A number, an ISO date, a text; of a list its words, separated by semicolons. */
  readonly value: string;
  readonly type: BuilderValue['kind'];
}

export type LineOperator =
  | CompareOperator
  | 'marked'
  | 'unmarked'
  | 'blank'
  | 'filled'
  | 'among'
  | 'notAmong'
  | 'contains'
  | 'omits'
  | 'begins';

/** Whether a line with the operator needs no value. */
export function isValueless(operator: LineOperator): boolean {
  return ['marked', 'unmarked', 'blank', 'filled'].includes(operator);
}

/** Whether a line with the operator takes several words. */
export function isList(operator: LineOperator): boolean {
  return ['among', 'notAmong', 'contains', 'omits', 'begins'].includes(operator);
}

/** What the language's builder shows as one line; `null` for anything else. */
export function readLine(node: BuilderNode): ConditionLine | null {
  switch (node.kind) {
    case 'group':
      return null;
    case 'mark':
      return bare(node.field, node.isNegated ? 'unmarked' : 'marked');
    case 'blank':
      return bare(node.field, node.isNegated ? 'filled' : 'blank');
    case 'compare': {
      const { field, operator, value } = node;
      return { field, operator, value: formatValue(value), type: value.kind };
    }
    case 'among':
      return readAmong(node);
    case 'contains':
    case 'begins': {
      const { kind, field, isNegated, texts } = node;
      if (kind === 'begins' && isNegated) return null;
      return {
        field,
        operator: isNegated ? 'omits' : kind,
        value: formatWords(texts),
        type: 'text',
      };
    }
  }
}

function bare(field: string, operator: LineOperator): ConditionLine {
  return { field, operator, value: '', type: 'text' };
}

function readAmong({
  field,
  isNegated,
  values,
}: Extract<BuilderRow, { kind: 'among' }>): ConditionLine | null {
  const texts = allOrNull(values.map((value) => (value.kind === 'text' ? value.value : null)));
  const operator = isNegated ? 'notAmong' : 'among';
  return texts && { field, operator, value: formatWords(texts), type: 'text' };
}

function formatValue(value: BuilderValue): string {
  if (value.kind !== 'date') return String(value.value);
  const [year, month, day] = [value.year, value.month, value.day].map(String);
  return `${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

/** The line in the words of the language's builder. */
export function writeLine({ field, operator, value, type }: ConditionLine): BuilderRow {
  switch (operator) {
    case 'marked':
    case 'unmarked':
      return { kind: 'mark', field, isNegated: operator === 'unmarked' };
    case 'blank':
    case 'filled':
      return { kind: 'blank', field, isNegated: operator === 'filled' };
    case 'among':
    case 'notAmong': {
      const values = wordsOf(value).map((text) => ({ kind: 'text' as const, value: text }));
      return { kind: 'among', field, isNegated: operator === 'notAmong', values };
    }
    case 'contains':
    case 'omits':
      return { kind: 'contains', field, isNegated: operator === 'omits', texts: wordsOf(value) };
    case 'begins':
      return { kind: 'begins', field, isNegated: false, texts: wordsOf(value) };
    case '=':
    case '<>':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return { kind: 'compare', field, operator, value: readValue(value, type) };
  }
}

/** A list that nobody filled in yet has one empty word. */
function wordsOf(value: string): readonly string[] {
  const words = parseWords(value);
  return words.length === 0 ? [''] : words;
}

/** What is no number or day yet is a text until it is one. */
function readValue(value: string, type: ConditionLine['type']): BuilderValue {
  const number = Number(value);
  if (type === 'number' && value.trim() !== '' && Number.isFinite(number)) {
    return { kind: 'number', value: number };
  }
  const match = type === 'date' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (!match) return { kind: 'text', value };
  return { kind: 'date', year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
