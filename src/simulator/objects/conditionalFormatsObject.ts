import { type Area, overlaps } from '../../sheet/Area';
import type { ConditionalFormat } from '../../sheet/ConditionalFormat';
import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';
import { subtractArea } from '../cells/cellAreas';
import { giveItems } from './giveItems';
import type { RangeScope } from './RangeScope';

type Kind = ConditionalFormat['kind'];

const kinds: Readonly<Record<string, Kind>> = {
  Custom: 'formula',
  DataBar: 'dataBar',
  ColorScale: 'colorScale',
};

export function conditionalFormatsObject(scope: RangeScope): HostObject {
  const { state, sheet, area } = scope;
  const inRange = (): HostObject[] =>
    sheet.conditionalFormats
      .filter((rule) => overlaps(rule.area, area))
      .map((rule) => ruleObject(scope, rule));
  const items = giveItems('ConditionalFormatCollection', inRange, () => null);
  return {
    ...items,
    call: {
      ...items.call,
      Add: (type) => {
        state.refuseProtected(sheet, 'ConditionalFormatCollection.add');
        const kind = kinds[String(type)];
        if (kind === undefined) throw new HostError('ApiNotFound', `conditional ${String(type)}`);
        const rule = newRule(kind, area);
        sheet.conditionalFormats = [...sheet.conditionalFormats, rule];
        return ruleObject(scope, rule);
      },
      ClearAll: () => {
        state.refuseProtected(sheet, 'ConditionalFormatCollection.clearAll');
        sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) =>
          subtractArea(rule.area, area).map((piece) => ({ ...rule, area: piece })),
        );
      },
    },
  };
}

function newRule(kind: Kind, area: Area): ConditionalFormat {
  switch (kind) {
    case 'formula':
      return { kind, area, formula: '' };
    case 'dataBar':
      return { kind, area, color: '#638EC6' };
    case 'colorScale':
      return { kind, area, low: '#F8696B', high: '#63BE7B' };
  }
}

function ruleObject({ state, sheet }: RangeScope, rule: ConditionalFormat): HostObject {
  let current = rule;
  const change = (next: ConditionalFormat): void => {
    state.refuseProtected(sheet, 'ConditionalFormat');
    sheet.conditionalFormats = sheet.conditionalFormats.map((each) =>
      each === current ? next : each,
    );
    current = next;
  };
  return {
    type: 'ConditionalFormat',
    children: {
      Custom: () => (current.kind === 'formula' ? formulaRule(current, change) : null),
      DataBar: () => (current.kind === 'dataBar' ? barRule(current, change) : null),
      ColorScale: () => (current.kind === 'colorScale' ? scaleRule(current, change) : null),
    },
  };
}

type FormulaRule = Extract<ConditionalFormat, { kind: 'formula' }>;

function formulaRule(first: FormulaRule, change: (next: ConditionalFormat) => void): HostObject {
  let rule = first;
  const merge = (part: Partial<FormulaRule>): void => {
    rule = { ...rule, ...part };
    change(rule);
  };
  const font: HostObject = {
    type: 'ConditionalRangeFont',
    set: {
      Color: (color) => merge({ font: { ...rule.font, color: String(color) } }),
      Bold: (bold) => merge({ font: { ...rule.font, bold: bold === true } }),
    },
  };
  const fill: HostObject = {
    type: 'ConditionalRangeFill',
    set: { Color: (color) => merge({ fill: String(color) }) },
  };
  const format: HostObject = {
    type: 'ConditionalRangeFormat',
    children: { Font: () => font, Fill: () => fill },
  };
  const formula: HostObject = {
    type: 'ConditionalFormatRule',
    get: { Formula: () => rule.formula },
    set: { Formula: (text) => merge({ formula: String(text) }) },
  };
  return {
    type: 'CustomConditionalFormat',
    children: { Rule: () => formula, Format: () => format },
  };
}

function barRule(
  rule: Extract<ConditionalFormat, { kind: 'dataBar' }>,
  change: (next: ConditionalFormat) => void,
): HostObject {
  const positive: HostObject = {
    type: 'ConditionalDataBarPositiveFormat',
    set: { FillColor: (color) => change({ ...rule, color: String(color) }) },
  };
  return { type: 'DataBarConditionalFormat', children: { PositiveFormat: () => positive } };
}

interface HostCriterion {
  readonly color: string;
  readonly type?: string;
  readonly formula?: string;
}

interface HostCriteria {
  readonly minimum: HostCriterion;
  readonly midpoint?: HostCriterion | null;
  readonly maximum: HostCriterion;
}

function scaleRule(
  rule: Extract<ConditionalFormat, { kind: 'colorScale' }>,
  change: (next: ConditionalFormat) => void,
): HostObject {
  return {
    type: 'ColorScaleConditionalFormat',
    set: {
      Criteria: (given) => {
        const { minimum, midpoint, maximum } = given as HostCriteria;
        const middle = midpoint ? { middle: midpoint.color } : {};
        const isFixed = minimum.type === 'Number' && maximum.type === 'Number';
        const between = isFixed && {
          between: [Number(minimum.formula), Number(maximum.formula)] as const,
        };
        change({ ...rule, low: minimum.color, high: maximum.color, ...middle, ...between });
      },
    },
  };
}
