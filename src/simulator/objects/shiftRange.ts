import { contains } from '../../sheet/Area';
import { applySheetEdit } from '../../workbook/memory/applySheetEdit';
import type { SheetEdit } from '../../workbook/Workbook';
import { HostError } from '../bridge/HostError';
import { isWholeColumns, isWholeRows, subtractArea } from '../cells/cellAreas';
import type { RangeScope } from './RangeScope';

/** Inserts whole rows or columns; shifting parts of rows is not played. */
export function insertRange(scope: RangeScope): void {
  const { row, column, rows, columns } = scope.area;
  shift(
    scope,
    { kind: 'insertRows', row, rows },
    { kind: 'insertColumns', column, columns },
    'Inserted',
  );
}

export function deleteRange(scope: RangeScope): void {
  const { row, column, rows, columns } = scope.area;
  shift(
    scope,
    { kind: 'deleteRows', row, rows },
    { kind: 'deleteColumns', column, columns },
    'Deleted',
  );
}

function shift(
  { state, sheet, area }: RangeScope,
  rowEdit: SheetEdit,
  columnEdit: SheetEdit,
  done: 'Inserted' | 'Deleted',
): void {
  const location = `Range.${done === 'Inserted' ? 'insert' : 'delete'}`;
  state.refuseProtected(sheet, location);
  const isRows = isWholeRows(area);
  if (!isRows && !isWholeColumns(area)) throw new HostError('ApiNotFound', location);
  applySheetEdit(sheet, isRows ? rowEdit : columnEdit, state.workbook);
  state.note({
    kind: 'cells',
    sheet,
    area,
    change: isRows ? `Row${done}` : `Column${done}`,
  });
}

/** `Range.clear`: contents, formats or both. */
export function clearRange({ state, sheet, area }: RangeScope, what: unknown): void {
  state.refuseProtected(sheet, 'Range.clear');
  if (what === 'Hyperlinks') {
    sheet.links = sheet.links.filter(
      ({ row, column }) => !contains(area, { row, column, rows: 1, columns: 1 }),
    );
    return;
  }
  // Conditional formats count as formats.
  if (what !== 'Contents') {
    sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) =>
      subtractArea(rule.area, area).map((piece) => ({ ...rule, area: piece })),
    );
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (what !== 'Formats' && sheet.cells.value(row, column) !== null) {
        sheet.cells.setContent(row, column, { value: null });
        state.countWritten(1);
      }
      if (what !== 'Contents' && sheet.cells.style(row, column)) {
        sheet.cells.setStyle(row, column, undefined);
      }
    }
  }
  if (what !== 'Formats') state.note({ kind: 'cells', sheet, area, change: 'RangeEdited' });
}
