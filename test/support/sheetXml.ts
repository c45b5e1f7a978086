/** The namespaces of a sheet's part, as attributes of its root. */
export const SHEET_NAMESPACES = [
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"',
  'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"',
].join(' ');

/** A cell that holds its text itself. */
export function textCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
