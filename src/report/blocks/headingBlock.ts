import type { Messages } from '../../messages/messagesFor';
import type { Report } from '../Report';
import { textStyle } from './palette';
import type { SheetDraft } from './SheetDraft';

/**
 * The head of an official document (Guidance 36-HD/VPTW for the Party, Decree 30/2020/NĐ-CP for the
 * state): who issues it on the left, Party or state on the right, then the kind of document, its
 * title and the as-of date. Returns the next row.
 */
export function putHeading(
  draft: SheetDraft,
  report: Report,
  messages: Messages,
  title: string,
): number {
  putIssuer(draft, report, messages);
  putNation(draft, report, messages);
  const { across } = draft;
  const { heading } = messages.report;
  draft.raise(4, 6);
  draft.paragraph(5, 0, across, heading.kind, centered({ size: 16, bold: true }));
  draft.paragraph(6, 0, across, title, centered({ size: 14, bold: true }));
  draft.paragraph(7, 0, across, heading.asOf(report.asOf), centered({ size: 12, italic: true }));
  draft.raise(8, 4);
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
  const { superior, issuer, number } = report.heading ?? {};
  const columns = leftColumns(draft);
  const upper = (text: string) => text.toLocaleUpperCase(report.language);
  const line = (row: number, text: string, font: Parameters<typeof textStyle>[0]) =>
    draft.paragraph(row, 0, columns, text, centered(font));
  // An office without one above it leaves the first line empty; nobody known, both are to fill in.
  const above = superior ?? (issuer === undefined ? heading.blank : '');
  line(0, upper(above), { size: 13 });
  line(1, upper(issuer ?? heading.blank), { size: 13, bold: true });
  line(2, isOfParty(report) ? '*' : STATE_LINE, { size: 12 });
  line(3, heading.number(number ?? heading.blankNumber), { size: 12 });
  draft.leaveToOfficer(0, 0, ['heading.superior', 'heading.issuer']);
  draft.leaveToOfficer(3, 0, ['heading.number']);
}

/** The Party's name with a line under it, or the state's with its motto and a line. */
function putNation(draft: SheetDraft, report: Report, messages: Messages): void {
  const { heading } = messages.report;
  const column = leftColumns(draft);
  const columns = draft.across - column;
  const line = (row: number, text: string, font: Parameters<typeof textStyle>[0]) =>
    draft.paragraph(row, column, columns, text, centered(font));
  if (isOfParty(report)) {
    line(0, heading.party, { size: 14, bold: true });
    line(1, PARTY_LINE, { size: 9 });
  } else {
    line(0, heading.state, { size: 13, bold: true });
    line(1, heading.motto, { size: 13, bold: true });
    line(2, STATE_LINE, { size: 9 });
  }
  const { place } = report.heading ?? {};
  line(3, heading.placeAndDate(place ?? heading.blankPlace), { size: 13, italic: true });
  draft.leaveToOfficer(3, column, ['heading.placeAndDate']);
}

function isOfParty({ heading }: Report): boolean {
  return heading?.nation !== 'state';
}

/** Lines under names, drawn as joined bars because they are about as wide as the names. */
const PARTY_LINE = '―'.repeat(24);
const STATE_LINE = '―'.repeat(14);

function centered(font: Parameters<typeof textStyle>[0]): ReturnType<typeof textStyle> {
  return textStyle(font, { horizontal: 'center', vertical: 'center' });
}
