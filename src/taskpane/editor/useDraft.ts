import { useState } from 'react';
import type { Indicator } from '../../core/indicators/Indicator';
import { mergeIndicator } from './mergeIndicator';

interface Draft {
  readonly draft: Indicator;
  readonly setDraft: (draft: Indicator) => void;
  /** The same part was changed on the sheet and here: what to do about it is for the person to say. */
  readonly isTorn: boolean;
  readonly takeSaved: () => void;
}

/** An indicator as it is being written, with what comes from the sheet meanwhile. */
export function useDraft(saved: Indicator | undefined, begin: () => Indicator): Draft {
  const [base, setBase] = useState(saved);
  const [draft, setDraft] = useState(() => saved ?? begin());
  const [isTorn, setTorn] = useState(false);
  if (saved && saved !== base) {
    const merged = base && mergeIndicator(base, draft, saved);
    setBase(saved);
    if (merged) setDraft(merged.indicator);
    if (merged?.isTorn) setTorn(true);
  }
  const takeSaved = () => {
    if (saved) setDraft(saved);
    setTorn(false);
  };
  return { draft, setDraft, isTorn, takeSaved };
}
