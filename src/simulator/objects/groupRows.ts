import { HostError } from '../bridge/HostError';
import { isWholeRows } from '../cells/cellAreas';
import type { RangeScope } from './RangeScope';

const DEEPEST = 7;

/** Groups whole rows one level deeper, or takes one level away. */
export function groupRows({ state, sheet, area }: RangeScope, step: 1 | -1): void {
  state.refuseProtected(sheet, 'Range.group');
  if (!isWholeRows(area)) throw new HostError('ApiNotFound', 'Range.group by columns');
  for (let row = area.row; row < area.row + area.rows; row++) {
    const outline = (sheet.row(row).outline ?? 0) + step;
    if (outline < 0 || outline > DEEPEST) throw new HostError('InvalidOperation', 'Range.group');
    sheet.setRow(row, { outline });
  }
}
