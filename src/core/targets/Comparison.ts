/**
 * How a figure measures against its target, decided on counts (100·n ≥ t·N), never on a rounded
 * percentage, in the worst and in the best case of what is missing.
 */
export interface Comparison {
  readonly verdict: Verdict;
  readonly timing?: Timing;
  /** Actual − target in the unit of the target (a share as a fraction), worst case; in a range 0. */
  readonly difference: number | null;
  /**
   * How many people must come to count for the target to hold, nobody joining or leaving the
   * population (over a ceiling: how many must cease to count; in a ratio each of them joins the
   * denominator, as an "excellent" regraded "good" does); 0 when reached; `null` when no number
   * does it, and for means and medians.
   */
  readonly missing: number | null;
  /**
   * Fewest people to *add* to the population, all of them counting (over a ceiling: none of them
   * counting); `null` as above, and for shares of units.
   */
  readonly missingByAdding: number | null;
  /** For a ceiling or a range: the most that may count in the population as it stands. */
  readonly allowed?: number;
}

/** `open` – without a target; `undecidable` – worst and best case differ. */
export type Verdict = 'reached' | 'missed' | 'undecidable' | 'open';

/** The verdict seen on the way to the due date. */
export type Timing = 'reachedAhead' | 'onTrack' | 'behind' | 'overdue';
