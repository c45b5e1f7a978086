import { bodyStyle, inkStyle, palette, textStyle } from './palette';
import type { SheetDraft } from './SheetDraft';

/** A heading over numbered or plain paragraphs across the whole width. Returns the next row. */
export function putTextSection(
  draft: SheetDraft,
  row: number,
  heading: string,
  paragraphs: readonly string[],
  size = 12,
): number {
  const { across } = draft;
  const style = textStyle({ size }, { vertical: 'top', horizontal: 'left' });
  draft.paragraph(row, 0, across, heading, sectionStyle);
  paragraphs.forEach((text, index) => {
    draft.paragraph(row + 1 + index, 0, across, text, style);
  });
  return row + 1 + paragraphs.length;
}

export const sectionStyle = {
  ...inkStyle(palette.body, { bold: true, size: 12 }),
  horizontal: 'left',
  vertical: 'center',
} as const;

/** A small italic remark under a title or a table. */
export const noteStyle = {
  ...bodyStyle,
  ...inkStyle(palette.quiet, { italic: true, size: 11 }),
  horizontal: 'left',
} as const;
