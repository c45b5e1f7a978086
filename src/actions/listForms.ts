import { RosterReader } from '../core/roster/RosterReader';
import { hasDirective } from '../template/parseCellText';
import type { GridBlock, SheetEntry, Workbook } from '../workbook/Workbook';

/** Tab names of the visible sheets of people's own that are forms: they hold directives. */
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

/** A name in a roster that happens to look like a directive does not make the roster a form. */
async function isForm(workbook: Workbook, sheet: string, signal?: AbortSignal): Promise<boolean> {
  let texts = 0;
  let directives = 0;
  for await (const { rows } of workbook.readGrid(sheet, { signal })) {
    for (const cell of rows.flat()) {
      if (typeof cell !== 'string') continue;
      texts++;
      if (hasDirective(cell)) directives++;
    }
  }
  if (directives === 0) return false;
  return directives >= texts * COMMON || !(await isRoster(workbook, sheet, signal));
}

/** In a form that also looks like a roster, as a list of people does, directives are common. */
const COMMON = 0.1;

async function isRoster(workbook: Workbook, sheet: string, signal?: AbortSignal): Promise<boolean> {
  const reader = new RosterReader({ asOf: 0 });
  for await (const block of workbook.readGrid(sheet, { signal }))
    reader.add(block satisfies GridBlock);
  return reader.finish().rowCount > 0;
}
