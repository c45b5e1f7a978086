import type { Issue } from '../core/Issue';
import type { RosterIntake } from '../core/roster/edits/RosterIntake';
import type { SideSheets } from './readSideSheets';

/** What was read of a workbook. */
export interface WorkbookReading {
  readonly intake: RosterIntake;
  /** The sheets beside the roster. */
  readonly side: SideSheets;
  /** Of sheets that were left out. */
  readonly issues: readonly Issue[];
}
