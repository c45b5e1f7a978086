import type { Indicator } from '../../core/indicators/Indicator';
import type { Messages } from '../../messages/messagesFor';
import type { CellInput } from '../../sheet/CellValue';
import type { SheetDescription } from '../../sheet/SheetDescription';
import { formatRuns } from '../blocks/formatRuns';
import { landscapePage } from '../blocks/landscapePage';
import { palette } from '../blocks/palette';
import { dateFormat, serialDate } from '../blocks/serialDate';
import { SheetDraft } from '../blocks/SheetDraft';
import { putTable } from '../blocks/tableBlock';
import { noteStyle } from '../blocks/textSections';
import { putTitle } from '../blocks/titleBlock';
import { valueFormat } from '../blocks/valueFormat';
import { extendHistory } from '../history/extendHistory';
import { historyColumns, historyKey, type HistoryColumn } from '../history/historyColumns';
import { withoutMasked, type Masking } from '../masking/Masking';
import type { HistoryEntry, Report } from '../Report';
import type { ReportOptions } from '../ReportOptions';

/** One row per saved report and indicator: the source of the trend, read back from the sheet. */
export function composeHistory(
  report: Report,
  messages: Messages,
  _options: ReportOptions,
  masking: Masking,
): SheetDescription[] {
  const { history, sheets } = messages.report;
  const draft = new SheetDraft(historyColumns.map((column) => looks[column].width));
  const next = putTitle(draft, report, messages, history.title);
  draft.paragraph(next, 0, historyColumns.length, history.note, noteStyle);
  const entries = extendHistory(withoutMasked(report, masking));
  const columns = historyColumns.map((column) => ({
    header: history.columns[column],
    ...looks[column],
  }));
  const header = next + 1;
  const table = putTable(
    draft,
    header,
    columns,
    entries.map((entry) => cellsOf(entry, report.uses1904Dates)),
  );
  formatValues(draft, header + 1, entries, report);
  return [
    draft.describe(
      { key: historyKey, name: sheets.history },
      {
        tabColor: palette.quiet.color,
        tables: [
          {
            name: 'RollcallHistory',
            area: { ...table, rows: Math.max(table.rows, 2) },
            showFilter: true,
            showBandedRows: false,
          },
        ],
        freeze: { rows: header + 1, columns: 0 },
        page: { ...landscapePage(report, messages), repeatRows: { row: header, rows: 1 } },
      },
    ),
  ];
}

interface Look {
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly numberFormat?: string;
}

const count: Look = { width: 10, align: 'right', numberFormat: '#,##0' };

const looks: Readonly<Record<HistoryColumn, Look>> = {
  asOf: { width: 12, align: 'center', numberFormat: dateFormat },
  code: { width: 28, numberFormat: '@' },
  title: { width: 44 },
  numerator: count,
  unknown: count,
  denominator: count,
  value: { width: 11, align: 'right' },
  target: { width: 11, align: 'right' },
  fingerprint: { width: 19, numberFormat: '@', align: 'center' },
};

function cellsOf(entry: HistoryEntry, uses1904Dates?: boolean): CellInput[] {
  return [
    serialDate(entry.asOf, uses1904Dates),
    entry.code,
    entry.title,
    entry.numerator,
    entry.unknown,
    entry.denominator,
    entry.value ?? '',
    entry.target ?? '',
    entry.fingerprint,
  ];
}

/** Values and targets; an indicator long gone is a share. */
function formatValues(
  draft: SheetDraft,
  row: number,
  entries: readonly HistoryEntry[],
  report: Report,
): void {
  const measures = new Map<string, Indicator['measure']>(
    report.indicators.map(({ result: { indicator } }) => [indicator.code, indicator.measure]),
  );
  const formatOf = ({ code, value }: HistoryEntry) => {
    const measure = measures.get(code);
    if (measure) return valueFormat(measure);
    return value !== null && Math.abs(value) > 1 ? '#,##0.00' : '0.00%';
  };
  const column = historyColumns.indexOf('value');
  formatRuns(draft, { row, column, columns: 2 }, entries.map(formatOf));
}
