import type { Messages } from '../../messages/messagesFor';
import type { SheetDescription } from '../../sheet/SheetDescription';
import { pageBreaks } from '../blocks/pageBreaks';
import { palette } from '../blocks/palette';
import { portraitPage } from '../blocks/portraitPage';
import { SheetDraft } from '../blocks/SheetDraft';
import { putTitle } from '../blocks/titleBlock';
import type { Masking } from '../masking/Masking';
import type { Report } from '../Report';
import { putDefinitions, putWords } from './summaryText';

/** The summary's words and definitions, where its table is longer than a page. */
export function composeNotes(
  report: Report,
  messages: Messages,
  masking: Masking,
): SheetDescription {
  const draft = new SheetDraft(WIDTHS);
  const row = putTitle(draft, report, messages, messages.report.summary.notes) + 1;
  const words = putWords(draft, row, report, messages, masking);
  const definitions = putDefinitions(draft, words.next, report, messages);
  const page = portraitPage(report, messages);
  const end = definitions.next - 1;
  const blocks = [...words.blocks, ...definitions.blocks];
  return draft.describe(
    { key: 'summary:notes', name: messages.report.sheets.notes },
    {
      tabColor: palette.header.color,
      page: {
        ...page,
        printArea: { row: 0, column: 0, rows: end, columns: WIDTHS.length },
        breaksBefore: pageBreaks(draft, page, blocks, end),
      },
    },
  );
}

/** A portrait page at full size. */
const WIDTHS = [86];
