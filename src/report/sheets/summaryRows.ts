import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import type { IndicatorGroup } from '../blocks/indicatorGroups';

/** A row of the summary table: a group's heading or an indicator. */
export type SummaryRow =
  | { readonly kind: 'group'; readonly key: string; readonly title: string }
  | { readonly kind: 'indicator'; readonly key: string; readonly compared: ComparedIndicator };

/** Groups one after another; a single nameless group has no heading. */
export function summaryRows(groups: readonly IndicatorGroup[]): readonly SummaryRow[] {
  return groups.flatMap(({ title, indicators }, index) => [
    ...(title === '' ? [] : [{ kind: 'group' as const, key: `group:${index + 1}`, title }]),
    ...indicators.map((compared) => ({
      kind: 'indicator' as const,
      key: compared.result.indicator.code,
      compared,
    })),
  ]);
}
