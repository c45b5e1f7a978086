import { mergeUnits } from '../core/indicators/definitions/mergeUnits';
import { readUnits } from '../core/indicators/definitions/readUnits';
import type { Issue } from '../core/Issue';
import type { PlannedChange } from '../core/projection/PlannedChange';
import { readPlan } from '../core/projection/readPlan';
import type { Roster } from '../core/roster/Roster';
import type { EvaluationChoices } from './Evaluation';
import type { SideSheets } from './readSideSheets';
import { definitionsOn, type WorkbookDefinitions } from './readWorkbookDefinitions';

/** What the sheets beside a roster say. */
export interface SideMeaning {
  /** With the units of the list of units. */
  readonly roster: Roster;
  readonly changes: readonly PlannedChange[];
  /** `null` without definition sheets. */
  readonly definitions: WorkbookDefinitions | null;
  /** Of units and plans; those of the definitions stand with them. */
  readonly issues: readonly Issue[];
}

/** Reads units, planned changes and definitions; most workbooks have none of them. */
export function understandSideSheets(
  { units, plan, definitions }: SideSheets,
  roster: Roster,
  { uses1904Dates }: EvaluationChoices,
): SideMeaning {
  const listed = units.map(readUnits);
  const merged = mergeUnits(
    roster,
    listed.flatMap((list) => list.units),
  );
  const plans = plan.map((grid) => readPlan(grid, merged.roster.fields, uses1904Dates));
  return {
    roster: merged.roster,
    changes: plans.flatMap(({ changes }) => changes),
    definitions: definitionsOn(definitions, uses1904Dates),
    issues: [...[...listed, ...plans].flatMap((one) => one.issues), ...merged.issues],
  };
}
