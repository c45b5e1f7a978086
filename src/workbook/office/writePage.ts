import type { PageSetup } from '../../sheet/PageSetup';
import { rangeOf } from './readChunks';

/** Page setup last: it is what hosts are slowest at. `repeated`: it had rows that repeat. */
export function writePage(
  worksheet: Excel.Worksheet,
  page: PageSetup,
  repeated: boolean | undefined,
): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  if (page.fitToWidth !== undefined) {
    pageLayout.zoom = { horizontalFitToPages: page.fitToWidth };
  }
  if (page.centerHorizontally !== undefined) {
    pageLayout.centerHorizontally = page.centerHorizontally;
  }
  if (page.repeatRows) {
    const { row, rows } = page.repeatRows;
    pageLayout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  } else if (repeated === true) pageLayout.setPrintTitleRows(LAST_ROW);
  if (page.printArea) pageLayout.setPrintArea(rangeOf(worksheet, page.printArea));
  if (page.margins) pageLayout.setPrintMargins('Centimeters', page.margins);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  if (page.footer?.left !== undefined) footer.leftFooter = page.footer.left;
  if (page.footer?.center !== undefined) footer.centerFooter = page.footer.center;
  if (page.footer?.right !== undefined) footer.rightFooter = page.footer.right;
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaksBefore ?? []) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** Rows repeat on the pages after their own, so these repeat on none; the API cannot take them away. */
const LAST_ROW = '$1048576:$1048576';
