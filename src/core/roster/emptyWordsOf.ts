import { foldText } from './foldText';
import type { RosterOptions } from './RosterInput';

/** The words, folded, that a person declared to mean "empty". */
export function emptyWordsOf({ mapping, remembered }: RosterOptions): ReadonlySet<string> {
  return new Set([...(remembered?.emptyWords ?? []), ...(mapping?.emptyWords ?? [])].map(foldText));
}
