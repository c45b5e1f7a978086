/** Whether Excel opened the workbook for reading only; false where Excel does not say. */
export async function isOpenReadOnly(): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load('readOnly');
      await context.sync();
      return workbook.readOnly;
    });
  } catch {
    return false;
  }
}
