import type { RosterMapping } from '../core/roster/RosterInput';
import type { MemoryWorkbook } from '../workbook/memory/MemoryWorkbook';
import { WorkbookError } from '../workbook/WorkbookError';
import { readXlsx } from '../workbook/xlsx/readXlsx';
import { BadInput } from './BadInput';
import { readInputFile } from './readInputFile';
import type { CommandPaths } from './settlePaths';

/** Reads the roster's workbook; a mapping must speak of sheets that it has. */
export async function openRoster(
  paths: CommandPaths,
  mapping: RosterMapping | undefined,
): Promise<MemoryWorkbook> {
  const workbook = await openWorkbook(paths.roster, paths.shownRoster);
  const names = workbook.sheets.map(({ name }) => name);
  const missing = Object.keys(mapping?.sheets ?? {}).find((name) => !names.includes(name));
  if (missing !== undefined) {
    throw new BadInput(({ commandLine, formats }) =>
      commandLine.faults.mappingSheetMissing(paths.shownMapping, missing, formats.list(names)),
    );
  }
  return workbook;
}

/** Reads a workbook that the person named `shown`. */
export async function openWorkbook(path: string, shown: string): Promise<MemoryWorkbook> {
  const bytes = await readInputFile(path, shown);
  return readXlsx(bytes).catch((fault: unknown) => {
    if (!(fault instanceof WorkbookError)) throw fault;
    throw new BadInput(({ faults }) => faults[fault.fault](shown));
  });
}
