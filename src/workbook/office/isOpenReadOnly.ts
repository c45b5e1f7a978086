import { readOfficeHost } from './OfficeHost';
import { OfficeSession } from './OfficeSession';

/** Whether Excel opened the workbook for reading only; false where Excel does not say. */
export async function isOpenReadOnly(): Promise<boolean> {
  try {
    // With the session's patience: a host that never answers must not keep the pane waiting.
    return await new OfficeSession(readOfficeHost()).once('isOpenReadOnly', '', async (batch) => {
      const { workbook } = batch.context;
      workbook.load('readOnly');
      await batch.sync();
      return workbook.readOnly;
    });
  } catch {
    return false;
  }
}
