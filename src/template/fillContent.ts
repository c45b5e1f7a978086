import { dayNumberToSerial } from '../core/engine/calendar';
import type { CellInput } from '../sheet/CellValue';
import { loneScalar } from './CellContent';
import type { CellContent, ContentPart } from './CellContent';
import type { ScalarDirective } from './Directive';
import { evaluateExpression } from './evaluateExpression';
import { isTrue } from './isTrue';
import type { FormContext } from './FormContext';
import type { Scope } from './FormItem';
import { formatFormValue, isPatternFor, numberFormatOf } from './formatFormValue';
import type { FormValue } from './FormValue';
import { listGroups, listItems } from './listItems';
import { isMistake, type TemplateProblem } from './TemplateProblem';
import { DirectiveError } from './TokenCursor';
import { atLeast, DATE_FORMAT, SHARE_FORMAT } from './WantedFormat';
import type { WantedFormat } from './WantedFormat';

/** What goes into one cell of the filled copy. */
export interface FilledCell {
  readonly input: CellInput;
  /** How the cell has to show a number or date; absent where it holds text or nothing. */
  readonly format?: WantedFormat;
  readonly problems: readonly TemplateProblem[];
}

/** A directive alone in its cell keeps its type; among other text it becomes text. */
export function fillContent(
  content: CellContent,
  source: { readonly text: string; readonly numberFormat?: string },
  context: FormContext,
  scope: Scope,
): FilledCell {
  const lone = loneScalar(content);
  const problems: TemplateProblem[] = [];
  if (lone) {
    const value = evaluateScalar(lone, context, scope, problems);
    if (value?.kind === 'number' && value.high !== undefined) {
      problems.push({ code: 'template-interval', span: lone.span });
    }
    if (value) return { ...typedCell(value, lone, source.numberFormat, context), problems };
  }
  const text = renderText(content, context, scope, problems);
  if (problems.some(isMistake)) return { input: source.text, problems };
  if (text.length <= LONGEST_TEXT) return { input: text, problems };
  const span = { start: 0, end: source.text.length };
  problems.push({ code: 'template-too-large', span, parameters: { count: text.length } });
  return { input: text.slice(0, LONGEST_TEXT), problems };
}

/** What an Excel cell can hold. */
const LONGEST_TEXT = 32_767;

function typedCell(
  value: FormValue,
  { format }: ScalarDirective,
  cellFormat: string | undefined,
  context: FormContext,
): Omit<FilledCell, 'problems'> {
  const { language, uses1904Dates } = context.data;
  const stated = format && numberFormatOf(format.pattern);
  const isGeneral = cellFormat === undefined || cellFormat === 'General';
  const shownAs = (fallback: string): { readonly format: WantedFormat } => ({
    format: {
      numberFormat: stated ?? (isGeneral ? fallback : cellFormat),
      isStated: stated !== undefined,
    },
  });
  if (value.kind === 'number') {
    const isPercent = value.unit === 'share' || value.unit === 'points';
    const shown = shownAs(isPercent ? SHARE_FORMAT : 'General');
    if (value.high === undefined) return { input: value.value, ...shown };
    return { input: value.value, format: atLeast(shown.format) };
  }
  const serial = value.kind === 'date' ? dayNumberToSerial(value.day, uses1904Dates) : null;
  return serial === null
    ? { input: formatFormValue(value, language, format?.pattern) }
    : { input: serial, ...shownAs(DATE_FORMAT) };
}

/** The text of a content; what is at fault says nothing. */
function renderText(
  content: CellContent,
  context: FormContext,
  scope: Scope,
  problems: TemplateProblem[],
): string {
  const render = (part: ContentPart, around: Scope): string => {
    switch (part.kind) {
      case 'literal':
        return part.text;
      case 'fault':
        problems.push(part.problem);
        return '';
      case 'translation': {
        const text = context.data.words.get(part.key) ?? part.otherwise;
        if (text !== undefined) return text;
        const { span, key } = part;
        problems.push({ code: 'template-translation-missing', span, parameters: { text: key } });
        return key;
      }
      case 'scalar': {
        const value = evaluateScalar(part, context, around, problems);
        return value ? formatFormValue(value, context.data.language, part.format?.pattern) : '';
      }
      case 'inline': {
        const turns = attempt(() => turnsOf(part, context, around), problems) ?? [];
        if (turns.length === 0) return part.otherwise.map((each) => render(each, around)).join('');
        return turns.map((turn) => part.body.map((each) => render(each, turn)).join('')).join('');
      }
    }
  };
  return content.map((part) => render(part, scope)).join('');
}

/** The scopes in which an inline block's body is said. */
function turnsOf(
  { start }: Extract<ContentPart, { kind: 'inline' }>,
  context: FormContext,
  scope: Scope,
): readonly Scope[] {
  if (start.kind === 'if') {
    const value = evaluateExpression(start.condition, context, scope);
    return isTrue(value, start.condition) ? [scope] : [];
  }
  const list = start.kind === 'group' ? listGroups : listItems;
  return list(start.list, context, scope).map((turn) => [turn, ...scope]);
}

function evaluateScalar(
  directive: ScalarDirective,
  context: FormContext,
  scope: Scope,
  problems: TemplateProblem[],
): FormValue | null {
  return attempt(() => {
    const value = evaluateExpression(directive.value, context, scope);
    const { format } = directive;
    if (format && !isPatternFor(value, format.pattern)) {
      const { pattern: text, span } = format;
      throw new DirectiveError({ code: 'template-format-unknown', span, parameters: { text } });
    }
    return value;
  }, problems);
}

function attempt<T>(compute: () => T, problems: TemplateProblem[]): T | null {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof DirectiveError)) throw error;
    problems.push(error.problem);
    return null;
  }
}
