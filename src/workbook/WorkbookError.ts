/** What went wrong, in terms a person can act on; `messages` has a sentence for each. */
export type WorkbookFault =
  | 'fileMissing'
  | 'notXlsx'
  | 'encrypted'
  | 'damaged'
  | 'wouldOverwrite'
  | 'cannotWriteFile'
  | 'sheetMissing'
  | 'sheetProtected'
  | 'readOnly'
  | 'cellBeingEdited'
  | 'dialogOpen'
  | 'otherWorkbookActive'
  | 'inTheWay'
  | 'columnInserted'
  | 'tooLarge'
  | 'noAnswer'
  | 'sessionExpired'
  | 'notSupported'
  | 'cancelled'
  | 'unexpected';

/** The only error that a `Workbook` raises. */
export class WorkbookError extends Error {
  constructor(
    readonly fault: WorkbookFault,
    /** What was being done, such as `writeSheet`. */
    readonly operation: string,
    /** File, sheet or cell concerned. */
    readonly address: string,
    options?: { readonly cause?: unknown; readonly isRetrySafe?: boolean },
  ) {
    super(`${operation} ${address}: ${fault}`, { cause: options?.cause });
    this.name = 'WorkbookError';
    this.isRetrySafe = options?.isRetrySafe ?? false;
  }

  readonly isRetrySafe: boolean;
}

/** Whether somebody gave the work up, before anything was changed. */
export function isCancelled(cause: unknown): boolean {
  return cause instanceof WorkbookError && cause.fault === 'cancelled';
}
