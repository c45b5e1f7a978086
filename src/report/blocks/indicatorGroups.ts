import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import type { Messages } from '../../messages/messagesFor';
import type { Report } from '../Report';

/** Indicators under one heading, in the order of the definitions. */
export interface IndicatorGroup {
  /** Empty when no indicator of the report has a group. */
  readonly title: string;
  readonly indicators: readonly ComparedIndicator[];
}

export function indicatorGroups(report: Report, messages: Messages): readonly IndicatorGroup[] {
  const groups = new Map<string, ComparedIndicator[]>();
  for (const compared of report.indicators) {
    const key = compared.result.indicator.group?.[report.language] ?? '';
    const members = groups.get(key);
    if (members) members.push(compared);
    else groups.set(key, [compared]);
  }
  const isGrouped = groups.size > 1 || !groups.has('');
  const titleOf = (key: string) => (key === '' && isGrouped ? messages.report.ungrouped : key);
  return [...groups].map(([key, indicators]) => ({ title: titleOf(key), indicators }));
}
