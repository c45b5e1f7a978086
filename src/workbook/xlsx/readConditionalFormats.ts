import type { Area } from '../../sheet/Area';
import type { ConditionalFormat } from '../../sheet/ConditionalFormat';
import type { ForeignRule } from '../memory/MemorySheet';
import { readAreas } from './readAreas';
import { child, childrenOf } from './parseXml';
import type { XmlElement } from './parseXml';
import type { ReadColor } from './readColors';
import type { StylesPart } from './readStyles';

interface RuleContext {
  readonly differential: StylesPart['differential'];
  readonly readColor: ReadColor;
}

/** The rules that the model knows: formulas, data bars and colour scales. */
export function readConditionalFormats(
  worksheet: XmlElement,
  context: RuleContext,
): ConditionalFormat[] {
  return childrenOf(worksheet, 'conditionalFormatting').flatMap((block) =>
    readAreas(block.attributes['sqref'] ?? '').flatMap((area) =>
      childrenOf(block, 'cfRule').flatMap((rule) => readRule(rule, area, context) ?? []),
    ),
  );
}

/** The rules of other kinds, which are kept as they are. */
export function readForeignFormats(worksheet: XmlElement): ForeignRule[] {
  return childrenOf(worksheet, 'conditionalFormatting').flatMap((block) =>
    childrenOf(block, 'cfRule')
      .filter(({ attributes }) => !KNOWN_KINDS.includes(attributes['type'] ?? ''))
      .map(({ source }) => ({
        kind: 'conditionalFormat' as const,
        areas: readAreas(block.attributes['sqref'] ?? ''),
        source,
      })),
  );
}

const KNOWN_KINDS = ['expression', 'dataBar', 'colorScale'];

function readRule(
  rule: XmlElement,
  area: Area,
  { differential, readColor }: RuleContext,
): ConditionalFormat | null {
  switch (rule.attributes['type'] ?? '') {
    case 'expression': {
      const formula = `=${child(rule, 'formula')?.text ?? ''}`;
      const look = differential[Number(rule.attributes['dxfId'])];
      const font = look?.font && Object.keys(look.font).length > 0 ? look.font : undefined;
      return {
        kind: 'formula',
        area,
        formula,
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
      const colors = childrenOf(child(rule, 'colorScale'), 'color').map(
        (color) => readColor(color) ?? '#FFFFFF',
      );
      const [low = '#FFFFFF', second = '#FFFFFF', third] = colors;
      return third === undefined
        ? { kind: 'colorScale', area, low, high: second }
        : { kind: 'colorScale', area, low, middle: second, high: third };
    }
    default:
      return null;
  }
}
