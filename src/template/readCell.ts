import type { BlockMark } from './BlockMark';
import type { CellContent, ContentPart } from './CellContent';
import type { BlockStart } from './Directive';
import { parseCellText } from './parseCellText';
import type { CellPiece } from './parseCellText';

/** A cell's text taken apart: what it says, and the marks that it holds for blocks around it. */
interface ReadCell {
  readonly content: CellContent;
  readonly marks: readonly BlockMark['directive'][];
}

export function readCell(text: string): ReadCell {
  const pieces = parseCellText(text);
  const pairs = pairInline(pieces);
  const marks: BlockMark['directive'][] = [];
  const read = (from: number, to: number): ContentPart[] => {
    const parts: ContentPart[] = [];
    for (let at = from; at < to; at++) {
      const piece = pieces[at];
      const pair = pairs.get(at);
      if (!piece) continue;
      if (piece.kind !== 'directive') parts.push(piece);
      else if (pair) {
        parts.push({
          kind: 'inline',
          start: pair.start,
          body: read(at + 1, pair.otherwise ?? pair.end),
          otherwise: pair.otherwise === null ? [] : read(pair.otherwise + 1, pair.end),
        });
        at = pair.end;
      } else if (piece.directive.kind === 'scalar' || piece.directive.kind === 'translation') {
        parts.push(piece.directive);
      } else marks.push(piece.directive);
    }
    return parts;
  };
  const content = read(0, pieces.length);
  return { content: marks.length > 0 ? trim(content) : content, marks };
}

/** Whether nothing is left to show. */
export function isEmptyContent(content: CellContent): boolean {
  return content.every((part) => part.kind === 'literal' && part.text.trim() === '');
}

interface InlinePair {
  readonly start: BlockStart;
  readonly otherwise: number | null;
  readonly end: number;
}

/** Blocks that begin and end in this cell, by the place of their start. */
function pairInline(pieces: readonly CellPiece[]): ReadonlyMap<number, InlinePair> {
  const pairs = new Map<number, InlinePair>();
  const open: { at: number; start: BlockStart; otherwise: number | null }[] = [];
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'directive') return;
    const { directive } = piece;
    const last = open[open.length - 1];
    if (directive.kind === 'if' || directive.kind === 'each' || directive.kind === 'group') {
      open.push({ at, start: directive, otherwise: null });
    } else if (directive.kind === 'else') {
      if (last) last.otherwise ??= at;
    } else if (directive.kind === 'end' && last?.start.kind === directive.block) {
      open.pop();
      pairs.set(last.at, { ...last, end: at });
    }
  });
  return pairs;
}

function trim(content: readonly ContentPart[]): CellContent {
  const last = content.length - 1;
  return content.flatMap((part, place): ContentPart[] => {
    if (part.kind !== 'literal') return [part];
    let { text } = part;
    if (place === 0) text = text.trimStart();
    if (place === last) text = text.trimEnd();
    return text === '' ? [] : [{ ...part, text }];
  });
}
