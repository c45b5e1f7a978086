import { WorkbookError } from '../../workbook/WorkbookError';
import type { Failure } from './PaneState';

/** No sheet holds people whom a report could be about. */
export class NoRosterError extends Error {}

/** What a person can be told about an error; everything but a `WorkbookError` is unexpected. */
export function readFailure(error: unknown): Failure {
  if (error instanceof NoRosterError) return { fault: 'noRoster', address: '' };
  if (isPartMissing(error)) return { fault: 'partMissing', address: '' };
  if (error instanceof WorkbookError) return { fault: error.fault, address: error.address };
  return { fault: 'unexpected', address: error instanceof Error ? error.message : String(error) };
}

/** Webpack's name for a file of the pane that did not come, for want of a connection most often. */
function isPartMissing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'ChunkLoadError' || isPartMissing(error.cause);
}
