import { cellAddress, readAddress } from '../../sheet/address';
import type { CellComment, MemorySheet } from '../memory/MemorySheet';
import type { PackageParts, Relationship } from './PackageParts';
import { child, childrenOf, parseXml } from './parseXml';
import type { XmlElement } from './parseXml';

/** The comments of a sheet by the cells that they have in the file. */
export function readComments(related: readonly Relationship[], parts: PackageParts): CellComment[] {
  const target = related.find(({ type }) => type === 'comments')?.target;
  const text = target === undefined ? undefined : parts.text(target);
  if (text === undefined) return [];
  return childrenOf(child(parseXml(text), 'commentList'), 'comment').flatMap(({ attributes }) => {
    const origin = attributes['ref'] ?? '';
    const cell = readAddress(origin);
    return cell ? [{ row: cell.row, column: cell.column, origin }] : [];
  });
}

/**
 * Comments with their boxes and threads at the cells that they belong to now. A repeated comment
 * is repeated without the answers to it.
 */
export function moveComments({ comments }: MemorySheet, path: string, parts: PackageParts): void {
  const related = parts.relationships(path);
  const before = readComments(related, parts);
  const isSame = ({ row, column, origin }: CellComment): boolean =>
    cellAddress(row, column) === origin;
  if (before.length === comments.length && comments.every(isSame)) return;
  const byOrigin = new Map(
    before.map(({ origin }) => [origin, comments.filter((each) => each.origin === origin)]),
  );
  const rewrite = (type: string, change: (text: string) => string): void => {
    for (const { target } of related.filter((each) => each.type === type)) {
      parts.write(target, change(parts.text(target) ?? ''));
    }
  };
  const threads = new Set<string>();
  rewrite('threadedComment', (text) => moveThreads(text, byOrigin, threads));
  const placesOf = (origin: string): readonly CellComment[] =>
    threads.has(origin) ? (byOrigin.get(origin) ?? []).slice(0, 1) : (byOrigin.get(origin) ?? []);
  rewrite('comments', (text) => moveNotes(text, placesOf));
  rewrite('vmlDrawing', (text) => moveBoxes(text, placesOf));
}

type Places = (origin: string) => readonly CellComment[];

function moveNotes(text: string, placesOf: Places): string {
  const list = child(parseXml(text), 'commentList');
  return childrenOf(list, 'comment').reduce((part, { source, attributes }) => {
    const copies = placesOf(attributes['ref'] ?? '').map(({ row, column }, index) =>
      withAttribute(
        index === 0 ? source : withoutIdentity(source),
        'ref',
        cellAddress(row, column),
      ),
    );
    return part.replace(source, () => copies.join(''));
  }, text);
}

function moveThreads(
  text: string,
  byOrigin: ReadonlyMap<string, readonly CellComment[]>,
  threads: Set<string>,
): string {
  return childrenOf(parseXml(text), 'threadedComment').reduce((part, { source, attributes }) => {
    const origin = attributes['ref'] ?? '';
    threads.add(origin);
    const [place] = byOrigin.get(origin) ?? [];
    const moved = place && withAttribute(source, 'ref', cellAddress(place.row, place.column));
    return part.replace(source, () => moved ?? '');
  }, text);
}

/** The boxes of comments among the shapes of the old drawing format. */
function moveBoxes(text: string, placesOf: Places): string {
  const shapes = parseXml(text).children.filter(({ name }) => name === 'shape');
  let lastId = Math.max(
    1024,
    ...[...text.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number)),
  );
  return shapes.reduce((part, shape) => {
    const box = child(shape, 'ClientData');
    const [row, column] = [child(box, 'Row'), child(box, 'Column')];
    if (box?.attributes['ObjectType'] !== 'Note' || !row || !column) return part;
    const from = { row: Number(row.text), column: Number(column.text) };
    const copies = placesOf(cellAddress(from.row, from.column)).map((place, index) => {
      const moved = moveBox(shape.source, box, place, from);
      return index === 0 ? moved : withAttribute(moved, 'id', `_x0000_s${++lastId}`);
    });
    return part.replace(shape.source, () => copies.join(''));
  }, text);
}

/** Anchor: left column, offset, top row, offset, right column, offset, bottom row, offset. */
function moveBox(
  shape: string,
  box: XmlElement,
  place: CellComment,
  from: { readonly row: number; readonly column: number },
): string {
  const anchor = child(box, 'Anchor');
  const numbers = anchor?.text.split(',').map(Number) ?? [];
  const shifts = [place.column - from.column, 0, place.row - from.row, 0];
  const moved = numbers.map((number, at) => number + (shifts[at % 4] ?? 0)).join(', ');
  const changes: readonly (readonly [XmlElement | undefined, string])[] = [
    [anchor, moved],
    [child(box, 'Row'), String(place.row)],
    [child(box, 'Column'), String(place.column)],
  ];
  return changes.reduce(
    (text, [element, value]) =>
      element
        ? text.replace(element.source, () => element.source.replace(/>[^<]*</, `>${value}<`))
        : text,
    shape,
  );
}

function withAttribute(source: string, attribute: string, value: string): string {
  return source.replace(
    new RegExp(`(\\s${attribute}=)("[^"]*"|'[^']*')`),
    (_, before: string) => `${before}"${value}"`,
  );
}

/** Each comment has an identity of its own, which a repeated one may not share. */
function withoutIdentity(source: string): string {
  const end = source.indexOf('>');
  return source.slice(0, end).replace(/\s\w+:uid="[^"]*"/, '') + source.slice(end);
}
