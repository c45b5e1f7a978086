import type { Indicator } from '../../core/indicators/Indicator';
import { isSame } from './isSame';

interface MergedIndicator {
  readonly indicator: Indicator;
  /** Somebody changed otherwise on the sheet what is being changed here. */
  readonly isTorn: boolean;
}

/**
 * A draft that began from `base`, after the sheet came to say `saved`: parts that only the sheet
 * changed come from there, all others stay as they are being written.
 */
export function mergeIndicator(
  base: Indicator,
  draft: Indicator,
  saved: Indicator,
): MergedIndicator {
  const parts = new Set([...Object.keys(base), ...Object.keys(draft), ...Object.keys(saved)]);
  const merged = new Map<string, unknown>();
  let isTorn = false;
  for (const name of parts as Set<keyof Indicator>) {
    const [was, mine, theirs] = [base[name], draft[name], saved[name]];
    const isMine = !isSame(mine, was);
    isTorn ||= isMine && !isSame(theirs, was) && !isSame(theirs, mine);
    const part = isMine ? mine : theirs;
    if (part !== undefined) merged.set(name, part);
  }
  return { indicator: Object.fromEntries(merged) as unknown as Indicator, isTorn };
}
