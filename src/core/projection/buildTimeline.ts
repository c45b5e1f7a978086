import type { Roster } from '../roster/Roster';
import { applyChanges } from './applyChanges';
import type { RetirementOptions } from './applyRetirement';
import { applyRetirement } from './applyRetirement';
import type { PlannedChange } from './PlannedChange';
import type { Timeline } from './Timeline';
import { TimelineBuilder } from './TimelineBuilder';

export interface TimelineOptions {
  /** The day number of the roster: what is planned for it or earlier has happened. */
  readonly asOf: number;
  /** Absent: nobody retires. */
  readonly retirement?: RetirementOptions;
  readonly changes?: readonly PlannedChange[];
}

/** The roster with everything that is known to happen to it. */
export function buildTimeline(roster: Roster, options: TimelineOptions): Timeline {
  const { asOf, retirement, changes = [] } = options;
  const builder = new TimelineBuilder(roster);
  if (retirement) applyRetirement(builder, asOf, retirement);
  applyChanges(builder, changes, { asOf, hasRetirement: retirement !== undefined });
  return builder.finish();
}
