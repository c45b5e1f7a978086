import type { Messages } from '../../messages/messagesFor';
import type { Report } from '../Report';
import { textStyle } from './palette';
import type { SheetDraft } from './SheetDraft';

/** A sheet's title and as-of date, centred over what prints. Returns the next row. */
export function putTitle(
  draft: SheetDraft,
  report: Report,
  messages: Messages,
  title: string,
): number {
  const center = { horizontal: 'center', vertical: 'center' } as const;
  const asOf = messages.report.heading.asOf(report.asOf);
  draft.paragraph(0, 0, draft.across, title, textStyle({ size: 14, bold: true }, center));
  draft.paragraph(1, 0, draft.across, asOf, textStyle({ size: 12, italic: true }, center));
  return 2;
}
