import { messagesIn } from '../messages/messagesIn';
import type { Messages } from '../messages/messagesFor';
import type { SheetDescription } from '../sheet/SheetDescription';
import { maskFigures, withoutMaskedHistory, type Masking } from './masking/Masking';
import type { Report } from './Report';
import type { ReportOptions, ReportSheet } from './ReportOptions';
import { composeByGroup } from './sheets/composeByGroup';
import { composeByUnit } from './sheets/composeByUnit';
import { composeCharts } from './sheets/composeCharts';
import { composeHistory } from './sheets/composeHistory';
import { composeMethod } from './sheets/composeMethod';
import { composePeople } from './sheets/composePeople';
import { composeQuality } from './sheets/composeQuality';
import { composeSummary } from './sheets/composeSummary';

/** The sheets of a report, in the order in which they stand in the workbook. */
export function composeReport(
  report: Report,
  options: ReportOptions = {},
): readonly SheetDescription[] {
  const messages = messagesIn(report.language);
  const masking = maskFigures(report.units, report.indicators, options.maskBelow ?? 0);
  const shown = withoutMaskedHistory(report, masking);
  return (options.sheets ?? every).flatMap((sheet) =>
    composers[sheet](shown, messages, options, masking),
  );
}

const every: readonly ReportSheet[] = [
  'summary',
  'byUnit',
  'byGroup',
  'charts',
  'people',
  'quality',
  'method',
  'history',
];

type Composer = (
  report: Report,
  messages: Messages,
  options: ReportOptions,
  masking: Masking,
) => readonly SheetDescription[];

const composers: Readonly<Record<ReportSheet, Composer>> = {
  summary: composeSummary,
  byUnit: composeByUnit,
  byGroup: composeByGroup,
  charts: composeCharts,
  people: composePeople,
  quality: composeQuality,
  method: composeMethod,
  history: composeHistory,
};
