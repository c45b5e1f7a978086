import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { formatTarget } from '../../messages/formatValue';
import type { Messages } from '../../messages/messagesFor';
import { verdictWord } from '../../messages/verdictWord';
import type { CellInput } from '../../sheet/CellValue';
import { dateFormat, serialOfIso } from '../blocks/serialDate';
import {
  differenceFormat,
  differenceValue,
  targetFormat,
  valueFormat,
} from '../blocks/valueFormat';
import { MASKED, type Masking } from '../masking/Masking';
import type { Report } from '../Report';

/** One column of the summary table: how wide, what it says of an indicator and how it looks. */
export interface SummaryColumn {
  readonly key: keyof Messages['report']['columns'];
  readonly width: number;
  readonly cell: (compared: ComparedIndicator) => CellInput;
  readonly format?: (compared: ComparedIndicator) => string;
  /** Every row is another indicator, so digits need not stand under digits. */
  readonly align: 'left' | 'center';
}

/** The columns that this report has something to say in. */
export function summaryColumns(
  report: Report,
  messages: Messages,
  masking: Masking,
): readonly SummaryColumn[] {
  const { indicators } = report;
  const hasUnknown = indicators.some(({ overall: { figure } }) => figure.possible > figure.certain);
  const columns: readonly SummaryColumn[] = [
    ...identity(report),
    ...counts(),
    ...values(hasUnknown),
    ...targets(messages),
    ...outcome(messages),
    ...(indicators.some(hasProjection) ? [projectedColumn(report)] : []),
    ...(indicators.some(hasEarlier) ? [changeColumn(report)] : []),
    { key: 'remarks', width: 13, cell: () => '', align: 'left' },
    // For machines and for finding a definition again; it does not print.
    { key: 'code', width: 34, cell: ({ result }) => result.indicator.code, align: 'left' },
  ];
  return columns.map((column) => ({ ...column, cell: maskCell(column, masking) }));

  function hasProjection({ result }: ComparedIndicator): boolean {
    return report.projected?.has(result.indicator.code) ?? false;
  }

  function hasEarlier({ result }: ComparedIndicator): boolean {
    return earlierValue(report, result.indicator.code) !== null;
  }
}

/** The value of the last saved report before this one's date. */
function earlierValue(report: Report, code: string): number | null {
  const earlier = (report.history ?? []).filter(
    (entry) => entry.code === code && entry.asOf < report.asOf,
  );
  return earlier.at(-1)?.value ?? null;
}

/** Of a masked indicator only its name, target and remarks are shown. */
function maskCell({ key, cell }: SummaryColumn, masking: Masking): SummaryColumn['cell'] {
  const isShown = ['number', 'code', 'title', 'target', 'due', 'remarks'].includes(key);
  if (isShown) return cell;
  return (compared) =>
    masking.isMasked(compared.result.indicator.code, 0) ? MASKED : cell(compared);
}

function identity(report: Report): SummaryColumn[] {
  return [
    {
      key: 'number',
      width: 4.5,
      cell: (compared) => report.indicators.indexOf(compared) + 1,
      align: 'center',
    },
    {
      key: 'title',
      width: 32,
      cell: ({ result }) => result.indicator.title[report.language],
      align: 'left',
    },
  ];
}

function counts(): SummaryColumn[] {
  const column = (key: 'numerator' | 'denominator', part: 'certain' | 'denominator') => ({
    key,
    width: 8,
    cell: ({ overall }: ComparedIndicator) => overall.figure[part],
    format: () => '#,##0',
    align: 'center' as const,
  });
  return [column('numerator', 'certain'), column('denominator', 'denominator')];
}

function values(hasUnknown: boolean): SummaryColumn[] {
  const format = ({ result }: ComparedIndicator) => valueFormat(result.indicator.measure);
  const end = (key: 'actual' | 'highest', side: 'low' | 'high'): SummaryColumn => ({
    key,
    width: 9,
    cell: ({ overall }) => overall.figure.value?.[side] ?? NOTHING,
    format,
    align: 'center',
  });
  return hasUnknown ? [end('actual', 'low'), end('highest', 'high')] : [end('actual', 'low')];
}

function targets(messages: Messages): SummaryColumn[] {
  return [
    {
      key: 'target',
      width: 8.5,
      cell: (compared) => targetCell(compared, messages),
      format: (compared) => targetFormatOf(compared),
      align: 'center',
    },
    {
      key: 'due',
      width: 10.5,
      cell: ({ result }) => {
        const due = result.indicator.target?.due;
        return due === undefined ? NOTHING : serialOfIso(due);
      },
      format: () => dateFormat,
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

function outcome(messages: Messages): SummaryColumn[] {
  return [
    {
      key: 'difference',
      width: 9.5,
      cell: ({ result, overall: { comparison } }) =>
        comparison.difference === null
          ? NOTHING
          : differenceValue(result.indicator.measure, comparison.difference),
      format: ({ result }) => differenceFormat(result.indicator.measure),
      align: 'center',
    },
    {
      key: 'missing',
      width: 8.5,
      cell: ({ overall: { comparison } }) =>
        comparison.verdict === 'open' ? NOTHING : (comparison.missing ?? NOTHING),
      format: () => '#,##0',
      align: 'center',
    },
    {
      key: 'verdict',
      width: 11,
      cell: ({ result, overall }) =>
        verdictWord(messages, overall.comparison, result.indicator.target?.comparator),
      align: 'center',
    },
  ];
}

function projectedColumn(report: Report): SummaryColumn {
  return {
    key: 'projected',
    width: 9,
    cell: ({ result }) => report.projected?.get(result.indicator.code)?.low ?? NOTHING,
    format: ({ result }) => valueFormat(result.indicator.measure),
    align: 'center',
  };
}

function changeColumn(report: Report): SummaryColumn {
  return {
    key: 'change',
    width: 9.5,
    cell: ({ result, overall }) => {
      const earlier = earlierValue(report, result.indicator.code);
      const now = overall.figure.value;
      if (!now || earlier === null) return NOTHING;
      return differenceValue(result.indicator.measure, now.low - earlier);
    },
    format: ({ result }) => differenceFormat(result.indicator.measure),
    align: 'center',
  };
}

/** Stands where there is nothing to say; an empty cell would look forgotten. */
const NOTHING = '–';
