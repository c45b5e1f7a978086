import { toCivilDate } from '../core/engine/calendar';
import type { Language } from '../messages/Language';
import { messagesIn } from '../messages/messagesIn';
import { formatRange } from '../messages/paragraphs/formatRange';
import type { FormValue } from './FormValue';

/** A value as a sentence says it, in the form's language; `pattern` as `{{… | pattern}}` wrote it. */
export function formatFormValue(value: FormValue, language: Language, pattern?: string): string {
  const messages = messagesIn(language);
  switch (value.kind) {
    case 'blank':
      return value.shown ?? '';
    case 'text':
      return value.text;
    case 'truth':
      return value.value ? messages.template.yes : messages.template.no;
    case 'date':
      if (pattern !== undefined) return formatDay(value.day, pattern);
      return messages.formats.date(value.day);
    case 'number': {
      const format = (number: number): string => {
        if (pattern !== undefined) return formatNumber(number, pattern, language);
        if (value.unit === 'share') return messages.formats.share(number);
        if (value.unit === 'points') return messages.formats.points(number);
        return messages.formats.number(number, 2);
      };
      return formatRange(messages, value.value, value.high ?? value.value, format);
    }
  }
}

/** Whether a pattern can show a kind of value; others are the author's slip. */
export function isPatternFor(value: FormValue, pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"/gu, '');
  if (value.kind === 'date') return /[ydm]/iu.test(bare) && !/[0#]/u.test(bare);
  if (value.kind === 'number') return NUMBER.test(pattern);
  return true;
}

/** The pattern as a cell's number format: Excel writes months in lower case. */
export function numberFormatOf(pattern: string): string {
  return /[0#]/u.test(pattern) ? pattern : pattern.replaceAll('M', 'm');
}

/** prefix, digits with or without grouping, decimals, percent sign, suffix */
const NUMBER = /^((?:"[^"]*"|[^0#"])*?)([#,]*0|#+)(?:\.(0*)(#*))?(\s*%)?((?:"[^"]*"|[^0#"])*)$/u;

/** Worked example: 0.26870748 with `0.0%` → `26,9 %` in Vietnamese, `26.9%` in English. */
function formatNumber(value: number, pattern: string, language: Language): string {
  const match = NUMBER.exec(pattern);
  if (!match) return String(value);
  const [, prefix = '', whole = '', fixed = '', optional = '', percent = '', suffix = ''] = match;
  const digits = { minimum: fixed.length, maximum: fixed.length + optional.length };
  const scaled = percent === '' ? value : value * 100;
  // 0.145 · 100 is 14.499999999999998 in binary; the push rounds it as written in decimal.
  const pushed = scaled + Math.sign(scaled) * 1e-9;
  const text = new Intl.NumberFormat(language, {
    minimumFractionDigits: digits.minimum,
    maximumFractionDigits: digits.maximum,
    useGrouping: whole.includes(','),
  }).format(pushed);
  const sign = percent === '' ? '' : language === 'vi' ? ' %' : '%';
  return unquote(prefix) + text + sign + unquote(suffix);
}

function formatDay(day: number, pattern: string): string {
  const date = toCivilDate(day);
  const padded = (value: number, width: number): string => String(value).padStart(width, '0');
  return pattern.replace(/"([^"]*)"|y+|M+|m+|d+/giu, (part, quoted?: string) => {
    if (quoted !== undefined) return quoted;
    switch (part.charAt(0).toLowerCase()) {
      case 'y':
        return part.length > 2 ? padded(date.year, 4) : padded(date.year % 100, 2);
      case 'm':
        return padded(date.month, Math.min(part.length, 2));
      default:
        return padded(date.day, Math.min(part.length, 2));
    }
  });
}

function unquote(text: string): string {
  return text.replaceAll('"', '');
}
