import type { PageSetup } from '../../sheet/PageSetup';
import { rangeOf } from './readChunks';

/** How the paper lies and is filled. Page setup last: it is what hosts are slowest at. */
export function writePage({ pageLayout }: Excel.Worksheet, page: PageSetup): void {
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  if (page.fitToWidth !== undefined) {
    pageLayout.zoom = { horizontalFitToPages: page.fitToWidth };
  }
  if (page.centerHorizontally !== undefined) {
    pageLayout.centerHorizontally = page.centerHorizontally;
  }
  if (page.margins) pageLayout.setPrintMargins('Centimeters', page.margins);
}

/** `repeated`: it had rows that repeat. */
export function writePrintedRows(
  worksheet: Excel.Worksheet,
  page: PageSetup,
  repeated: boolean | undefined,
): void {
  const { pageLayout } = worksheet;
  if (page.repeatRows) {
    const { row, rows } = page.repeatRows;
    pageLayout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  } else if (repeated === true) pageLayout.setPrintTitleRows(LAST_ROW);
  if (page.printArea) pageLayout.setPrintArea(rangeOf(worksheet, page.printArea));
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaksBefore ?? []) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
}

export function writeFooter({ pageLayout }: Excel.Worksheet, { footer }: PageSetup): void {
  const own = pageLayout.headersFooters.defaultForAllPages;
  if (footer?.left !== undefined) own.leftFooter = footer.left;
  if (footer?.center !== undefined) own.centerFooter = footer.center;
  if (footer?.right !== undefined) own.rightFooter = footer.right;
}

/** Rows repeat on the pages after their own, so these repeat on none; the API cannot take them away. */
const LAST_ROW = '$1048576:$1048576';
