import type { Area } from '../../sheet/Area';
import { cellAddress } from '../../sheet/address';
import type { ConditionalFormat } from '../../sheet/ConditionalFormat';
import type { ForeignRule, MemoryFormat } from '../memory/MemorySheet';
import { child, childrenOf } from './parseXml';
import type { XmlElement } from './parseXml';
import type { ReadColor } from './readColors';
import type { StylesPart } from './readStyles';
import { readMarkup } from './ruleMarkup';
import type { PlacedMarkup } from './ruleMarkup';

interface RuleContext {
  readonly differential: StylesPart['differential'];
  readonly readColor: ReadColor;
}

/** The rules that the model knows: those that formulas can say, data bars and colour scales. */
export function readConditionalFormats(
  worksheet: XmlElement,
  context: RuleContext,
): MemoryFormat[] {
  return placedRules(worksheet).flatMap(({ rule, area, markup }) => {
    const known = readRule(rule, area, markup.formulas, context);
    return known ? [{ ...known, markup }] : [];
  });
}

/** The rules of other kinds, which are kept as they are. */
export function readForeignFormats(worksheet: XmlElement): ForeignRule[] {
  return placedRules(worksheet)
    .filter(({ rule, area, markup }) => !isKnown(rule, area, markup.formulas))
    .map(({ area, markup }) => ({ kind: 'conditionalFormat', area, markup }));
}

interface PlacedRule extends PlacedMarkup {
  readonly rule: XmlElement;
}

function placedRules(worksheet: XmlElement): readonly PlacedRule[] {
  return childrenOf(worksheet, 'conditionalFormatting').flatMap((block) =>
    childrenOf(block, 'cfRule').flatMap((rule) =>
      readMarkup(rule.source, block.attributes['sqref'] ?? '').map((placed) => ({
        ...placed,
        rule,
      })),
    ),
  );
}

function isKnown(rule: XmlElement, area: Area, formulas: readonly string[]): boolean {
  return (
    ['expression', 'dataBar', 'colorScale'].includes(rule.attributes['type'] ?? '') ||
    ruleFormula(rule, area, formulas) !== null
  );
}

function readRule(
  rule: XmlElement,
  area: Area,
  formulas: readonly string[],
  { differential, readColor }: RuleContext,
): ConditionalFormat | null {
  const formula = ruleFormula(rule, area, formulas);
  switch (formula === null ? (rule.attributes['type'] ?? '') : 'expression') {
    case 'expression': {
      const look = differential[Number(rule.attributes['dxfId'])];
      const font = look?.font && Object.keys(look.font).length > 0 ? look.font : undefined;
      return {
        kind: 'formula',
        area,
        formula: formula ?? '=FALSE',
        ...(font && { font }),
        ...(look?.fill !== undefined && { fill: look.fill }),
      };
    }
    case 'dataBar':
      return {
        kind: 'dataBar',
        area,
        color: readColor(child(child(rule, 'dataBar'), 'color')) ?? '#638EC6',
      };
    case 'colorScale': {
      const scale = child(rule, 'colorScale');
      const colors = childrenOf(scale, 'color').map((color) => readColor(color) ?? '#FFFFFF');
      const [low = '#FFFFFF', second = '#FFFFFF', third] = colors;
      const between = scaleEnds(scale);
      return {
        kind: 'colorScale',
        area,
        low,
        ...(third === undefined ? { high: second } : { middle: second, high: third }),
        ...(between && { between }),
      };
    }
    default:
      return null;
  }
}

/** The values at which a scale of fixed ends begins and ends. */
function scaleEnds(scale: XmlElement | undefined): [number, number] | undefined {
  const stops = childrenOf(scale, 'cfvo').map(({ attributes }) =>
    attributes['type'] === 'num' ? Number(attributes['val']) : NaN,
  );
  const [low = NaN, high = NaN] = [stops[0], stops.at(-1)];
  return Number.isFinite(low) && Number.isFinite(high) ? [low, high] : undefined;
}

/** Rules that Excel offers by name and that say the same as a formula; `null` for all others. */
function ruleFormula(rule: XmlElement, area: Area, formulas: readonly string[]): string | null {
  const stated = childrenOf(rule, 'formula');
  // A text constant is no formula that could move, and stands in the rule itself.
  let place = 0;
  const [first, second] = stated.map(({ text }) =>
    text.startsWith('"') ? text : formulas[place++]?.slice(1),
  );
  if (first === undefined) return null;
  const { type = '', operator = '' } = rule.attributes;
  if (type !== 'cellIs') return FORMULA_RULES.has(type) ? `=${first}` : null;
  const cell = cellAddress(area.row, area.column);
  if (operator === 'between') return `=AND(${cell}>=${first},${cell}<=${second ?? first})`;
  if (operator === 'notBetween') return `=OR(${cell}<${first},${cell}>${second ?? first})`;
  const sign = SIGNS[operator];
  return sign === undefined ? null : `=${cell}${sign}${first}`;
}

const FORMULA_RULES: ReadonlySet<string> = new Set([
  'expression',
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
  'timePeriod',
]);

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};
