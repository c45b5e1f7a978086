import type { PageSetup } from '../../sheet/PageSetup';
import { child, childrenOf } from './parseXml';
import type { XmlElement } from './parseXml';

const CENTIMETRES_PER_INCH = 2.54;

/** Print layout of a worksheet; repeated rows and the print area are defined names, not here. */
export function readPage(worksheet: XmlElement): PageSetup | undefined {
  const setup = child(worksheet, 'pageSetup');
  const margins = child(worksheet, 'pageMargins');
  const breaks = childrenOf(child(worksheet, 'rowBreaks'), 'brk');
  if (!setup && !margins && breaks.length === 0) return undefined;
  const isFitted = child(child(worksheet, 'sheetPr'), 'pageSetUpPr')?.attributes['fitToPage'];
  const footer = child(child(worksheet, 'headerFooter'), 'oddFooter')?.text;
  return {
    orientation: setup?.attributes['orientation'] === 'landscape' ? 'landscape' : 'portrait',
    ...(isFitted === '1' && { fitToWidth: Number(setup?.attributes['fitToWidth'] ?? 1) }),
    ...(margins && { margins: readMargins(margins) }),
    ...(child(worksheet, 'printOptions')?.attributes['horizontalCentered'] === '1' && {
      centerHorizontally: true,
    }),
    ...(footer !== undefined && footer !== '' && { footer: readFooter(footer) }),
    ...(breaks.length > 0 && {
      breaksBefore: breaks.map(({ attributes }) => Number(attributes['id'])),
    }),
  };
}

function readMargins({ attributes }: XmlElement): NonNullable<PageSetup['margins']> {
  const centimetres = (side: string): number =>
    Math.round(Number(attributes[side] ?? 0) * CENTIMETRES_PER_INCH * 1000) / 1000;
  return {
    left: centimetres('left'),
    right: centimetres('right'),
    top: centimetres('top'),
    bottom: centimetres('bottom'),
  };
}

/** `&L…&C…&R…`; text before the first mark stands in the centre. */
function readFooter(text: string): NonNullable<PageSetup['footer']> {
  const part = (mark: string): string | undefined =>
    new RegExp(`&${mark}((?:(?!&[LCR])[\\s\\S])*)`).exec(text)?.[1];
  const sections = { left: part('L'), center: part('C'), right: part('R') };
  return Object.fromEntries(Object.entries(sections).filter(([, value]) => value !== undefined));
}
