import type { CellValue } from '../../sheet/CellValue';
import type { SheetEditedEvent } from '../Workbook';

/** What a person did to a workbook in memory, with all that a host may tell about it. */
export interface PersonEdit extends SheetEditedEvent {
  /** Rows or columns are new when this is absent. */
  readonly how?: 'deleted' | 'sorted';
  /** Of a sheet that was deleted, which nobody can ask any more. */
  readonly goneId?: string;
  /** Done by somebody else who has the workbook open. */
  readonly isRemote?: boolean;
  /** What the only cell of the area held before. */
  readonly before?: CellValue;
}
