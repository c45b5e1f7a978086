import { foldText } from '../core/roster/foldText';
import type { ListRequest } from './Directive';
import { evaluateExpression } from './evaluateExpression';
import { isTrue } from './isTrue';
import type { FormContext } from './FormContext';
import type { Binding, FormItem, Scope } from './FormItem';
import type { FormValue } from './FormValue';
import { formatFormValue } from './formatFormValue';
import { orderValues } from './compareValues';
import { bindTurns, listSource } from './listSource';

/** The turns of a block, filtered, sorted and cut as its directive asks. */
export function listItems(
  request: ListRequest,
  context: FormContext,
  scope: Scope,
): readonly Binding[] {
  const word = request.item.name;
  const kept = filterItems(listSource(request, context, scope), request, word, context, scope);
  const bindings = bindTurns(kept, word);
  return cut(sortTurns(bindings, request, context, scope), request);
}

/** The groups of a list; each has its members for the `each` inside. */
export function listGroups(
  request: ListRequest,
  context: FormContext,
  scope: Scope,
): readonly Binding[] {
  const { by } = request;
  const memberWord = request.item.name;
  if (!by) throw new Error(`group of ${memberWord} without "by"`);
  const kept = filterItems(
    listSource(request, context, scope),
    request,
    memberWord,
    context,
    scope,
  );
  const groups = new Map<string, { name: FormValue; members: FormItem[] }>();
  for (const turn of bindTurns(kept, memberWord)) {
    const name = evaluateExpression(by, context, [turn, ...scope]);
    const key = foldText(formatFormValue(name, context.data.language));
    const group = groups.get(key) ?? { name, members: [] };
    groups.set(key, group);
    group.members.push(turn.item);
  }
  const items = [...groups.values()].map(
    (group) => ({ kind: 'group', memberWord, ...group }) as const,
  );
  return cut(sortTurns(bindTurns(items, 'group'), request, context, scope), request);
}

function filterItems(
  items: readonly FormItem[],
  { where }: ListRequest,
  word: string,
  context: FormContext,
  scope: Scope,
): readonly FormItem[] {
  if (!where) return items;
  return bindTurns(items, word)
    .filter((turn) => isTrue(evaluateExpression(where, context, [turn, ...scope]), where))
    .map(({ item }) => item);
}

function sortTurns(
  turns: readonly Binding[],
  { order }: ListRequest,
  context: FormContext,
  scope: Scope,
): readonly Binding[] {
  if (order.length === 0) return turns;
  const keyed = turns.map((turn) => ({
    turn,
    keys: order.map(({ value }) => evaluateExpression(value, context, [turn, ...scope])),
  }));
  keyed.sort((one, other) => {
    for (const [place, { isFalling }] of order.entries()) {
      const [left, right] = [one.keys[place], other.keys[place]];
      const result = left && right && orderValues(left, right, context.data.language, isFalling);
      if (result) return result;
    }
    return 0;
  });
  return keyed.map(({ turn }) => turn);
}

function cut(turns: readonly Binding[], { first }: ListRequest): readonly Binding[] {
  const kept = first === undefined ? turns : turns.slice(0, first);
  return kept.map((turn, place) => ({
    ...turn,
    index: place + 1,
    number: place + 1,
    count: kept.length,
  }));
}
