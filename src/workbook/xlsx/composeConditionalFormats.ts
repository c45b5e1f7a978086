import type { ConditionalFormat } from '../../sheet/ConditionalFormat';
import { areaAddress } from '../../sheet/address';
import { xmlElement, xmlText } from './formatXml';
import type { StyleTable } from './StyleTable';

/** One `conditionalFormatting` element for each rule; earlier rules win. */
export function composeConditionalFormats(
  rules: readonly ConditionalFormat[],
  styles: StyleTable,
): string {
  return rules
    .map((rule, index) =>
      xmlElement(
        'conditionalFormatting',
        { sqref: areaAddress(rule.area) },
        ruleXml(rule, index + 1, styles),
      ),
    )
    .join('');
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
      const middle =
        rule.middle === undefined
          ? ['', '']
          : ['<cfvo type="percentile" val="50"/>', color(rule.middle)];
      const stops = `<cfvo type="min"/>${middle[0]}<cfvo type="max"/>`;
      const colors = `${color(rule.low)}${middle[1]}${color(rule.high)}`;
      return xmlElement(
        'cfRule',
        { type: 'colorScale', priority },
        xmlElement('colorScale', {}, stops + colors),
      );
    }
  }
}

function color(rgb: string): string {
  return xmlElement('color', { rgb: `FF${rgb.slice(1).toUpperCase()}` });
}
