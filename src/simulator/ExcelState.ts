import type { Area } from '../sheet/Area';
import type { MemorySheet } from '../workbook/memory/MemorySheet';
import type { MemoryWorkbook } from '../workbook/memory/MemoryWorkbook';
import { HostError } from './bridge/HostError';
import { References } from './bridge/References';
import type { HostProfile } from './HostProfile';

export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

/** Something that the host tells the add-in about after a batch. */
export type HostChange =
  | {
      readonly kind: 'cells';
      readonly sheet: MemorySheet;
      readonly area: Area;
      readonly change: ChangeType;
    }
  | { readonly kind: 'added' | 'deleted'; readonly sheet: MemorySheet };

/** Everything that Excel's objects share: the workbook, the host that is played, its moods. */
export class ExcelState {
  readonly references = new References();
  /** Events that the add-in registered for, by the wire's method name. */
  readonly registered = new Set<string>();
  /** Another workbook's window has the focus. */
  isOtherWorkbookActive = false;
  /** A cell is being edited. */
  isEditing = false;
  /** Opened for reading only: every write is refused. */
  isReadOnly = false;
  activeSheet: string | null = null;
  /** What `Workbook.settings` keeps for this add-in alone. */
  readonly addInSettings = new Map<string, unknown>();
  #changes: HostChange[] = [];
  #cellsWritten = 0;

  constructor(
    readonly workbook: MemoryWorkbook,
    readonly host: HostProfile,
  ) {}

  /** Cells whose content the add-in's batches changed so far. */
  get cellsWritten(): number {
    return this.#cellsWritten;
  }

  countWritten(cells: number): void {
    this.#cellsWritten += cells;
  }

  note(change: HostChange): void {
    change.sheet.isChanged = true;
    this.#changes.push(change);
  }

  takeChanges(): readonly HostChange[] {
    const taken = this.#changes;
    this.#changes = [];
    return taken;
  }

  /** Some of Excel's calls work only while the add-in's own workbook has the focus. */
  requireFocus(location: string): void {
    if (this.isOtherWorkbookActive) throw new HostError('InactiveWorkbook', location);
  }

  refuseProtected(sheet: MemorySheet, location: string): void {
    if (sheet.isProtected) throw new HostError('AccessDenied', location);
  }
}
