import type { ReportChoices } from '../../actions/ReportChoices';
import type { Language } from '../../messages/Language';
import type { Preferences } from './Preferences';

/** Preferences in the words of the actions. */
export function choicesOf(
  preferences: Preferences,
  asOf: string,
  language: Language,
): Omit<ReportChoices, 'approve'> {
  const { age, leapDay, mapping, sheets, countsBelow, maskBelow, palette } = preferences;
  const { hasRetirement, people, withSensitive, uses1904Dates } = preferences;
  return {
    asOf,
    language,
    mapping,
    counting: { age, leapDay },
    hasRetirement,
    uses1904Dates,
    report: {
      // With nobody asked for, the lists of an earlier report are taken away.
      sheets: [...sheets, 'people'],
      people,
      withSensitive,
      countsBelow,
      maskBelow,
      palette,
    },
  };
}
