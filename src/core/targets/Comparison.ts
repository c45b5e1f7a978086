/**
 * How a figure measures against its target, decided on counts (100·n ≥ t·N), never on a rounded
 * percentage, in the worst and in the best case of what is missing.
 */
export interface Comparison {
  readonly verdict: Verdict;
  readonly timing?: Timing;
  /** Signed distance actual − target in the unit of the target (a share as a fraction), worst case. */
  readonly difference: number | null;
  /**
   * How many people must come to count for the target to hold, nobody joining or leaving the
   * population (for a ceiling: how many are too many); 0 when reached; `null` when no number does it.
   */
  readonly missing: number | null;
  /** Fewest people to *add* to the population, all of them counting; `null` as above. */
  readonly missingByAdding: number | null;
}

/** `open` – without a target; `undecidable` – worst and best case differ. */
export type Verdict = 'reached' | 'missed' | 'undecidable' | 'open';

/** The verdict seen on the way to the due date. */
export type Timing = 'reachedAhead' | 'onTrack' | 'behind' | 'overdue';
