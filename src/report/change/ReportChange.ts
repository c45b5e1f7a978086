import type { Bilingual } from '../../core/Bilingual';
import type { Issue } from '../../core/Issue';
import type { IndicatorBridge } from '../../core/projection/IndicatorBridge';
import type { Roster } from '../../core/roster/Roster';

/** Why the figures of a report differ from those of an earlier roster. */
export interface ReportChange {
  /** Day number of the earlier figures. */
  readonly since: number;
  /** Of the indicators that may be shown. */
  readonly bridges: readonly IndicatorBridge[];
  /** Titles of the indicators that have no figure on the earlier day. */
  readonly notCompared: readonly Bilingual[];
  /** Those who could not be told apart. */
  readonly issues: readonly Issue[];
  /** Whom the bridges' people are numbers in. */
  readonly earlier: Roster;
  readonly later: Roster;
}
