import type { RosterPart } from '../columns/RosterPart';
import { printedText } from '../columns/readTextColumn';
import { columnsFor } from '../columns/RosterPart';
import { rawAt } from '../columns/SheetColumn';
import type { IssueLog } from '../IssueLog';
import { partOf } from './peopleClues';

/** Says which rows were left out because an earlier row already holds the same entry. */
export function reportRepeats(
  repeats: ReadonlyMap<number, number>,
  parts: readonly RosterPart[],
  log: IssueLog,
): void {
  for (const row of repeats.keys()) {
    const part = partOf(parts, row);
    const column = part && (columnsFor(part, 'name')[0] ?? columnsFor(part, 'personId')[0]);
    if (!part || !column) continue;
    const { plan } = column;
    log
      .group({
        code: 'person-repeated',
        severity: 'warning',
        sheet: part.sheet,
        header: plan.header,
        column: plan.column,
      })
      .add(part.sheetRows[row - part.start] ?? 0, printedText(rawAt(column, row - part.start)));
  }
}
