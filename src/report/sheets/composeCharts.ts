import type { Messages } from '../../messages/messagesFor';
import type { ChartDescription } from '../../sheet/ChartDescription';
import type { SheetDescription } from '../../sheet/SheetDescription';
import { landscapePage } from '../blocks/landscapePage';
import { palette } from '../blocks/palette';
import { SheetDraft } from '../blocks/SheetDraft';
import { putTitle } from '../blocks/titleBlock';
import { putChart, type ChartMaker } from '../charts/ChartMaker';
import { pyramidChart } from '../charts/pyramidChart';
import { rankingChart } from '../charts/rankingChart';
import { targetCharts } from '../charts/targetCharts';
import { trendChart } from '../charts/trendChart';
import { withoutMasked, type Masking } from '../masking/Masking';
import type { Report } from '../Report';
import type { ReportOptions } from '../ReportOptions';

/** Native charts, one to a page, the figures that they draw beside them outside the print area. */
export function composeCharts(
  report: Report,
  messages: Messages,
  options: ReportOptions,
  masking: Masking,
): SheetDescription[] {
  const makers = chartMakers(withoutMasked(report, masking), messages, options, masking);
  if (makers.length === 0) return [];
  const draft = new SheetDraft(WIDTHS, PRINTED);
  let row = putTitle(draft, report, messages, messages.report.charts.title) + 1;
  const breaks: number[] = [];
  const charts: ChartDescription[] = makers.map((maker, index) => {
    if (index > 0) breaks.push(row);
    const rows = index === 0 ? CHART_ROWS - row : CHART_ROWS;
    // A row of air above each chart keeps its frame off the page before.
    const place = { row: row + 1, column: 0, rows: rows - 1, columns: PRINTED };
    const chart = putChart(draft, place, DATA, maker);
    row += Math.max(rows, maker.rows.length + 2) + 1;
    return chart;
  });
  return [
    draft.describe(
      { key: 'charts', name: messages.report.sheets.charts },
      {
        tabColor: palette.header.color,
        charts,
        page: {
          ...landscapePage(report, messages),
          printArea: { row: 0, column: 0, rows: row - 1, columns: PRINTED },
          breaksBefore: breaks,
        },
      },
    ),
  ];
}

/** Columns that print; then a gap, then the figures behind the charts. */
const PRINTED = 12;
const DATA = PRINTED + 1;
const WIDTHS: readonly number[] = [
  ...Array.from({ length: PRINTED + 1 }, () => 10),
  44,
  12,
  12,
  12,
];
/** Of 15 points each: a landscape page. */
const CHART_ROWS = 31;

function chartMakers(
  report: Report,
  messages: Messages,
  options: ReportOptions,
  masking: Masking,
): readonly ChartMaker[] {
  const { charts: variant = 'full', rankingOf, trendOf, pyramidOf } = options;
  return [
    ...targetCharts(report, messages, variant),
    ...rankingChart(report, messages, rankingOf, variant, masking),
    ...trendChart(report, messages, trendOf, variant),
    ...pyramidChart(report, messages, pyramidOf, masking),
  ];
}
