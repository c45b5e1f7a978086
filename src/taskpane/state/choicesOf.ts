import { defaultPack } from '../../actions/defaultPack';
import type { ReportChoices } from '../../actions/ReportChoices';
import type { IndicatorPack } from '../../core/indicators/Indicator';
import type { Language } from '../../messages/Language';
import type { Preferences } from './Preferences';

/** Preferences in the words of the actions. */
export function choicesOf(
  preferences: Preferences,
  asOf: string,
  language: Language,
): ReportChoices {
  const { mapping, sheets, countsBelow, maskBelow } = preferences;
  return {
    asOf,
    language,
    mapping,
    pack: applyCounting(packOf(preferences), preferences),
    report: { sheets, countsBelow, maskBelow },
  };
}

export function packOf({ pack }: Preferences): IndicatorPack {
  return pack ?? defaultPack();
}

/** The counting rules of the settings hold for every indicator that has none of its own. */
function applyCounting(pack: IndicatorPack, { age, leapDay }: Preferences): IndicatorPack {
  const indicators = pack.indicators.map((indicator) => ({
    ...indicator,
    settings: { age, leapDay, ...indicator.settings },
  }));
  return { ...pack, indicators };
}
