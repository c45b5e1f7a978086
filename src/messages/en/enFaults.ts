import type { FaultMessages } from '../vi/viFaults';

export const enFaults: FaultMessages = {
  fileMissing: (address) => `There is no file ${address}. Check its name and folder.`,
  notXlsx: (address) => `${address} is not an .xlsx file. Open it in Excel and save it as .xlsx.`,
  encrypted: (address) =>
    `${address} is protected by a password. Open it in Excel, remove the password and try again.`,
  damaged: (address) =>
    `${address} is damaged or was not copied completely. Fetch the original and try again.`,
  wouldOverwrite: (address) =>
    `${address} is the roster itself. Choose another name for the report so that nothing is overwritten.`,
  cannotWriteFile: (address) =>
    `${address} could not be written. Close it if it is open, or choose another folder.`,
  sheetMissing: (address) =>
    `Sheet ${address} is no longer there. It may have been deleted or renamed; try again.`,
  sheetProtected: (address) =>
    `Sheet ${address} is protected. Remove the protection on the Review tab and try again.`,
  readOnly: () =>
    'The workbook is open for reading only. Enable editing or save a copy, then try again.',
  cellBeingEdited: () =>
    'Excel is waiting for a cell to be finished. Press Enter or click another cell, then try again.',
  dialogOpen: () => 'Excel has a dialog box open. Close it and try again.',
  otherWorkbookActive: () =>
    'Another workbook is in front. Come back to this workbook and try again.',
  inTheWay: (address) =>
    `On the sheet ${address} a filter, PivotTable, merged cells or content at the sheet's edge is in the way. Move or remove it and try again.`,
  columnInserted: (address) =>
    `A column stands within the table of the report (${address}); writing on would lose what it says, so nothing was written. Cut that column, paste it to the right of the table, delete the empty column that is left, and try again; columns to the right of the table are always kept.`,
  tooLarge: (address) =>
    `${address} is too large to read or write at once. Close other programs and try again.`,
  noAnswer: () =>
    'Excel does not answer. Wait until the workbook has opened and try again; if that fails, reload the page.',
  sessionExpired: () =>
    'Your session with Excel on the web has expired. Reload the page and try again.',
  notSupported: (address) =>
    `This Excel cannot do this yet (${address}). Excel 2021 or later is needed.`,
  cancelled: () => 'Cancelled. The workbook is as it was.',
  partMissing: (_address) =>
    'A part of Rollcall could not be loaded. Check the connection, then try again; the workbook is as before.',
  noRoster: (_address: string) =>
    'No roster was found in this workbook, so nothing was written. Open the workbook that holds it, or point out its columns on the Data screen, and try again.',
  unexpected: (address) =>
    `Something unexpected went wrong${address === '' ? '' : ` (${address})`}. Try again; if it happens again, save the workbook and reopen Excel.`,
};
