import { useState } from 'react';
import type { Indicator } from '../../core/indicators/Indicator';
import type { IndicatorDraft } from '../state/Drafts';
import { isSame } from './isSame';
import { mergeIndicator } from './mergeIndicator';

interface Draft {
  readonly draft: Indicator;
  readonly setDraft: (draft: Indicator) => void;
  /** What it began from: saved, or new and untouched. */
  readonly base: Indicator;
  /** The same part was changed on the sheet and here: what to do about it is for the person to say. */
  readonly isTorn: boolean;
  readonly takeSaved: () => void;
}

/**
 * An indicator as it is being written, with what comes from the sheet meanwhile; it goes on from
 * what was `kept` of it. `onChange` hears of every change by the person, `null` where nothing is
 * left to save.
 */
export function useDraft(
  saved: Indicator | undefined,
  begin: () => Indicator,
  kept: IndicatorDraft | undefined,
  onChange: (draft: Pick<IndicatorDraft, 'base' | 'indicator'> | null) => void,
): Draft {
  const [base, setBase] = useState(() => kept?.base ?? saved ?? begin());
  const [draft, setOwn] = useState(kept?.indicator ?? base);
  const [isTorn, setTorn] = useState(false);
  if (saved && saved !== base) {
    const merged = mergeIndicator(base, draft, saved);
    setBase(saved);
    setOwn(merged.indicator);
    if (merged.isTorn) setTorn(true);
  }
  const setDraft = (indicator: Indicator) => {
    setOwn(indicator);
    onChange(isSame(indicator, base) ? null : { base, indicator });
  };
  const takeSaved = () => {
    setDraft(base);
    setTorn(false);
  };
  return { draft, setDraft, base, isTorn, takeSaved };
}
