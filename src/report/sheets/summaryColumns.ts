import type { Messages } from '../../messages/messagesFor';
import { widestSummary, widthLeft } from '../blocks/pageWidth';
import { MASKED, type Masking } from '../masking/Masking';
import type { Report } from '../Report';
import { figureColumns } from './figureColumns';
import { outlookColumns } from './outlookColumns';
import type { SummaryColumn } from './SummaryColumn';
import { targetColumns } from './targetColumns';

/**
 * The same columns in every report, so that what an officer wrote beside them is never in the way
 * of one that joins later; the titles take the width that the others leave.
 */
export function summaryColumns(
  report: Report,
  messages: Messages,
  masking: Masking,
): readonly SummaryColumn[] {
  const before = numberColumn(report);
  const after: readonly SummaryColumn[] = [
    ...figureColumns(),
    ...targetColumns(report, messages),
    ...outlookColumns(report, messages),
    { key: 'remarks', width: 12, cell: () => '', align: 'left' },
  ];
  const others = [before, ...after].map(({ width }) => width);
  const title = titleColumn(report, widthLeft(others, 30, widestSummary));
  return [before, title, ...after, codeColumn].map((column) => ({
    ...column,
    cell: maskCell(column, masking),
  }));
}

/** Of a masked indicator only its name, target and remarks are shown. */
function maskCell({ key, cell }: SummaryColumn, masking: Masking): SummaryColumn['cell'] {
  const isShown = ['number', 'code', 'title', 'target', 'due', 'remarks'].includes(key);
  if (isShown) return cell;
  return (compared) =>
    masking.isMasked(compared.result.indicator.code, 0) ? MASKED : cell(compared);
}

function numberColumn({ indicators }: Report): SummaryColumn {
  return {
    key: 'number',
    width: 4.5,
    cell: (compared) => indicators.indexOf(compared) + 1,
    align: 'center',
  };
}

function titleColumn({ language }: Report, width: number): SummaryColumn {
  return {
    key: 'title',
    width,
    cell: ({ result }) => result.indicator.title[language],
    align: 'left',
  };
}

/** For machines and for finding a definition again; it does not print. */
const codeColumn: SummaryColumn = {
  key: 'code',
  width: 34,
  cell: ({ result }) => result.indicator.code,
  align: 'left',
};
