import type { Messages } from '../../messages/messagesFor';
import type { SheetDescription } from '../../sheet/SheetDescription';
import { targetChart } from '../charts/targetChart';
import { landscapePage } from '../blocks/landscapePage';
import { palette, textStyle } from '../blocks/palette';
import { SheetDraft } from '../blocks/SheetDraft';
import type { Report } from '../Report';
import type { ReportOptions } from '../ReportOptions';

/** Native charts one below the other, the cells that they draw beside them outside the print area. */
export function composeCharts(
  report: Report,
  messages: Messages,
  options: ReportOptions,
): SheetDescription[] {
  const draft = new SheetDraft([...WIDTHS]);
  const chart = targetChart(report, messages, options.charts ?? 'full');
  if (!chart) return [];
  const center = { horizontal: 'center', vertical: 'center' } as const;
  const title = textStyle({ size: 14, bold: true }, center);
  draft.paragraph(0, 0, PRINTED, messages.report.charts.title, title);
  const asOf = messages.report.heading.asOf(report.asOf);
  draft.paragraph(1, 0, PRINTED, asOf, textStyle({ size: 12, italic: true }, center));
  const described = chart(draft, { row: 3, column: 0, rows: 26, columns: PRINTED }, DATA);
  return [
    draft.describe(
      { key: 'charts', name: messages.report.sheets.charts },
      {
        tabColor: palette.header.color,
        charts: [described],
        page: {
          ...landscapePage(report, messages),
          printArea: { row: 0, column: 0, rows: 29, columns: PRINTED },
        },
      },
    ),
  ];
}

/** Columns that print; then a gap, then the figures behind the charts. */
const PRINTED = 12;
const DATA = PRINTED + 1;
const WIDTHS: readonly number[] = [...Array.from({ length: PRINTED + 1 }, () => 10), 44, 12, 12];
