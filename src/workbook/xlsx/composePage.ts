import type { MemorySheet } from '../memory/MemorySheet';
import { xmlElement, xmlText } from './formatXml';

const CENTIMETRES_PER_INCH = 2.54;
/** A4 among the paper sizes. */
const A4 = 9;

/** The print elements of a worksheet. */
export function composePage({ page }: MemorySheet): Record<string, string> {
  if (!page) return {};
  const { left = 1.8, right = 1.8, top = 1.9, bottom = 1.9 } = page.margins ?? {};
  const inches = (centimetres: number): number =>
    Math.round((centimetres / CENTIMETRES_PER_INCH) * 1e4) / 1e4;
  return {
    printOptions: page.centerHorizontally
      ? xmlElement('printOptions', { horizontalCentered: true })
      : '',
    pageMargins: xmlElement('pageMargins', {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: 0.3,
      footer: 0.3,
    }),
    pageSetup: xmlElement('pageSetup', {
      paperSize: A4,
      orientation: page.orientation,
      fitToWidth: page.fitToWidth,
      fitToHeight: page.fitToWidth === undefined ? undefined : 0,
    }),
    headerFooter: composeFooter(page.footer),
    rowBreaks: composeBreaks(page.breaksBefore ?? []),
  };
}

function composeFooter(footer: NonNullable<MemorySheet['page']>['footer']): string {
  if (!footer) return '';
  const part = (mark: string, text: string | undefined): string =>
    text === undefined ? '' : `&${mark}${text}`;
  const text = part('L', footer.left) + part('C', footer.center) + part('R', footer.right);
  return xmlElement('headerFooter', {}, xmlElement('oddFooter', {}, xmlText(text)));
}

function composeBreaks(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => xmlElement('brk', { id: row, max: 16383, man: true }));
  const count = rows.length;
  return xmlElement('rowBreaks', { count, manualBreakCount: count }, breaks.join(''));
}
