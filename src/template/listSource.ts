import { foldText } from '../core/roster/foldText';
import type { ListRequest } from './Directive';
import type { FormContext } from './FormContext';
import type { Binding, FormItem, Scope } from './FormItem';
import { codesOf } from './itemProperty';
import { resolveItem } from './resolvePath';
import { nearestName } from '../core/indicators/language/nearestName';
import type { FigurePart } from './TemplateData';
import { DirectiveError } from './TokenCursor';

/** Words that name a list whatever the roster holds; unit levels come on top. */
const listWords = ['indicator', 'unit', 'person', 'month', 'report'] as const;

export function isListWord(word: string, context: FormContext): boolean {
  const folded = foldText(word);
  return listWords.some((each) => each === folded) || levelsOf(context).has(folded);
}

/** All items that a request names, neither filtered nor sorted. */
export function listSource(
  request: ListRequest,
  context: FormContext,
  scope: Scope,
): readonly FormItem[] {
  const word = foldText(request.item.name);
  const group = scope.find(
    ({ item }) => item.kind === 'group' && foldText(item.memberWord) === word,
  )?.item;
  if (group?.kind === 'group' && !request.of) return group.members;
  switch (word) {
    case 'indicator':
      return context.data.indicators.map((indicator) => ({ kind: 'indicator', indicator }));
    case 'person':
      return peopleOf(request, context, scope);
    case 'month':
    case 'report':
      return datedOf(word, request, context, scope);
    case 'unit': {
      const above = context.unitOf(scope);
      return unitsUnder(context, scope, (node) => context.node(node).parent === above);
    }
    default:
      if (!levelsOf(context).has(word)) failList(request, context);
      return unitsUnder(
        context,
        scope,
        (node) => foldText(context.node(node).level ?? '') === word,
      );
  }
}

function unitsUnder(
  context: FormContext,
  scope: Scope,
  isWanted: (node: number) => boolean,
): readonly FormItem[] {
  return context
    .descendants(context.unitOf(scope))
    .filter(isWanted)
    .map((node) => ({ kind: 'unit', node }));
}

function peopleOf(request: ListRequest, context: FormContext, scope: Scope): readonly FormItem[] {
  const node = context.unitOf(scope);
  if (!request.of) return entries(context.people(null, 'denominator', node));
  const last = request.of[request.of.length - 1];
  const named = PARTS.find((part) => part === foldText(last?.name ?? ''));
  const path = named ? request.of.slice(0, -1) : request.of;
  const item = path.length > 0 ? resolveItem(path, context, scope) : null;
  if (item?.kind !== 'indicator') return failIndicator(request, context);
  const { code } = item.indicator.result.indicator;
  return entries(context.people(code, named ?? 'numerator', item.unit ?? node));
}

const PARTS: readonly FigurePart[] = ['numerator', 'denominator', 'unknown'];

function entries(list: readonly number[]): readonly FormItem[] {
  return list.map((entry) => ({ kind: 'person', entry }));
}

function datedOf(
  kind: 'month' | 'report',
  request: ListRequest,
  context: FormContext,
  scope: Scope,
): readonly FormItem[] {
  const around = scope.find(({ item }) => item.kind === 'indicator')?.item ?? null;
  const item = request.of ? resolveItem(request.of, context, scope) : around;
  if (item?.kind !== 'indicator') return failIndicator(request, context);
  const { indicator } = item;
  const { monthsOf, historyOf } = context.data;
  const figures = (kind === 'month' ? monthsOf : historyOf)(indicator.result.indicator.code);
  return figures.map((figure) => ({ kind, indicator, ...figure }));
}

/** The items as turns of a block, numbered. */
export function bindTurns(items: readonly FormItem[], word: string): readonly Binding[] {
  return items.map((item, place) => ({
    word,
    item,
    index: place + 1,
    number: place + 1,
    count: items.length,
  }));
}

/** Levels of the roster's own units and those that every province has. */
function levelsOf(context: FormContext): ReadonlySet<string> {
  const own = context.data.units.nodes.slice(1).map(({ level }) => foldText(level ?? ''));
  return new Set([...own.filter((level) => level !== ''), 'district', 'commune', 'department']);
}

function failList({ item }: ListRequest, context: FormContext): never {
  const known = [...listWords, ...levelsOf(context)];
  const suggestion = VIETNAMESE.get(foldText(item.name)) ?? nearestName(item.name, known) ?? '';
  const parameters = { text: item.name, suggestion };
  throw new DirectiveError({ code: 'template-list-unknown', span: item.span, parameters });
}

/** What authors write who take the words of the roster for those of the lists. */
const VIETNAMESE: ReadonlyMap<string, string> = new Map(
  (
    [
      ['huyện', 'district'],
      ['quận', 'district'],
      ['xã', 'commune'],
      ['phường', 'commune'],
      ['sở', 'department'],
      ['đơn vị', 'unit'],
      ['chỉ tiêu', 'indicator'],
      ['người', 'person'],
      ['cán bộ', 'person'],
      ['tháng', 'month'],
      ['báo cáo', 'report'],
    ] as const
  ).map(([word, list]) => [foldText(word), list]),
);

function failIndicator({ item, of }: ListRequest, context: FormContext): never {
  const name = of?.[0] ?? item;
  const suggestion = of ? (nearestName(name.name, codesOf(context)) ?? '') : '';
  const parameters = { text: name.name, suggestion };
  throw new DirectiveError({ code: 'template-name-unknown', span: name.span, parameters });
}
