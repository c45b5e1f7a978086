import type { BlockMark } from './BlockMark';
import type { BlockStart } from './Directive';
import type { TemplateProblem } from './TemplateProblem';

/** A start with its end, and the `else` between them. */
export interface MatchedBlock {
  readonly start: BlockMark & { readonly directive: BlockStart };
  readonly otherwise: BlockMark | null;
  readonly end: BlockMark;
}

export interface FaultyMark {
  readonly mark: BlockMark;
  readonly problem: TemplateProblem;
}

/** Pairs the marks of one axis, which stand in reading order; what has no partner is a fault. */
export function matchBlocks(marks: readonly BlockMark[]): {
  readonly blocks: readonly MatchedBlock[];
  readonly faults: readonly FaultyMark[];
} {
  const blocks: MatchedBlock[] = [];
  const faults: FaultyMark[] = [];
  const open: { start: MatchedBlock['start']; otherwise: BlockMark | null }[] = [];
  const fail = (mark: BlockMark, code: TemplateProblem['code'], parameters = {}): void => {
    faults.push({ mark, problem: { code, span: mark.directive.span, parameters } });
  };
  for (const mark of marks) {
    const { directive } = mark;
    if (directive.kind === 'pageBreak') continue;
    if (directive.kind === 'else') {
      const last = open[open.length - 1];
      if (!last) fail(mark, 'template-else-without-if');
      else if (last.otherwise) fail(mark, 'template-else-twice');
      else last.otherwise = mark;
    } else if (directive.kind === 'end') {
      const place = open.map(({ start }) => start.directive.kind).lastIndexOf(directive.block);
      if (place < 0) {
        fail(mark, 'template-end-without-start', { text: directive.block });
        continue;
      }
      // What was opened inside and never closed is at fault, not the block around it.
      for (const { start } of open.splice(place + 1)) failUnclosed(start, fail);
      const [closed] = open.splice(place);
      if (closed) blocks.push({ ...closed, end: mark });
    } else open.push({ start: { ...mark, directive }, otherwise: null });
  }
  for (const { start } of open) failUnclosed(start, fail);
  return { blocks, faults };
}

function failUnclosed(
  start: MatchedBlock['start'],
  fail: (mark: BlockMark, code: TemplateProblem['code'], parameters: object) => void,
): void {
  fail(start, 'template-end-missing', { text: start.directive.kind });
}
