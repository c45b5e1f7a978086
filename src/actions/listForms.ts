import { hasDirective } from '../template/parseCellText';
import type { SheetEntry, Workbook } from '../workbook/Workbook';

/** Tab names of the visible sheets of people's own that hold a directive. */
export async function listForms(
  workbook: Workbook,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const entry of await workbook.listSheets()) {
    if (isCandidate(entry) && (await isForm(workbook, entry.name, signal))) names.push(entry.name);
  }
  return names;
}

function isCandidate({ key, visibility, used }: SheetEntry): boolean {
  return key === undefined && visibility === 'visible' && used !== null;
}

async function isForm(workbook: Workbook, sheet: string, signal?: AbortSignal): Promise<boolean> {
  for await (const { rows } of workbook.readGrid(sheet, { signal })) {
    if (rows.some((row) => row.some((cell) => typeof cell === 'string' && hasDirective(cell)))) {
      return true;
    }
  }
  return false;
}
