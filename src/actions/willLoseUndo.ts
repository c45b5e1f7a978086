import type { Workbook } from '../workbook/Workbook';

/**
 * Whether the next write is the first into this workbook and takes the host's undo history with it,
 * so that a person is to be told before.
 */
export async function willLoseUndo(workbook: Workbook): Promise<boolean> {
  if (!workbook.losesUndo) return false;
  return (await workbook.listSheets()).every(({ key }) => key === undefined);
}
