import type { MemoryWorkbook } from '../memory/MemoryWorkbook';
import type { PackageParts } from './PackageParts';

/** Where a worksheet part says whether its tab is selected: well before its cells. */
const HEAD = 65_536;

/**
 * When a place was selected, no other tab may say that it is open: Excel would group the two, and
 * typing into one would change both.
 */
export function showOnlySelected(
  { sheets, selection }: MemoryWorkbook,
  parts: PackageParts,
  written: ReadonlyMap<string, string>,
): void {
  if (!selection) return;
  for (const sheet of sheets) {
    const path = written.get(sheet.id) ?? sheet.originalPart ?? '';
    const bytes = parts.bytes(path);
    if (bytes) parts.write(path, withSelection(bytes, sheet.name === selection.sheet));
  }
}

/** Only ASCII is touched, so the bytes are taken for characters one by one. */
function withSelection(bytes: Uint8Array, isSelected: boolean): Uint8Array {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const view = /<(?:\w+:)?sheetView(?=[\s/>])[^>]*>/.exec(head);
  if (!view) return bytes;
  const [before] = view;
  const cleared = before.replace(/\stabSelected="[^"]*"/, '');
  const after = isSelected ? cleared.replace(/\/?>$/, (end) => ` tabSelected="1"${end}`) : cleared;
  if (after === before) return bytes;
  const start = Uint8Array.from(head.slice(0, view.index) + after, (char) => char.charCodeAt(0));
  const rest = bytes.subarray(view.index + before.length);
  const changed = new Uint8Array(start.length + rest.length);
  changed.set(start);
  changed.set(rest, start.length);
  return changed;
}
