import { WorkbookError } from '../../workbook/WorkbookError';
import type { Failure } from './PaneState';

/** What a person can be told about an error; everything but a `WorkbookError` is unexpected. */
export function readFailure(error: unknown): Failure {
  if (error instanceof WorkbookError) return { fault: error.fault, address: error.address };
  return { fault: 'unexpected', address: error instanceof Error ? error.message : String(error) };
}
