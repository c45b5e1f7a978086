import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { valueFormatBeside } from '../blocks/valueFormat';
import { NOTHING, type SummaryColumn } from './SummaryColumn';

/** Counts, the certain value, and the highest possible one where something is unknown. */
export function figureColumns(): SummaryColumn[] {
  return [
    countColumn('numerator', 'certain'),
    countColumn('denominator', 'denominator'),
    {
      key: 'actual',
      width: 8.5,
      cell: ({ overall }) => overall.figure.value?.low ?? NOTHING,
      format: (compared) => formatOf(compared, compared.overall.figure.value?.low),
      align: 'center',
    },
    {
      key: 'highest',
      width: 8.5,
      cell: ({ overall: { figure } }) =>
        figure.value && figure.value.high > figure.value.low ? figure.value.high : NOTHING,
      format: (compared) => formatOf(compared, compared.overall.figure.value?.high),
      align: 'center',
    },
  ];
}

function countColumn(
  key: 'numerator' | 'denominator',
  part: 'certain' | 'denominator',
): SummaryColumn {
  return {
    key,
    width: key === 'numerator' ? 9.2 : 7.5,
    cell: ({ overall }) => overall.figure[part],
    format: () => '#,##0',
    align: 'center',
  };
}

/** With as many decimals as tell the value from its target. */
function formatOf({ result, overall }: ComparedIndicator, value: number | undefined): string {
  const { target } = overall;
  return valueFormatBeside(result.indicator.measure, value, [target?.value, target?.upper]);
}
