import { decideTable, type TableDecision } from './header/decideTable';
import type { IssueLog } from './IssueLog';
import type { RosterBlock, RosterOptions } from './RosterInput';
import { countFilled, noRows } from './rows/RowCounts';
import { widestRowTexts } from './rows/rowTexts';
import { runFrom } from './rows/runFrom';
import type { SheetRow } from './rows/SheetRow';
import { filledCells } from './rows/SheetRow';
import { shapeTable, type DecidedTable } from './shapeTable';
import { SheetLayout } from './SheetLayout';
import { sheetMappingOf } from './sheetMappingOf';
import { partWithoutTable, type SheetPart } from './SheetPart';
import { TableReader } from './TableReader';

/** Finds the tables of one sheet in its rows as they arrive. */
export class SheetReader {
  readonly layout = new SheetLayout();
  readonly tables: TableReader[] = [];
  /** The rows by which each table was found. */
  readonly windows: (readonly SheetRow[])[] = [];
  private waiting: SheetRow[] = [];
  /** The table whose rows are arriving. */
  private table: TableReader | null = null;
  /** Of the rows from the last header on, or of all where there is none. */
  private counts = noRows();
  private titleTexts: readonly string[] = [];
  private seenTexts: readonly string[] = [];
  private missingFields: readonly string[] = [];
  private hasGivenUp = false;
  /** Rows to see before deciding; a header told to stand further down is waited for. */
  private readonly headerWindow: number;

  constructor(
    private readonly sheet: string,
    private readonly options: RosterOptions,
    private readonly log: IssueLog,
  ) {
    const { headerRow = 0 } = sheetMappingOf(sheet, options);
    this.headerWindow = Math.max(HEADER_WINDOW, headerRow + SAMPLE_ROWS);
  }

  add(block: RosterBlock): void {
    const { firstRow, firstColumn, rows } = block;
    this.layout.add(block);
    let done = 0;
    while (done < rows.length) {
      if (this.table) {
        const rest = done === 0 ? rows : rows.slice(done);
        const taken = this.table.add(firstRow + done, firstColumn, rest);
        done += taken;
        if (taken < rest.length) this.endTable(this.table);
      } else {
        this.wait({ row: firstRow + done, firstColumn, cells: rows[done] ?? [] });
        done++;
      }
    }
  }

  /** One part for each table; one that says what was seen where there is none. */
  *finish(): Generator<'sheets', SheetPart[]> {
    while (this.waiting.length > 0) this.lookForTable();
    const parts: SheetPart[] = [];
    for (const table of this.tables) parts.push(yield* table.finish(this.layout.dateColumns));
    if (parts.length > 0) return parts;
    const { sheet, options, counts, seenTexts, missingFields } = this;
    const { ignore: isIgnored = false } = sheetMappingOf(sheet, options);
    return [partWithoutTable({ sheet, counts, seenTexts, missingFields, isIgnored })];
  }

  /** What the first rows of a table decide, of the sheet's first table or a further one. */
  decide(rows: readonly SheetRow[], isFirst: boolean): TableDecision {
    const { sheet, options, layout } = this;
    return decideTable(rows, { sheet, options, merges: layout.merges, isFirst });
  }

  private wait(row: SheetRow): void {
    if (this.hasGivenUp) {
      this.counts[filledCells(row).length === 0 ? 'blank' : 'note']++;
      return;
    }
    this.waiting.push(row);
    if (this.waiting.length === this.headerWindow) this.lookForTable();
  }

  private endTable(table: TableReader): void {
    this.titleTexts = [...table.textsSincePerson, ...this.titleTexts];
    this.table = null;
  }

  private lookForTable(): void {
    const rows = this.waiting;
    this.waiting = [];
    const decision = this.decide(rows, this.tables.length === 0);
    const { header, plans } = decision;
    const hasField = (key: string) => plans.some(({ field }) => field === key);
    if (header && (hasField('name') || hasField('personId'))) {
      this.windows.push(rows);
      this.beginTable({ ...decision, header }, rows);
      return;
    }
    this.seenTexts = header ? plans.map((plan) => plan.header) : widestRowTexts(rows);
    this.missingFields = hasField('birthDate') ? ['name'] : ['name', 'birthDate'];
    this.hasGivenUp = true;
    for (const row of rows) this.wait(row);
  }

  private beginTable(decided: DecidedTable, rows: readonly SheetRow[]): void {
    const { sheet, options, layout, log } = this;
    const { top, last } = decided.header;
    if (this.tables.length > 0) this.counts = noRows();
    countFilled(rows.slice(0, top), this.counts, 'title');
    countFilled(rows.slice(top, last + 1), this.counts, 'header');
    const above = {
      texts: this.titleTexts,
      lines: this.tables[this.tables.length - 1]?.linesAbove ?? [],
      isFurtherList: this.tables.length > 0,
    };
    const shape = shapeTable(decided, rows, sheet, above, options);
    this.titleTexts = shape.titleTexts;
    const table = new TableReader(shape, this.counts, layout.merged, log);
    this.table = table;
    this.tables.push(table);
    this.addWaiting(rows.slice(last + 1), table);
  }

  /** Rows that stand one below the other are added at once: adding them singly costs more. */
  private addWaiting(rows: readonly SheetRow[], table: TableReader): void {
    for (let first = 0; first < rows.length;) {
      const run = runFrom(rows, first);
      const { row = 0, firstColumn = 0 } = run[0] ?? {};
      const taken = table.add(
        row,
        firstColumn,
        run.map(({ cells }) => cells),
      );
      first += taken;
      if (taken === run.length) continue;
      this.endTable(table);
      this.waiting = rows.slice(first);
      return;
    }
  }
}

/** Rows read before deciding where the header is; a header stands within them or is told. */
const HEADER_WINDOW = 100;
const SAMPLE_ROWS = 60;
