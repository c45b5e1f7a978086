import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { differenceToTarget } from '../../messages/fittingDifference';
import { formatTarget } from '../../messages/formatValue';
import type { Messages } from '../../messages/messagesFor';
import { verdictWord } from '../../messages/verdictWord';
import type { CellInput } from '../../sheet/CellValue';
import { dateFormat, serialOfIso } from '../blocks/serialDate';
import { differenceFormat, differenceValue, targetFormat } from '../blocks/valueFormat';
import type { Report } from '../Report';
import { NOTHING, type SummaryColumn } from './SummaryColumn';

/** The target, when it is due, how far away it is, and the verdict. */
export function targetColumns(report: Report, messages: Messages): SummaryColumn[] {
  return [
    {
      key: 'target',
      width: 8,
      cell: (compared) => targetCell(compared, messages),
      format: targetFormatOf,
      align: 'center',
    },
    {
      key: 'due',
      width: 10.5,
      cell: (compared) => dueCell(compared, report.uses1904Dates),
      format: () => dateFormat,
      align: 'center',
    },
    {
      key: 'difference',
      width: 11.5,
      cell: differenceCell,
      format: ({ result, overall }) =>
        differenceFormat(result.indicator.measure, overall.comparison.difference),
      align: 'center',
    },
    {
      key: 'missing',
      width: 9.5,
      cell: ({ overall: { comparison } }) =>
        comparison.verdict === 'open' ? NOTHING : (comparison.missing ?? NOTHING),
      format: () => '#,##0',
      align: 'center',
    },
    {
      key: 'verdict',
      width: 15.5,
      cell: ({ result, overall }) =>
        verdictWord(messages, overall.comparison, result.indicator.target?.comparator),
      align: 'center',
    },
  ];
}

function targetCell({ result, overall }: ComparedIndicator, messages: Messages): CellInput {
  const { target, measure } = result.indicator;
  if (!target || !overall.target) return NOTHING;
  if (overall.target.upper === undefined) return overall.target.value;
  return formatTarget(messages, measure, { ...overall.target, comparator: target.comparator });
}

function targetFormatOf({ result, overall }: ComparedIndicator): string {
  const { target, measure } = result.indicator;
  if (!target || overall.target?.upper !== undefined) return 'General';
  return targetFormat(measure, target.comparator, overall.target?.value ?? target.value);
}

function dueCell({ result }: ComparedIndicator, uses1904Dates?: boolean): CellInput {
  const due = result.indicator.target?.due;
  return due === undefined ? NOTHING : serialOfIso(due, uses1904Dates);
}

function differenceCell({ result, overall }: ComparedIndicator): CellInput {
  const { measure } = result.indicator;
  const { difference } = overall.comparison;
  if (difference === null) return NOTHING;
  return differenceValue(measure, differenceToTarget(measure, difference, overall.target));
}
