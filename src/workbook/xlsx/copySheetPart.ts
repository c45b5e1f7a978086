import { quoteSheetName } from '../../sheet/sheetName';
import type { MemorySheet } from '../memory/MemorySheet';
import type { PackageParts } from './PackageParts';
import { child, parseXml } from './parseXml';
import { splitWorksheet } from './splitWorksheet';

/** Parts that belong to one sheet alone and are copied with it. */
const OWN_PARTS = ['drawing', 'chart', 'comments', 'vmlDrawing', 'threadedComment'];

/** Parts that the model writes itself, or that cannot stand on two sheets; others are shared. */
const LEFT_BEHIND = ['table', 'customProperty', 'pivotTable', 'slicer', 'timeline', 'queryTable'];

/**
 * Gives a copied sheet what the model does not hold of its source: drawings with their charts and
 * pictures, comments, sparklines. Pivots and slicers stay with the sheet they are on. Returns the
 * part of the source without cells, with the copy's own name in references.
 */
export function copySheetPart(
  { part, name }: NonNullable<MemorySheet['copiedFrom']>,
  to: string,
  newName: string,
  parts: PackageParts,
): string {
  const rename = (text: string): string => renameSheet(text, name, newName);
  copyRelated(part, to, parts, rename);
  const { frame } = splitWorksheet(parts.text(part) ?? '');
  const kept = new Set(parts.relationships(to).map(({ id }) => id));
  return rename(dropDangling(frame, kept));
}

function copyRelated(
  from: string,
  to: string,
  parts: PackageParts,
  rename: (text: string) => string,
): void {
  const related = parts.relationships(from).filter(({ type }) => !LEFT_BEHIND.includes(type));
  const copies = related.map((each) => {
    if (!OWN_PARTS.includes(each.type) || each.isExternal) return each;
    const [, stem = '', extension = 'xml'] = /^(.*?)\d*\.(\w+)$/.exec(each.target) ?? [];
    const target = parts.freePath(stem, extension);
    parts.write(target, rename(parts.text(each.target) ?? ''));
    const contentType = parts.contentType(each.target);
    if (contentType !== undefined) parts.declareType(target, contentType);
    copyRelated(each.target, target, parts, rename);
    return { ...each, target };
  });
  parts.writeRelationships(to, copies);
}

/** Extensions that point to parts left behind would be damage; the others (sparklines) stay. */
function dropDangling(frame: string, kept: ReadonlySet<string>): string {
  const extensions = child(parseXml(frame), 'extLst')?.children ?? [];
  return extensions.reduce((text, { source }) => {
    const ids = [...source.matchAll(/\sr:id="([^"]*)"/g)].map(([, id = '']) => id);
    return ids.every((id) => kept.has(id)) ? text : text.replace(source, '');
  }, frame);
}

/** References to the sheet by its old name, quoted or not, in the text of a part. */
function renameSheet(text: string, from: string, to: string): string {
  const quoted = `${escapeXml(quoteSheetName(to))}!`;
  return [escapeXml(quoteSheetName(from)), escapeXml(from)].reduce(
    (part, old) =>
      part.replace(new RegExp(`(?<![\\p{L}\\p{N}_.'])${escapePattern(old)}!`, 'gu'), () => quoted),
    text,
  );
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
