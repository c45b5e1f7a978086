import { printedText } from '../columns/readTextColumn';
import type { RosterPart } from '../columns/RosterPart';
import { columnsFor, partIndexOf } from '../columns/RosterPart';
import { rawAt, type SheetColumn } from '../columns/SheetColumn';
import { foldText } from '../foldText';
import type { CellFault, IssueLog } from '../IssueLog';
import type { People } from './findPeople';

/** Says which rows repeat a person, where repeats differ, and who stands in two lists. */
export function reportPeople(people: People, parts: readonly RosterPart[], log: IssueLog): void {
  const report = new PeopleReport(parts, log);
  for (const [row, earlier] of people.repeats) {
    report.add({ code: 'person-repeated', severity: 'warning' }, row);
    report.addDifferences(row, earlier);
  }
  for (const [row, first] of people.metBefore) {
    if (partIndexOf(parts, row) === partIndexOf(parts, first)) continue;
    report.add({ code: 'person-in-two-lists', severity: 'note' }, row);
  }
  for (const row of people.sharedNumbers) {
    report.add({ code: 'number-shared', severity: 'error' }, row);
  }
  for (const row of new Set([...people.zeroNumbers].flat())) report.addNumber(row);
}

class PeopleReport {
  constructor(
    private readonly parts: readonly RosterPart[],
    private readonly log: IssueLog,
  ) {}

  add(fault: Pick<CellFault, 'code' | 'severity'>, row: number): void {
    const part = this.parts[partIndexOf(this.parts, row)];
    const column = part && (columnsFor(part, 'name')[0] ?? columnsFor(part, 'personId')[0]);
    if (part && column) this.addCell(fault, part, column, row);
  }

  /** A number that differs from another row's in zeros before it. */
  addNumber(row: number): void {
    const part = this.parts[partIndexOf(this.parts, row)];
    const column = part && columnsFor(part, 'personId')[0];
    if (!part || !column) return;
    this.addCell({ code: 'number-zeros', severity: 'warning' }, part, column, row);
  }

  /** Cells of a repeated row that say something else than the row it repeats. */
  addDifferences(row: number, earlier: number): void {
    const part = this.parts[partIndexOf(this.parts, row)];
    if (!part) return;
    const fault = { code: 'person-repeated-differs', severity: 'warning' } as const;
    for (const column of part.columns) {
      if (column.plan.isOrdinal || IDENTIFYING.has(column.plan.field)) continue;
      const [one, other] = [row, earlier].map((at) => foldedAt(column, at - part.start));
      if (one !== '' && other !== '' && one !== other) this.addCell(fault, part, column, row);
    }
  }

  private addCell(
    fault: Pick<CellFault, 'code' | 'severity'>,
    part: RosterPart,
    column: SheetColumn,
    row: number,
  ): void {
    const { header, column: place } = column.plan;
    this.log
      .group({ ...fault, sheet: part.sheet, header, column: place })
      .add(part.sheetRows[row - part.start] ?? 0, printedText(rawAt(column, row - part.start)));
  }
}

function foldedAt(column: SheetColumn, row: number): string {
  return foldText(printedText(rawAt(column, row)));
}

/** By these the rows were found to be one entry, in whatever way each of them writes it. */
const IDENTIFYING: ReadonlySet<string> = new Set([
  ...['name', 'birthDate', 'personId', 'district', 'commune', 'unit'],
]);
