import type { MemoryWorkbook } from '../workbook/memory/MemoryWorkbook';

/** Something that goes wrong (or comes between) at one sync. */
export type Fault =
  /** Excel answers with an error after `share` (0 … 1) of the batch was carried out. */
  | { readonly kind: 'error'; readonly code: string; readonly share?: number }
  /** The answer comes late. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The answer never comes; the batch was carried out or not. */
  | { readonly kind: 'silence'; readonly isApplied: boolean }
  /** A person or co-author edits the workbook just before the batch arrives. */
  | { readonly kind: 'meanwhile'; readonly edit: (workbook: MemoryWorkbook) => void };

/** Every code of errors that users really meet and that Excel itself answers. */
export const ERROR_CODES = [
  'InvalidOperationInCellEditMode',
  'InvalidOperation',
  'AccessDenied',
  'ItemNotFound',
  'ItemAlreadyExists',
  'InvalidArgument',
  'InactiveWorkbook',
  'GeneralException',
  'InvalidSelection',
  'FilteredRangeConflict',
  'PivotTableRangeConflict',
  'MergedRangeConflict',
  'NonBlankCellOffSheet',
  'UnsupportedSheet',
  'EmptyChartSeries',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
  'MemoryLimitReached',
  'ActivityLimitReached',
  'RequestAborted',
  'ServiceNotAvailable',
  'Conflict',
  'ConnectionFailure',
  'Timeout',
  'InvalidOrTimedOutSession',
  'WriteNotSupportedWhenModalDialogOpen',
  'InvalidObjectPath',
  'PropertyNotLoaded',
] as const;
