import { foldText } from '../core/roster/foldText';
import type { BlockNode } from './BlockTree';
import { originsOf } from './BlockTree';
import { evaluateExpression } from './evaluateExpression';
import { isTrue } from './isTrue';
import type { FormContext } from './FormContext';
import type { Binding, Scope } from './FormItem';
import { formatFormValue } from './formatFormValue';
import { pathOf } from './itemProperty';
import { listGroups, listItems } from './listItems';
import type { TemplateProblem } from './TemplateProblem';
import { DirectiveError } from './TokenCursor';

/** One row (or column) of the filled form. */
export interface Line {
  /** Zero-based line of the form that it comes from. */
  readonly origin: number;
  readonly scope: Scope;
  /** The same for the same turns when the form is filled again. */
  readonly key: string;
  /** Turns that it belongs to, outermost first, numbered through the form. */
  readonly turns: readonly number[];
  /** Stands in for a block without turns: keeps its formats and shows nothing. */
  readonly isBlank: boolean;
  /** Its block could not be read: what is said here is said once, without a turn. */
  readonly isAdrift?: boolean;
  /** First turn of every repeated block around it, of which there is at least one. */
  readonly isFirst: boolean;
}

export interface Expansion {
  readonly lines: readonly Line[];
  /** Per line of the form, the blocks around it, outermost first. */
  readonly blocksOf: ReadonlyMap<number, readonly number[]>;
  readonly faults: readonly ExpansionFault[];
}

/** A block whose list or condition could not be read; `row` and `column` of its start. */
export interface ExpansionFault {
  readonly row: number;
  readonly column: number;
  readonly problem: TemplateProblem;
}

/** Whether a line shows what stands beside its block: in the first turn, or without any. */
export function isOnce({ turns, isFirst, isBlank, isAdrift }: Line): boolean {
  return turns.length === 0 || isFirst || isBlank || isAdrift === true;
}

type Block = Extract<BlockNode, { kind: 'block' }>;

/** Where a line stands: what it can name and which turns it belongs to. */
interface Place {
  readonly scope: Scope;
  readonly key: string;
  readonly turns: readonly number[];
  readonly isAdrift?: boolean;
  /** Some block around it repeats. */
  readonly isRepeated?: boolean;
  readonly isFirst: boolean;
}

/**
 * The lines of one axis after every block had its turns. A block without any vanishes, unless
 * `isHeld` says that something stands on it.
 */
export function expandLines(
  nodes: readonly BlockNode[],
  context: FormContext,
  scope: Scope,
  isHeld: (origins: readonly number[]) => boolean,
): Expansion {
  const lines: Line[] = [];
  const faults: ExpansionFault[] = [];
  const numbers = new Map<number, number>();
  let lastTurn = 0;
  const emit = (inner: readonly BlockNode[], place: Place, isBlank: boolean): void => {
    for (const node of inner) {
      if (node.kind === 'line') lines.push({ origin: node.origin, ...place, isBlank });
      else if (isBlank) {
        emit(node.body, enter(place, place.scope, ++lastTurn, 'blank', false), true);
      } else emitBlock(node, place);
    }
  };
  const emitBlock = (block: Block, place: Place): void => {
    const turns = attempt(block, () => readTurns(block, context, place.scope));
    if (turns === null || turns.length === 0) {
      const beside = (key: string): Place =>
        enter(place, place.scope, ++lastTurn, `${key}${block.id}`, place.isFirst);
      if (turns === null) emit(block.body, { ...beside('adrift'), isAdrift: true }, false);
      else {
        if (isHeld([...originsOf(block.body)])) emit(block.body, beside('blank'), true);
        emit(block.otherwise, beside('else'), false);
      }
      return;
    }
    for (const [index, { binding, key }] of turns.entries()) {
      const number = (numbers.get(block.id) ?? 0) + 1;
      numbers.set(block.id, number);
      const inner = binding ? [{ ...binding, number }, ...place.scope] : place.scope;
      const isRepeated = block.start.kind !== 'if';
      const isOuter = place.isFirst || !place.isRepeated;
      const isFirst = isRepeated ? isOuter && index === 0 : place.isFirst;
      const turn = enter(place, inner, ++lastTurn, key, isFirst);
      emit(block.body, isRepeated ? { ...turn, isRepeated } : turn, false);
    }
  };
  const attempt = <T>(block: Block, compute: () => T): T | null => {
    try {
      return compute();
    } catch (error) {
      if (!(error instanceof DirectiveError)) throw error;
      const { row, column } = block;
      if (!faults.some((fault) => fault.row === row && fault.column === column)) {
        faults.push({ row, column, problem: error.problem });
      }
      return null;
    }
  };
  emit(nodes, { scope, key: '', turns: [], isFirst: false }, false);
  return { lines, faults, blocksOf: blocksAround(nodes) };
}

function enter(place: Place, scope: Scope, turn: number, key: string, isFirst: boolean): Place {
  return { ...place, scope, key: `${place.key}/${key}`, turns: [...place.turns, turn], isFirst };
}

interface Turn {
  readonly binding: Binding | null;
  readonly key: string;
}

function readTurns({ start, id }: Block, context: FormContext, scope: Scope): readonly Turn[] {
  if (start.kind === 'if') {
    const isMet = isTrue(evaluateExpression(start.condition, context, scope), start.condition);
    return isMet ? [{ binding: null, key: `if${id}` }] : [];
  }
  const list = start.kind === 'group' ? listGroups : listItems;
  const seen = new Map<string, number>();
  return list(start.list, context, scope).map((binding) => {
    const key = itemKey(binding, context);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return { binding, key: times === 1 ? key : `${key}~${times}` };
  });
}

/** What an item is called from one filling to the next. */
export function itemKey({ item }: Binding, context: FormContext): string {
  switch (item.kind) {
    case 'unit':
      return foldText(pathOf(item.node, context).join('>'));
    case 'indicator':
      return item.indicator.result.indicator.code;
    case 'person':
      return context.data.people.keyOf(item.entry);
    case 'month':
    case 'report':
      return String(item.at);
    case 'group':
      return foldText(formatFormValue(item.name, context.data.language));
  }
}

function blocksAround(nodes: readonly BlockNode[]): ReadonlyMap<number, readonly number[]> {
  const around = new Map<number, readonly number[]>();
  const visit = (inner: readonly BlockNode[], blocks: readonly number[]): void => {
    for (const node of inner) {
      if (node.kind === 'line') around.set(node.origin, blocks);
      else {
        visit(node.body, [...blocks, node.id]);
        visit(node.otherwise, [...blocks, node.id]);
      }
    }
  };
  visit(nodes, []);
  return around;
}
