import type { ConditionalFormat } from '../../sheet/ConditionalFormat';
import type { CellLink, ListValidation } from '../../sheet/SheetDescription';
import { quoteSheetName } from '../../sheet/sheetName';
import { rangeOf } from './readChunks';

/** Adds one rule over its block; higher rules come first. */
export function addRule(worksheet: Excel.Worksheet, rule: ConditionalFormat): void {
  const { conditionalFormats } = rangeOf(worksheet, rule.area);
  switch (rule.kind) {
    case 'formula': {
      const { custom } = conditionalFormats.add('Custom');
      custom.rule.formula = rule.formula;
      if (rule.font?.color !== undefined) custom.format.font.color = rule.font.color;
      if (rule.font?.bold !== undefined) custom.format.font.bold = rule.font.bold;
      if (rule.fill !== undefined) custom.format.fill.color = rule.fill;
      return;
    }
    case 'dataBar':
      conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = rule.color;
      return;
    case 'colorScale':
      conditionalFormats.add('ColorScale').colorScale.criteria = scaleCriteria(rule);
      return;
  }
}

function scaleCriteria({
  low,
  middle,
  high,
  between,
}: Extract<ConditionalFormat, { kind: 'colorScale' }>): Excel.ConditionalColorScaleCriteria {
  if (!between) {
    return {
      minimum: { type: 'LowestValue', color: low },
      ...(middle !== undefined && {
        midpoint: { type: 'Percentile', formula: '50', color: middle },
      }),
      maximum: { type: 'HighestValue', color: high },
    };
  }
  const at = (value: number, color: string) =>
    ({ type: 'Number', formula: String(value), color }) as const;
  const [first, last] = between;
  return {
    minimum: at(first, low),
    ...(middle !== undefined && { midpoint: at((first + last) / 2, middle) }),
    maximum: at(last, high),
  };
}

/** A drop-down list; one that allows other values only suggests. */
export function addValidation(worksheet: Excel.Worksheet, rule: ListValidation): void {
  const { dataValidation } = rangeOf(worksheet, rule.area);
  const source = typeof rule.source === 'string' ? rule.source : rule.source.join(',');
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  if (rule.allowsOther === true) {
    dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
  }
}

export function addLink(worksheet: Excel.Worksheet, link: CellLink): void {
  const cell = rangeOf(worksheet, { row: link.row, column: link.column, rows: 1, columns: 1 });
  cell.hyperlink = {
    documentReference: `${quoteSheetName(link.sheet)}!${link.address}`,
    ...(link.tip !== undefined && { screenTip: link.tip }),
  };
}
