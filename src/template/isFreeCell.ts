import { isEmptyContent } from './readCell';
import type { FormCell } from './readTemplate';

/** Whether a cell holds marks and nothing else: filled it is empty, and for officers to write in. */
export function isFreeCell({ content, faults }: FormCell): boolean {
  return content !== undefined && faults.length === 0 && isEmptyContent(content);
}
