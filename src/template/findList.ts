import { foldText } from '../core/roster/foldText';
import type { FormContext } from './FormContext';
import type { Scope } from './FormItem';
import { bindTurns, isListWord, listSource } from './listSource';
import type { PathName, TemplateExpression } from './TemplateExpression';

/**
 * The turns that an aggregate such as `SUM(commune.people)` runs over: those of the first list
 * word in its argument that no block around the cell has bound; `null` when there is none.
 */
export function findList(
  expression: TemplateExpression,
  context: FormContext,
  scope: Scope,
): readonly Scope[] | null {
  const word = [...firstNames(expression)].find(
    ({ name }) =>
      isListWord(name, context) && !scope.some((each) => foldText(each.word) === foldText(name)),
  );
  if (!word) return null;
  const items = listSource({ item: word, order: [] }, context, scope);
  return bindTurns(items, word.name).map((turn) => [turn, ...scope]);
}

function* firstNames(expression: TemplateExpression): Generator<PathName> {
  switch (expression.kind) {
    case 'path':
      if (expression.names[0]) yield expression.names[0];
      return;
    case 'call':
      for (const part of expression.parts) yield* firstNames(part);
      return;
    case 'binary':
      yield* firstNames(expression.left);
      yield* firstNames(expression.right);
      return;
    case 'negative':
    case 'percent':
      yield* firstNames(expression.part);
      return;
    case 'in':
      yield* firstNames(expression.left);
      return;
    case 'number':
    case 'text':
    case 'truth':
  }
}
