import type { BlockMark } from './BlockMark';
import type { BlockNode } from './BlockTree';
import type { FaultyMark, MatchedBlock } from './matchBlocks';
import type { TemplateProblem } from './TemplateProblem';

/** A block with the lines that it covers, marks apart. */
interface Extent {
  readonly block: MatchedBlock;
  readonly first: number;
  readonly last: number;
  /** First line of the `else` part; beyond `last` without one. */
  readonly otherwise: number;
}

/**
 * The lines 0 … `count` − 1 of one axis as a tree. Lines in `dropped` hold nothing but marks and
 * are no part of the filled form.
 */
export function buildBlockTree(
  blocks: readonly MatchedBlock[],
  count: number,
  dropped: ReadonlySet<number>,
  lineOf: (mark: BlockMark) => number,
): { readonly nodes: readonly BlockNode[]; readonly faults: readonly FaultyMark[] } {
  const faults: FaultyMark[] = [];
  const lines = Array.from({ length: count }, (_, line) => line).filter(
    (line) => !dropped.has(line),
  );
  const extents = blocks.flatMap((block): readonly Extent[] => {
    const from = lineOf(block.start);
    const to = lineOf(block.end);
    const within = lines.filter((line) => line >= from && line <= to);
    const [first] = within;
    const last = within[within.length - 1];
    if (first === undefined || last === undefined) {
      return fail(faults, block, 'template-block-empty');
    }
    const otherwise = block.otherwise ? lineOf(block.otherwise) : last + 1;
    return [{ block, first, last, otherwise }];
  });
  const kept = keepNested(extents, faults);
  let lastId = 0;
  const build = (from: readonly number[], inner: readonly Extent[]): BlockNode[] => {
    const nodes: BlockNode[] = [];
    for (let place = 0; place < from.length;) {
      const line = from[place] ?? 0;
      const outer = inner.find(({ first }) => first === line);
      if (!outer) {
        nodes.push({ kind: 'line', origin: line });
        place++;
        continue;
      }
      const own = from.filter((each) => each >= outer.first && each <= outer.last);
      const below = inner.filter((each) => each !== outer && isInside(each, outer));
      const { start } = outer.block;
      nodes.push({
        kind: 'block',
        id: ++lastId,
        start: start.directive,
        row: start.row,
        column: start.column,
        body: build(
          own.filter((each) => each < outer.otherwise),
          below,
        ),
        otherwise: build(
          own.filter((each) => each >= outer.otherwise),
          below,
        ),
      });
      place += own.length;
    }
    return nodes;
  };
  return { nodes: build(lines, kept), faults };
}

/** Outer blocks before inner ones; one that only overlaps another cannot stand. */
function keepNested(extents: readonly Extent[], faults: FaultyMark[]): readonly Extent[] {
  // `matchBlocks` closes inner blocks first, so equal extents nest in reverse order.
  const ordered = [...extents]
    .reverse()
    .sort((one, other) => one.first - other.first || other.last - one.last);
  const kept: Extent[] = [];
  for (const extent of ordered) {
    const crossed = kept.find((each) => overlaps(each, extent) && !isNested(extent, each));
    if (crossed) fail(faults, extent.block, 'template-blocks-cross');
    else kept.push(extent);
  }
  return kept;
}

/** Whether the marks of `inner` stand between those of `outer`, in the same part of it. */
function isNested(inner: Extent, outer: Extent): boolean {
  if (!isInside(inner, outer)) return false;
  const isSameSide = inner.last < outer.otherwise || inner.first >= outer.otherwise;
  const starts = compareMarks(outer.block.start, inner.block.start);
  return isSameSide && starts <= 0 && compareMarks(inner.block.end, outer.block.end) <= 0;
}

function isInside(inner: Extent, outer: Extent): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

function overlaps(one: Extent, other: Extent): boolean {
  return one.first <= other.last && other.first <= one.last;
}

function compareMarks(one: BlockMark, other: BlockMark): number {
  return (
    one.row - other.row ||
    one.column - other.column ||
    one.directive.span.start - other.directive.span.start
  );
}

function fail(
  faults: FaultyMark[],
  { start }: MatchedBlock,
  code: TemplateProblem['code'],
): readonly never[] {
  faults.push({ mark: start, problem: { code, span: start.directive.span } });
  return [];
}
