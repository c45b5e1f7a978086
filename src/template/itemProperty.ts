import { toCivilDate } from '../core/engine/calendar';
import { foldText } from '../core/roster/foldText';
import { messagesIn } from '../messages/messagesIn';
import { figureProperties } from './figureProperties';
import type { FigureView } from './figureProperties';
import type { FormContext } from './FormContext';
import type { Binding, FormItem, Scope } from './FormItem';
import { BLANK, dateValue, numberValue, textValue } from './FormValue';
import type { FormValue } from './FormValue';

/** A property's value, a thing that has properties of its own, or `null` when there is none. */
export type Property = { readonly value: FormValue } | { readonly item: FormItem } | null;

export function itemProperty(
  item: FormItem,
  name: string,
  context: FormContext,
  scope: Scope,
): Property {
  switch (item.kind) {
    case 'unit':
      return unitProperty(item.node, name, context);
    case 'indicator': {
      const unit = item.unit ?? context.unitOf(scope);
      const compared = context.figure(item.indicator, unit);
      const unitName = unit === 0 ? undefined : context.node(unit).name;
      const { language, units } = context.data;
      return figureProperty({ ...item, compared, language, unitName, scope: units.scope }, name);
    }
    case 'month':
    case 'report':
      return (
        valueIn(datedProperties, name, item.at) ??
        figureProperty(
          { ...item, language: context.data.language, scope: context.data.units.scope },
          name,
        )
      );
    case 'person':
      return personProperty(item.entry, name, context);
    case 'group':
      return groupProperty(item, name, context);
  }
}

/** `index`, `count` … of the turn itself. */
export function turnProperty(binding: Binding, name: string): Property {
  return valueIn(turnProperties, name, binding);
}

/** What an item shows when no property is named. */
export function itemValue(item: FormItem, context: FormContext, scope: Scope): FormValue {
  switch (item.kind) {
    case 'unit':
      return textValue(unitName(item.node, context));
    case 'indicator':
      return textValue(item.indicator.result.indicator.title[context.data.language]);
    case 'person': {
      const property = itemProperty(item, 'name', context, scope);
      return property && 'value' in property ? property.value : BLANK;
    }
    case 'month':
    case 'report':
      return dateValue(item.at);
    case 'group':
      return groupName(item, context);
  }
}

/** Every property name that an item knows, for suggestions. */
export function propertyNames(item: FormItem, context: FormContext): readonly string[] {
  switch (item.kind) {
    case 'unit':
      return [...Object.keys(unitProperties), ...codesOf(context)];
    case 'indicator':
      return Object.keys(figureProperties);
    case 'month':
    case 'report':
      return [...Object.keys(datedProperties), ...Object.keys(figureProperties)];
    case 'person':
      return ['unit', ...context.data.people.fields.flatMap(({ key, names }) => [key, ...names])];
    case 'group':
      return Object.keys(groupProperties);
  }
}

export function codesOf(context: FormContext): readonly string[] {
  return context.data.indicators.map(({ result }) => result.indicator.code);
}

export const turnProperties: Readonly<Record<string, (binding: Binding) => FormValue>> = {
  index: ({ index }) => numberValue(index, 'count'),
  count: ({ count }) => numberValue(count, 'count'),
  number: ({ number }) => numberValue(number, 'count'),
  isFirst: ({ index }) => ({ kind: 'truth', value: index === 1 }),
  isLast: ({ index, count }) => ({ kind: 'truth', value: index === count }),
};

type UnitProperty = (node: number, context: FormContext) => FormValue;

const unitProperties: Readonly<Record<string, UnitProperty>> = {
  name: (node, context) => textValue(unitName(node, context)),
  code: (node, context) => textValue(context.node(node).code),
  level: (node, context) => textValue(context.node(node).level),
  depth: (node, context) => numberValue(context.node(node).depth, 'count'),
  path: (node, context) => textValue(pathOf(node, context).join(' / ')),
  people: (node, context) => numberValue(context.people(null, 'denominator', node).length, 'count'),
};

const datedProperties: Readonly<Record<string, (at: number) => FormValue>> = {
  date: (at) => dateValue(at),
  month: (at) => numberValue(toCivilDate(at).month, 'plain'),
  year: (at) => numberValue(toCivilDate(at).year, 'plain'),
};

type GroupItem = Extract<FormItem, { kind: 'group' }>;

type GroupProperty = (group: GroupItem, context: FormContext) => FormValue;

const groupProperties: Readonly<Record<string, GroupProperty>> = {
  name: (group, context) => groupName(group, context),
  size: ({ members }) => numberValue(members.length, 'count'),
};

function groupProperty(group: GroupItem, name: string, context: FormContext): Property {
  const read = groupProperties[keyIn(groupProperties, name) ?? ''];
  return read ? { value: read(group, context) } : null;
}

/** Those without a value are a group of their own. */
function groupName({ name }: GroupItem, { data }: FormContext): FormValue {
  return name.kind === 'blank'
    ? { ...name, shown: messagesIn(data.language).template.unknown }
    : name;
}

function unitProperty(node: number, name: string, context: FormContext): Property {
  const own = unitProperties[keyIn(unitProperties, name) ?? ''];
  if (own) return { value: own(node, context) };
  const indicator = context.indicator(name);
  if (indicator) return { item: { kind: 'indicator', indicator, unit: node } };
  if (foldText(name) === 'parent') {
    return { item: { kind: 'unit', node: context.node(node).parent } };
  }
  const above = ancestorAt(node, name, context);
  return above === null ? null : { item: { kind: 'unit', node: above } };
}

function ancestorAt(node: number, level: string, context: FormContext): number | null {
  for (let each = node; each > 0; each = context.node(each).parent) {
    if (foldText(context.node(each).level ?? '') === foldText(level)) return each;
  }
  return null;
}

function unitName(node: number, context: FormContext): string {
  const { name } = context.node(node);
  const { language, units } = context.data;
  return node === 0 && name === '' ? messagesIn(language).template.whole(units.scope) : name;
}

/** Names from below the root down to the unit. */
export function pathOf(node: number, context: FormContext): readonly string[] {
  if (node === 0) return [];
  const { name, parent } = context.node(node);
  return [...pathOf(parent, context), name];
}

function figureProperty(view: FigureView, name: string): Property {
  return valueIn(figureProperties, name, view);
}

function personProperty(entry: number, name: string, context: FormContext): Property {
  const { people } = context.data;
  const field = context.field(name);
  // A column "Đơn vị" is what the roster says; without one the unit tree answers.
  if (field) return { value: people.valueOf(entry, field.key) };
  const node = people.unitOf(entry);
  if (foldText(name) === 'unit') return { item: { kind: 'unit', node } };
  const above = ancestorAt(node, name, context);
  return above === null ? null : { item: { kind: 'unit', node: above } };
}

function valueIn<T>(
  table: Readonly<Record<string, (subject: T) => FormValue>>,
  name: string,
  subject: T,
): { readonly value: FormValue } | null {
  const read = table[keyIn(table, name) ?? ''];
  return read ? { value: read(subject) } : null;
}

/** Names are found without regard to case, and never on the prototype. */
function keyIn(table: Readonly<Record<string, unknown>>, name: string): string | null {
  if (Object.hasOwn(table, name)) return name;
  const folded = name.toLowerCase();
  return Object.keys(table).find((key) => key.toLowerCase() === folded) ?? null;
}
