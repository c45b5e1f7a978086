import { HostError } from '../bridge/HostError';
import { isWholeRows } from '../cells/cellAreas';
import type { RangeScope } from './RangeScope';

const DEEPEST = 7;

/** Groups whole rows one level deeper, or takes one level away. */
export function groupRows({ state, sheet, area }: RangeScope, step: 1 | -1): void {
  state.refuseProtected(sheet, 'Range.group');
  if (!isWholeRows(area)) throw new HostError('ApiNotFound', 'Range.group by columns');
  const levels = Array.from({ length: area.rows }, (_, down) => {
    return sheet.row(area.row + down).outline ?? 0;
  });
  // Rows that are grouped lose a level, the others stay; there must be one.
  const isRefused = step > 0 ? Math.max(...levels) >= DEEPEST : Math.max(...levels) === 0;
  if (isRefused) throw new HostError('InvalidOperation', 'Range.group');
  levels.forEach((level, down) => {
    sheet.setRow(area.row + down, { outline: Math.max(0, level + step) });
  });
}
