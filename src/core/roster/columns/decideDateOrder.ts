import type { IssueLog } from '../IssueLog';
import type { DayMonthOrder } from '../values/DateReader';
import type { TypedDate } from '../values/readTypedDate';
import type { SheetColumn } from './SheetColumn';

/** Day first unless only the other reading fits the column; what was assumed is said. */
export function decideDateOrder(
  column: SheetColumn,
  typedDates: ReadonlyMap<number, TypedDate>,
  log: IssueLog,
): DayMonthOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  let open: string | undefined;
  let swapped: string | undefined;
  typedDates.forEach((typed, entry) => {
    if (!typed.isOrderOpen) return;
    if (typed.day > 12) dayFirst++;
    else if (typed.month > 12) {
      monthFirst++;
      swapped ??= String(column.entries.at(entry));
    } else if (typed.day !== typed.month) open ??= String(column.entries.at(entry));
  });
  if (monthFirst > dayFirst) reportOrder(column, 'date-order-month-first', log, swapped);
  else if (dayFirst === 0 && open !== undefined)
    reportOrder(column, 'date-order-assumed', log, open);
  return monthFirst > dayFirst ? 'mdy' : 'dmy';
}

function reportOrder(column: SheetColumn, code: string, log: IssueLog, example?: string): void {
  const { sheet, plan, sheetRows } = column;
  log.add({
    code,
    severity: code === 'date-order-assumed' ? 'note' : 'warning',
    at: { in: 'cell', sheet, row: sheetRows[0] ?? 0, column: plan.column },
    parameters: { column: plan.header, examples: example === undefined ? [] : [example] },
  });
}
