import { WorkbookError, type WorkbookFault } from '../WorkbookError';

interface Reaction {
  readonly fault: WorkbookFault;
  /** Trying the same step again soon may help, and nothing of it was carried out. */
  readonly isTransient?: boolean;
}

/** What Excel's error codes mean to a person; codes are never localized, messages are. */
const reactions: Readonly<Record<string, Reaction>> = {
  InvalidOperationInCellEditMode: { fault: 'cellBeingEdited', isTransient: true },
  InvalidOperation: { fault: 'cellBeingEdited', isTransient: true },
  WriteNotSupportedWhenModalDialogOpen: { fault: 'dialogOpen', isTransient: true },
  AccessDenied: { fault: 'sheetProtected' },
  // Somebody may have deleted a sheet since it was listed: looking again helps.
  ItemNotFound: { fault: 'sheetMissing', isTransient: true },
  InactiveWorkbook: { fault: 'otherWorkbookActive', isTransient: true },
  InvalidSelection: { fault: 'otherWorkbookActive', isTransient: true },
  FilteredRangeConflict: { fault: 'inTheWay' },
  PivotTableRangeConflict: { fault: 'inTheWay' },
  MergedRangeConflict: { fault: 'inTheWay' },
  NonBlankCellOffSheet: { fault: 'inTheWay' },
  RequestPayloadSizeLimitExceeded: { fault: 'tooLarge' },
  ResponsePayloadSizeLimitExceeded: { fault: 'tooLarge' },
  RangeExceedsLimit: { fault: 'tooLarge' },
  OperationCellsExceedLimit: { fault: 'tooLarge' },
  MemoryLimitReached: { fault: 'tooLarge' },
  ActivityLimitReached: { fault: 'noAnswer', isTransient: true },
  RequestAborted: { fault: 'noAnswer', isTransient: true },
  ServiceNotAvailable: { fault: 'noAnswer', isTransient: true },
  Conflict: { fault: 'noAnswer', isTransient: true },
  ConnectionFailure: { fault: 'noAnswer', isTransient: true },
  Timeout: { fault: 'noAnswer', isTransient: true },
  InvalidOrTimedOutSession: { fault: 'sessionExpired' },
  ApiNotFound: { fault: 'notSupported' },
  UnsupportedSheet: { fault: 'notSupported' },
};

/** Every error that leaves the adapter is a `WorkbookError`. */
export function readHostError(cause: unknown, operation: string, address: string): WorkbookError {
  if (cause instanceof WorkbookError) return cause;
  const reaction = reactions[codeOf(cause) ?? ''];
  return new WorkbookError(reaction?.fault ?? 'unexpected', operation, address, {
    cause,
    isRetrySafe: reaction?.isTransient ?? false,
  });
}

/** Excel's code of an error that the client raised; errors of other realms have it too. */
export function codeOf(cause: unknown): string | null {
  const { code } = (cause ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : null;
}
