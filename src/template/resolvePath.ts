import { foldText } from '../core/roster/foldText';
import type { FormContext } from './FormContext';
import type { FormItem, Scope } from './FormItem';
import { dateValue } from './FormValue';
import type { FormValue } from './FormValue';
import {
  codesOf,
  itemProperty,
  itemValue,
  propertyNames,
  turnProperties,
  turnProperty,
} from './itemProperty';
import type { Property } from './itemProperty';
import { nearestName } from '../core/indicators/language/nearestName';
import type { PathName } from './TemplateExpression';
import { DirectiveError } from './TokenCursor';

/** What a path such as `young_commune.share` or `person.[Họ và tên]` means where it stands. */
export function resolvePath(
  names: readonly PathName[],
  context: FormContext,
  scope: Scope,
): FormValue {
  const found = resolveProperty(names, context, scope);
  return 'value' in found ? found.value : itemValue(found.item, context, scope);
}

/** The thing that a path names, such as the indicator of `of young_commune`; `null` for a value. */
export function resolveItem(
  names: readonly PathName[],
  context: FormContext,
  scope: Scope,
): FormItem | null {
  const found = resolveProperty(names, context, scope);
  return 'item' in found ? found.item : null;
}

function resolveProperty(
  names: readonly PathName[],
  context: FormContext,
  scope: Scope,
): NonNullable<Property> {
  const [first, ...rest] = names;
  if (!first) throw new Error('a path without names');
  const binding = scope.find(({ word }) => foldText(word) === foldText(first.name));
  const [next] = rest;
  const turn = binding && next && rest.length === 1 ? turnProperty(binding, next.name) : null;
  if (turn) return turn;
  let found: NonNullable<Property> = binding
    ? { item: binding.item }
    : (findName(first.name, rest.length > 0, context, scope) ??
      failUnknown(first, rootNames(context, scope)));
  for (const name of rest) {
    if ('value' in found) failUnknown(name, []);
    const { item }: { item: FormItem } = found;
    found =
      itemProperty(item, name.name, context, scope) ??
      failUnknown(name, propertyNames(item, context));
  }
  return found;
}

/** The nearest thing around the cell that knows the name, then the form itself. */
function findName(name: string, hasMore: boolean, context: FormContext, scope: Scope): Property {
  for (const binding of scope) {
    const own = itemProperty(binding.item, name, context, scope) ?? turnProperty(binding, name);
    if (own && !(hasMore && 'value' in own)) return own;
  }
  switch (foldText(name)) {
    case 'asof':
      return { value: dateValue(context.data.asOf) };
    case 'unit':
      return { item: { kind: 'unit', node: context.unitOf(scope) } };
  }
  const indicator = context.indicator(name);
  return indicator ? { item: { kind: 'indicator', indicator } } : null;
}

function rootNames(context: FormContext, scope: Scope): readonly string[] {
  return [
    ...scope.flatMap(({ word, item }) => [word, ...propertyNames(item, context)]),
    ...(scope.length > 0 ? Object.keys(turnProperties) : []),
    'asOf',
    'unit',
    ...codesOf(context),
  ];
}

function failUnknown({ name, span }: PathName, known: readonly string[]): never {
  const suggestion = nearestName(name, known) ?? '';
  const parameters = { text: name, suggestion };
  throw new DirectiveError({ code: 'template-name-unknown', span, parameters });
}
