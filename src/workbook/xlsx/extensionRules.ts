import type { ForeignRule } from '../memory/MemorySheet';
import { child, parseXml } from './parseXml';
import type { XmlElement } from './parseXml';
import { joinAreas, readMarkup, writeMarkup } from './ruleMarkup';

/**
 * Rules over cells that newer Excels write as extensions: data bars and icons with their settings,
 * lists that look at other sheets, sparklines. Each has a `sqref` of its own.
 */
export function readExtensions(worksheet: XmlElement): ForeignRule[] {
  return listsOf(child(worksheet, 'extLst')).flatMap((rules, list) =>
    rules.flatMap((rule) =>
      readMarkup(withoutReference(rule), child(rule, 'sqref')?.text ?? '').map((placed) => ({
        kind: rule.name === 'sparkline' ? ('sparkline' as const) : ('extension' as const),
        ...placed,
        list,
      })),
    ),
  );
}

/** The extensions of a sheet with their rules over the cells that they are about now. */
export function writeExtensions(source: string, rules: readonly ForeignRule[]): string {
  let list = 0;
  const write = (element: XmlElement): string => {
    const isList = element.children.some((each) => child(each, 'sqref'));
    if (isList) {
      const place = list++;
      const now = rules.filter((rule) => rule.list === place);
      return refill(element, composeList(now));
    }
    const children = element.children.map((each) => [each, write(each)] as const);
    // A group of sparklines without any, or an extension without content, is damage.
    const isGone = children.some(([{ name }, text]) => name === 'sparklines' && text === '');
    const isHollow = children.length > 0 && children.every(([, text]) => text === '');
    if (isGone || isHollow) return '';
    return children.reduce(
      (text, [each, now]) => (now === each.source ? text : text.replace(each.source, () => now)),
      element.source,
    );
  };
  return write(parseXml(source));
}

function composeList(rules: readonly ForeignRule[]): readonly string[] {
  const joined = rules.every(({ kind }) => kind === 'extension')
    ? joinAreas(rules)
    : rules.flatMap((rule) => joinAreas([rule]));
  return joined.map(({ rule, references }) =>
    writeMarkup(rule.markup).replace(
      /(<(?:\w+:)?sqref>)(?=<\/)/,
      (_, tag: string) => tag + references,
    ),
  );
}

/** The list with other rules in it; '' without any. */
function refill({ source }: XmlElement, rules: readonly string[]): string {
  if (rules.length === 0) return '';
  const start = source.slice(0, source.indexOf('>') + 1);
  const end = source.slice(source.lastIndexOf('</'));
  const counted = start.replace(
    /(\scount=")\d+/,
    (_, before: string) => before + String(rules.length),
  );
  return counted + rules.join('') + end;
}

/** Each run of elements that state the cells that they are about. */
function listsOf(element: XmlElement | undefined): readonly (readonly XmlElement[])[] {
  if (!element) return [];
  const own = element.children.filter((each) => child(each, 'sqref'));
  return own.length > 0 ? [own] : element.children.flatMap(listsOf);
}

function withoutReference({ source, children }: XmlElement): string {
  const reference = children.find(({ name }) => name === 'sqref');
  if (!reference) return source;
  return source.replace(reference.source, () => reference.source.replace(/>[^<]*</, '><'));
}
