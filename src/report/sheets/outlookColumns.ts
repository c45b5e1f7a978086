import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { fittingDifference } from '../../messages/fittingDifference';
import { formatValue } from '../../messages/formatValue';
import type { Messages } from '../../messages/messagesFor';
import type { CellInput } from '../../sheet/CellValue';
import { differenceFormat, differenceValue, valueFormatBeside } from '../blocks/valueFormat';
import type { Report } from '../Report';
import { NOTHING, type SummaryColumn } from './SummaryColumn';

/** Where an indicator is going and where it comes from, as far as the report knows. */
export function outlookColumns(report: Report, messages: Messages): SummaryColumn[] {
  return [projectedColumn(report, messages), changeColumn(report)];
}

function projectedColumn({ projected }: Report, messages: Messages): SummaryColumn {
  return {
    key: 'projected',
    width: 10,
    cell: ({ result: { indicator } }): CellInput => {
      const value = projected?.get(indicator.code);
      if (!value) return NOTHING;
      const [low, high] = [value.low, value.high].map((end) =>
        formatValue(messages, indicator.measure, end),
      );
      return low === high ? value.low : `${low ?? ''} –\n${high ?? ''}`;
    },
    format: ({ result: { indicator }, overall: { target } }) =>
      valueFormatBeside(indicator.measure, projected?.get(indicator.code)?.low, [
        target?.value,
        target?.upper,
      ]),
    align: 'center',
  };
}

function changeColumn(report: Report): SummaryColumn {
  const changeOf = ({ result, overall }: ComparedIndicator): number | null => {
    const earlier = earlierValue(report, result.indicator.code);
    const now = overall.figure.value;
    if (!now || earlier === null) return null;
    const change = now.low - earlier;
    // What a cell kept of a value differs from it in the sixteenth digit.
    if (Math.abs(change) < 1e-12) return 0;
    return fittingDifference(result.indicator.measure, change, earlier);
  };
  return {
    key: 'change',
    width: 9,
    cell: (compared) => {
      const change = changeOf(compared);
      return change === null ? NOTHING : differenceValue(compared.result.indicator.measure, change);
    },
    format: (compared) => differenceFormat(compared.result.indicator.measure, changeOf(compared)),
    align: 'center',
  };
}

/** The value of the last saved report before this one's date. */
function earlierValue(report: Report, code: string): number | null {
  const earlier = (report.history ?? []).filter(
    (entry) => entry.code === code && entry.asOf < report.asOf,
  );
  return earlier.at(-1)?.value ?? null;
}
