import type { Messages } from '../../messages/messagesFor';
import type { Report } from '../Report';
import { textStyle } from './palette';
import type { SheetDraft } from './SheetDraft';

/**
 * The head of an official document (Guidance 36-HD/VPTW): who issues it on the left, the Party's
 * name on the right, then the kind of document, its title and the as-of date. Returns the next row.
 */
export function putHeading(
  draft: SheetDraft,
  report: Report,
  messages: Messages,
  title: string,
): number {
  putIssuer(draft, report, messages);
  putParty(draft, report, messages);
  const { across } = draft;
  const { heading } = messages.report;
  draft.paragraph(5, 0, across, heading.kind, centered({ size: 16, bold: true }));
  draft.paragraph(6, 0, across, title, centered({ size: 14, bold: true }));
  draft.paragraph(7, 0, across, heading.asOf(report.asOf), centered({ size: 12, italic: true }));
  draft.raise(8, 8);
  return 9;
}

/** Where the left half of heading and signature ends: the first column past two fifths. */
export function leftColumns({ widths: all, across }: SheetDraft): number {
  const widths = all.slice(0, across);
  const half = widths.reduce((total, width) => total + width, 0) * 0.4;
  let used = 0;
  const past = widths.findIndex((width) => (used += width) >= half);
  return Math.max(1, Math.min(past + 1, widths.length - 1));
}

function putIssuer(draft: SheetDraft, report: Report, messages: Messages): void {
  const { heading } = messages.report;
  const given = report.heading;
  const columns = leftColumns(draft);
  const upper = (text: string | undefined) => text?.toLocaleUpperCase(report.language);
  draft.paragraph(0, 0, columns, upper(given?.superior) ?? heading.blank, centered({ size: 13 }));
  const issuer = upper(given?.issuer) ?? heading.blank;
  draft.paragraph(1, 0, columns, issuer, centered({ size: 13, bold: true }));
  draft.paragraph(2, 0, columns, '*', centered({ size: 12 }));
  const number = heading.number(given?.number ?? heading.blankNumber);
  draft.paragraph(3, 0, columns, number, centered({ size: 12 }));
  draft.leaveToOfficer(0, 0, ['heading.superior', 'heading.issuer']);
  draft.leaveToOfficer(3, 0, ['heading.number']);
}

function putParty(draft: SheetDraft, report: Report, messages: Messages): void {
  const column = leftColumns(draft);
  const columns = draft.across - column;
  draft.paragraph(0, column, columns, messages.report.heading.party, centered(PARTY_FONT));
  draft.paragraph(1, column, columns, PARTY_LINE, {
    ...centered({ size: 8 }),
    vertical: 'top',
  });
  const place = placeAndDate(report, messages);
  draft.paragraph(3, column, columns, place, centered({ size: 12, italic: true }));
  draft.leaveToOfficer(3, column, ['heading.placeAndDate']);
}

const PARTY_FONT = { size: 14, bold: true };
/** The line under the Party's name, drawn as joined bars because it is as wide as the name. */
const PARTY_LINE = '―'.repeat(24);

function placeAndDate(report: Report, messages: Messages): string {
  const { heading } = messages.report;
  const made = report.made?.at.slice(0, 10).split('-');
  const place = report.heading?.place;
  if (place === undefined || made?.length !== 3) return heading.blankPlaceAndDate;
  const [year = '', month = '', day = ''] = made;
  return heading.placeAndDate(place, day, month, year);
}

function centered(font: Parameters<typeof textStyle>[0]): ReturnType<typeof textStyle> {
  return textStyle(font, { horizontal: 'center', vertical: 'center' });
}
