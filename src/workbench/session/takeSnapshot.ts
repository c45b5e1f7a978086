import type { MemoryWorkbook } from '../../workbook/memory/MemoryWorkbook';

/** Keeps every sheet as it is; the returned function brings all of them back. */
export function takeSnapshot(workbook: MemoryWorkbook): () => void {
  const sheets = [...workbook.sheets];
  const names = [...workbook.names];
  const copies = sheets.map((sheet) => sheet.clone(sheet.id, sheet.name));
  return () => {
    workbook.sheets = sheets;
    workbook.names = names;
    sheets.forEach((sheet, index) => {
      const copy = copies[index];
      if (!copy) return;
      Object.assign(sheet, copy, { key: sheet.key });
    });
  };
}
