import type { Messages } from '../../messages/messagesFor';
import type { Report } from '../Report';
import { leftColumns } from './headingBlock';
import { textStyle } from './palette';
import type { SheetDraft } from './SheetDraft';

/** Who prepared and who signs, with room for signature and seal. Returns the next row. */
export function putSignature(
  draft: SheetDraft,
  row: number,
  report: Report,
  messages: Messages,
): number {
  const { signature } = messages.report;
  const left = leftColumns(draft);
  const half = (line: number, text: string, font: Parameters<typeof textStyle>[0], side: Side) => {
    const column = side === 'left' ? 0 : left;
    const columns = side === 'left' ? left : draft.across - left;
    draft.paragraph(row + line, column, columns, text, textStyle(font, { horizontal: 'center' }));
  };
  const given = report.heading;
  half(0, signature.preparedBy, { size: 12, bold: true }, 'left');
  half(0, given?.signerRole ?? signature.signerRole, { size: 12, bold: true }, 'right');
  half(1, signature.signHint, { size: 11, italic: true }, 'left');
  half(1, signature.stampHint, { size: 11, italic: true }, 'right');
  draft.raise(row + 2, ROOM_TO_SIGN);
  half(3, given?.preparedBy ?? '', { size: 12, bold: true }, 'left');
  half(3, given?.signer ?? '', { size: 12, bold: true }, 'right');
  draft.leaveToOfficer(row, 0, ['signature.preparedByRole']);
  draft.leaveToOfficer(row, left, ['signature.signerRole']);
  draft.leaveToOfficer(row + 3, 0, ['signature.preparedBy']);
  draft.leaveToOfficer(row + 3, left, ['signature.signer']);
  return row + 4;
}

type Side = 'left' | 'right';

const ROOM_TO_SIGN = 60;
