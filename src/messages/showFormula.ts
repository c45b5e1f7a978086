import type { Span } from '../core/indicators/language/Expression';
import { fieldName } from './fieldWords';
import type { Messages } from './messagesFor';

/** A condition's text with the known fields under their labels in the language of the reader. */
export function showFormula(messages: Messages, text: string): string {
  return text.replace(NAMES, (part, name?: string) =>
    name === undefined ? part : `[${fieldName(messages, name)}]`,
  );
}

/** A part of a condition: brackets around it, which its span leaves out, are written again. */
export function showPart(messages: Messages, text: string, { start, end }: Span): string {
  const part = text.slice(start, end);
  let open = 0;
  let lacking = 0;
  for (const [sign] of part.replace(NAMES, '').matchAll(/[()]/g)) {
    open += sign === '(' ? 1 : -1;
    lacking = Math.max(lacking, -open);
  }
  const whole = '('.repeat(lacking) + part + ')'.repeat(open + lacking);
  return showFormula(messages, whole);
}

/**
 * What a person made of a shown formula, as it is kept: fields that the kept text already names are
 * spelt as there, so that looking at a formula in another language rewrites nothing.
 */
export function readShown(messages: Messages, shown: string, kept: string): string {
  const spellings = new Map(
    [...kept.matchAll(NAMES)].flatMap(([, name]) =>
      name === undefined ? [] : [[fieldName(messages, name), name] as const],
    ),
  );
  return shown.replace(NAMES, (part, name?: string) => {
    const spelling = name === undefined ? undefined : spellings.get(name);
    return spelling === undefined ? part : `[${spelling}]`;
  });
}

/** Texts in quotation marks, and names of fields in brackets, `]]` for a bracket within. */
const NAMES = /["“”„][^"“”„]*["“”„]|\[((?:[^\]]|\]\])*)\]/g;
