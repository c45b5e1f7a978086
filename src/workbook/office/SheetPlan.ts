import type { SheetDescription } from '../../sheet/SheetDescription';
import type { SheetUpdate } from '../planSheetUpdate';
import type { SheetFootprint } from '../SheetFootprint';
import type { DirectoryEntry } from './readDirectory';
import type { PresentTable } from './writeTables';

/** What is to be done so that one sheet shows its description. */
export interface SheetPlan {
  readonly description: SheetDescription;
  /** The sheet that carries the key already; `null` when it must be made. */
  readonly entry: DirectoryEntry | null;
  /** The tab's name when all is done: as an officer left it, or the proposed one. */
  readonly name: string;
  /** The tab's colour when all is done. */
  readonly tabColor: string;
  readonly last: SheetFootprint | null;
  readonly update: SheetUpdate;
  readonly present: PresentParts;
}

/** Objects of the sheet as it is now. */
export interface PresentParts {
  readonly tables: readonly PresentTable[];
  /** Chart name → number of its series. */
  readonly charts: ReadonlyMap<string, number>;
  /** Names of tables and cells that the whole workbook uses, in lower case. */
  readonly tableNames: ReadonlySet<string>;
}

/** Whether writing would change anything that a person sees. */
export function isChange({ entry, update }: SheetPlan): boolean {
  return (
    !entry || update.cellsWritten > 0 || update.changedParts.size > 0 || update.widths.size > 0
  );
}
