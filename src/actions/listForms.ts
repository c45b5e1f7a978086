import type { SheetEntry, Workbook } from '../workbook/Workbook';
import { isForm } from './isForm';

/** Tab names of the visible sheets of people's own that are forms: they hold directives. */
export async function listForms(
  workbook: Workbook,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const entry of await workbook.listSheets()) {
    if (!isCandidate(entry)) continue;
    if (await isForm(() => workbook.readGrid(entry.name, { signal }))) names.push(entry.name);
  }
  return names;
}

function isCandidate({ key, visibility, used }: SheetEntry): boolean {
  return key === undefined && visibility === 'visible' && used !== null;
}
