import { ColumnEncoder } from './columns/ColumnEncoder';
import type { SheetColumn } from './columns/SheetColumn';
import { GrowingNumbers } from './GrowingNumbers';
import type { ColumnPlan } from './header/ColumnPlan';
import type { Header } from './header/findHeader';
import { findHeader } from './header/findHeader';
import { planColumns } from './header/planColumns';
import type { IssueLog } from './IssueLog';
import type { RowKind } from './ReadingProtocol';
import type { RawCell, RosterBlock, RosterOptions, SheetMapping } from './RosterInput';
import { RowClassifier } from './rows/RowClassifier';
import type { SheetRow } from './rows/SheetRow';
import { filledCells } from './rows/SheetRow';

/** Reads the rows of one sheet as they arrive and keeps only the encoded cells of people. */
export class SheetReader {
  private readonly counts = emptyCounts();
  private readonly sheetRows = new GrowingNumbers();
  private readonly groupIds = new GrowingNumbers();
  private readonly dateColumns = new Set<number>();
  private titleTexts: readonly string[] = [];
  private seenTexts: readonly string[] = [];
  private missingFields: readonly string[] = [];
  private waiting: SheetRow[] = [];
  private table: Table | null = null;
  private hasGivenUp = false;
  /** Rows to see before deciding; a header told to stand further down is waited for. */
  private readonly headerWindow: number;

  constructor(
    private readonly sheet: string,
    private readonly options: RosterOptions,
    private readonly log: IssueLog,
  ) {
    this.headerWindow = Math.max(HEADER_WINDOW, (this.told.headerRow ?? 0) + SAMPLE_ROWS);
  }

  add(block: RosterBlock): void {
    block.isDate?.forEach((isDate, index) => {
      if (isDate) this.dateColumns.add(block.firstColumn + index);
    });
    if (this.table) {
      this.readRows(this.table, block.firstRow, block.firstColumn, block.rows);
      return;
    }
    block.rows.forEach((cells, index) => {
      this.wait({ row: block.firstRow + index, firstColumn: block.firstColumn, cells });
    });
  }

  /** Pauses between columns. */
  *finish(): Generator<'sheets', SheetPart> {
    if (!this.table && !this.hasGivenUp) this.lookForHeader();
    const { table, sheet } = this;
    const sheetRows = this.sheetRows.finish();
    const columns: SheetColumn[] = [];
    for (const [index, plan] of (table?.plans ?? []).entries()) {
      yield 'sheets';
      const encoded = (table?.encoders[index] ?? new ColumnEncoder()).finish();
      const isDate = this.dateColumns.has(plan.column);
      columns.push({ sheet, plan, sheetRows, isDate, ...encoded });
    }
    return {
      sheet,
      plans: table?.plans ?? [],
      headerRows: table?.headerRows,
      counts: this.counts,
      titleTexts: this.titleTexts,
      sheetRows,
      groupIds: this.groupIds.finish(),
      groupPaths: table?.classifier.groups.paths ?? [[]],
      columns,
      seenTexts: this.seenTexts,
      missingFields: this.missingFields,
      isIgnored: this.isIgnored,
    };
  }

  private get told(): SheetMapping {
    const { mapping, remembered } = this.options;
    return { ...remembered?.sheets?.[this.sheet], ...mapping?.sheets?.[this.sheet] };
  }

  /** A person told to leave the sheet out. */
  private get isIgnored(): boolean {
    return this.told.ignore ?? false;
  }

  private wait(row: SheetRow): void {
    if (this.table) {
      this.readRows(this.table, row.row, row.firstColumn, [row.cells]);
    } else if (this.hasGivenUp) {
      this.counts[filledCells(row).length === 0 ? 'blank' : 'note']++;
    } else {
      this.waiting.push(row);
      if (this.waiting.length === this.headerWindow) this.lookForHeader();
    }
  }

  private lookForHeader(): void {
    const rows = this.waiting;
    this.waiting = [];
    const { headerRow } = this.told;
    const chosen = rows.findIndex(({ row }) => row + 1 === headerRow);
    const header = this.isIgnored ? null : findHeader(rows, chosen < 0 ? undefined : chosen);
    const plans = header
      ? planColumns(this.sheet, header, rows.slice(header.last + 1), this.options)
      : [];
    this.seenTexts = header ? plans.map((plan) => plan.header) : widestRowTexts(rows);
    const hasField = (key: string) => plans.some(({ field }) => field === key);
    if (!hasField('name') && !hasField('personId')) {
      this.missingFields = hasField('birthDate') ? ['name'] : ['name', 'birthDate'];
      this.hasGivenUp = true;
      for (const row of rows) this.wait(row);
      return;
    }
    if (header) this.beginTable(header, plans, rows);
  }

  private beginTable(
    header: Header,
    plans: readonly ColumnPlan[],
    rows: readonly SheetRow[],
  ): void {
    const titles = rows.slice(0, header.top);
    for (const row of titles) this.counts[filledCells(row).length === 0 ? 'blank' : 'title']++;
    for (const row of rows.slice(header.top, header.last + 1)) {
      this.counts[filledCells(row).length === 0 ? 'blank' : 'header']++;
    }
    this.titleTexts = titles.flatMap((row) =>
      filledCells(row).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
    );
    const headerParts = new Map(header.columns.map(({ column, parts }) => [column, parts]));
    const first = rows[header.top]?.row ?? 0;
    const last = rows[header.last]?.row ?? 0;
    this.table = {
      plans,
      headerRows: [first, last],
      classifier: new RowClassifier(plans, headerParts),
      encoders: plans.map(() => new ColumnEncoder()),
    };
    for (const row of rows.slice(header.last + 1)) this.wait(row);
  }

  private readRows(
    table: Table,
    firstRow: number,
    firstColumn: number,
    rows: readonly (readonly RawCell[])[],
  ): void {
    const people: number[] = [];
    rows.forEach((cells, index) => {
      const row = firstRow + index;
      const kind = table.classifier.isPlainlyPerson(cells, firstColumn)
        ? 'person'
        : this.classify(table, { row, firstColumn, cells });
      this.counts[kind]++;
      if (kind !== 'person') return;
      people.push(index);
      this.sheetRows.push(row);
      this.groupIds.push(table.classifier.groups.current);
    });
    table.encoders.forEach((encoder, index) => {
      encoder.add(rows, people, (table.plans[index]?.column ?? 0) - firstColumn);
    });
  }

  private classify(table: Table, row: SheetRow): RowKind {
    const kind = table.classifier.classify(row);
    if (kind === 'rejected' || kind === 'vacancy') this.reportRow(kind, row);
    return kind;
  }

  private reportRow(kind: 'rejected' | 'vacancy', row: SheetRow): void {
    const first = filledCells(row)[0];
    const code = kind === 'rejected' ? 'row-not-understood' : 'row-vacant';
    const severity = kind === 'rejected' ? 'error' : 'note';
    const column = first?.column ?? 0;
    this.log
      .group({ code, severity, sheet: this.sheet, header: '', column })
      .add(row.row, String(first?.value ?? ''));
  }
}

/** What one sheet gave. */
export interface SheetPart {
  readonly sheet: string;
  /** Empty when the sheet holds no roster. */
  readonly plans: readonly ColumnPlan[];
  readonly headerRows: readonly [number, number] | undefined;
  readonly counts: Readonly<Record<RowKind, number>>;
  readonly titleTexts: readonly string[];
  /** Per person row: sheet row, and index into `groupPaths`. */
  readonly sheetRows: Uint32Array;
  readonly groupIds: Uint32Array;
  readonly groupPaths: readonly (readonly string[])[];
  readonly columns: readonly SheetColumn[];
  /** The headers, or what stood in the widest row of a sheet without one. */
  readonly seenTexts: readonly string[];
  /** Fields without which the sheet is no roster, where they are missing. */
  readonly missingFields: readonly string[];
  readonly isIgnored: boolean;
}

interface Table {
  readonly plans: readonly ColumnPlan[];
  readonly headerRows: readonly [number, number];
  readonly classifier: RowClassifier;
  readonly encoders: readonly ColumnEncoder[];
}

function widestRowTexts(rows: readonly SheetRow[]): string[] {
  const widths = rows.map((row) => filledCells(row));
  const widest = widths.reduce((best, cells) => (cells.length > best.length ? cells : best), []);
  return widest.map(({ value }) => String(value).trim());
}

function emptyCounts(): Record<RowKind, number> {
  return {
    person: 0,
    title: 0,
    header: 0,
    group: 0,
    total: 0,
    blank: 0,
    vacancy: 0,
    repeat: 0,
    signature: 0,
    note: 0,
    rejected: 0,
  };
}

/** Rows read before deciding where the header is; a header stands within them or is told. */
const HEADER_WINDOW = 100;
const SAMPLE_ROWS = 60;
