import { defaultPack } from '../../actions/defaultPack';
import type { ReportChoices } from '../../actions/ReportChoices';
import type { Language } from '../../messages/Language';
import type { PaneState } from './PaneState';
import type { Preferences } from './Preferences';

/** Preferences in the words of the actions. */
export function choicesOf(
  preferences: Preferences,
  asOf: string,
  language: Language,
): Omit<ReportChoices, 'approve'> {
  const { age, leapDay, mapping, pack, sheets, countsBelow, maskBelow } = preferences;
  return {
    asOf,
    language,
    mapping,
    // Without a pack of the pane's own the workbook's definitions rule.
    ...(pack && { pack }),
    counting: { age, leapDay },
    report: { sheets, countsBelow, maskBelow },
  };
}

/** The pane's own pack, else what the workbook defines, else the catalogue. */
export function packOf({ preferences, figures }: Pick<PaneState, 'preferences' | 'figures'>) {
  const read = figures.kind === 'ready' ? figures.evaluation.defined : null;
  return preferences.pack ?? read ?? defaultPack();
}
