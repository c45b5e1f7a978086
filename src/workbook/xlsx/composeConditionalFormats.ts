import type { ConditionalFormat } from '../../sheet/ConditionalFormat';
import { areaAddress } from '../../sheet/address';
import type { MemorySheet } from '../memory/MemorySheet';
import type { RuleMarkup } from '../memory/RuleMarkup';
import { xmlElement, xmlText } from './formatXml';
import { joinAreas, writeMarkup } from './ruleMarkup';
import type { StyleTable } from './StyleTable';

/**
 * One `conditionalFormatting` element for each rule; earlier rules win. Rules of a file come first,
 * in the order that it gave them.
 */
export function composeConditionalFormats(
  { conditionalFormats, foreignRules }: MemorySheet,
  styles: StyleTable,
): string {
  const own = conditionalFormats.filter(({ markup }) => markup === undefined);
  const read = [...conditionalFormats, ...foreignRules].flatMap((rule) => {
    const { kind, area, markup } = rule;
    const isRule = markup !== undefined && !OTHER_KINDS.includes(kind);
    return isRule ? [{ area, markup, priority: priorityOf(markup) }] : [];
  });
  const stated = joinAreas([...read].sort((one, other) => one.priority - other.priority)).map(
    ({ rule: { markup }, references }) => ({
      references,
      xml: (priority: number) => withPriority(writeMarkup(markup), priority),
    }),
  );
  const composed = own.map((rule) => ({
    references: areaAddress(rule.area),
    xml: (priority: number) => ruleXml(rule, priority, styles),
  }));
  return [...stated, ...composed]
    .map(({ references, xml }, index) =>
      xmlElement('conditionalFormatting', { sqref: references }, xml(index + 1)),
    )
    .join('');
}

const OTHER_KINDS: readonly string[] = ['validation', 'link', 'filter', 'extension', 'sparkline'];

const PRIORITY = /(<(?:\w+:)?cfRule\s[^>]*?\bpriority=")(\d+)(?=")/;

function priorityOf({ text }: RuleMarkup): number {
  return Number(PRIORITY.exec(text)?.[2] ?? 0);
}

function withPriority(rule: string, priority: number): string {
  return rule.replace(PRIORITY, (_, before: string) => before + String(priority));
}

function ruleXml(rule: ConditionalFormat, priority: number, styles: StyleTable): string {
  switch (rule.kind) {
    case 'formula':
      return xmlElement(
        'cfRule',
        { type: 'expression', dxfId: styles.differentialFormat(rule), priority },
        xmlElement('formula', {}, xmlText(rule.formula.replace(/^=/, ''))),
      );
    case 'dataBar':
      return xmlElement(
        'cfRule',
        { type: 'dataBar', priority },
        xmlElement('dataBar', {}, `<cfvo type="min"/><cfvo type="max"/>${color(rule.color)}`),
      );
    case 'colorScale': {
      const { low, middle, high } = rule;
      const colors = [low, ...(middle === undefined ? [] : [middle]), high].map(color);
      return xmlElement(
        'cfRule',
        { type: 'colorScale', priority },
        xmlElement('colorScale', {}, [...scaleStops(rule), ...colors].join('')),
      );
    }
  }
}

function scaleStops({
  middle,
  between,
}: Extract<ConditionalFormat, { kind: 'colorScale' }>): string[] {
  if (!between) {
    const half = middle === undefined ? [] : ['<cfvo type="percentile" val="50"/>'];
    return ['<cfvo type="min"/>', ...half, '<cfvo type="max"/>'];
  }
  const [low, high] = between;
  const values = middle === undefined ? [low, high] : [low, (low + high) / 2, high];
  return values.map((val) => xmlElement('cfvo', { type: 'num', val }));
}

function color(rgb: string): string {
  return xmlElement('color', { rgb: `FF${rgb.slice(1).toUpperCase()}` });
}
