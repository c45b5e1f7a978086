import { overlaps } from '../../sheet/Area';
import { HostError } from '../bridge/HostError';
import type { RangeScope } from './RangeScope';

/** Merging keeps the upper left value and drops the others, and swallows smaller merges inside. */
export function mergeRange({ state, sheet, area }: RangeScope): void {
  state.refuseProtected(sheet, 'Range.merge');
  if (sheet.tables.some((table) => overlaps(table.area, area))) {
    throw new HostError('InvalidArgument', 'Range.merge', 'A table cannot be merged.');
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const isFirst = row === area.row && column === area.column;
      if (!isFirst && sheet.cells.value(row, column) !== null) {
        sheet.cells.setContent(row, column, { value: null });
      }
    }
  }
  sheet.merges = [...sheet.merges.filter((merge) => !overlaps(merge, area)), area];
}

export function unmergeRange({ state, sheet, area }: RangeScope): void {
  state.refuseProtected(sheet, 'Range.unmerge');
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
}
