import { findHeader } from './header/findHeader';
import { findPeopleWithoutHeader } from './header/findPeopleWithoutHeader';
import type { Header } from './header/Header';
import { namesPeople } from './header/namesPeople';
import { planColumns } from './header/planColumns';
import type { ColumnPlan } from './header/ColumnPlan';
import { emptyWordsOf } from './emptyWordsOf';
import type { IssueLog } from './IssueLog';
import type { MergedArea, RawCell, RosterBlock, RosterOptions, SheetMapping } from './RosterInput';
import { MergedCells } from './rows/MergedCells';
import { RowClassifier } from './rows/RowClassifier';
import { noRows, type RowCounts } from './rows/RowCounts';
import type { SheetRow } from './rows/SheetRow';
import { filledCells } from './rows/SheetRow';
import type { SheetPart } from './SheetPart';
import { TableReader } from './TableReader';
import { decodeLegacy, detectLegacy, type LegacyEncoding } from './values/legacyText';

/** Finds the tables of one sheet in its rows as they arrive. */
export class SheetReader {
  readonly tables: TableReader[] = [];
  /** The rows by which each table was found. */
  readonly windows: (readonly SheetRow[])[] = [];
  private columns: readonly [first: number, end: number] = [0, 0];
  private readonly dateColumns = new Set<number>();
  private merges: readonly MergedArea[] | undefined;
  private merged: MergedCells | null = null;
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
    this.headerWindow = Math.max(HEADER_WINDOW, (this.told.headerRow ?? 0) + SAMPLE_ROWS);
  }

  add({ firstRow, firstColumn, rows, isDate, merges }: RosterBlock): void {
    if (merges) this.useMerges(merges);
    this.stretch(firstColumn, rows);
    isDate?.forEach((shows, index) => {
      if (shows) this.dateColumns.add(firstColumn + index);
    });
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
    for (const table of this.tables) parts.push(yield* table.finish(this.dateColumns));
    return parts.length > 0 ? parts : [this.unread()];
  }

  /** The sheet columns that its blocks held: the first, and the one behind the last. */
  get extent(): readonly [first: number, end: number] {
    return this.columns;
  }

  /** Whether a merged cell reaches from one row into another there, now or when it was read. */
  isMerged(row: number, now: readonly MergedArea[] = []): boolean {
    const areas = [...(this.merges ?? []), ...now];
    return areas.some((area) => area.rows > 1 && covers(area, row));
  }

  /** What the first rows of a table decide: its header, its columns, the encoding of its labels. */
  decide(rows: readonly SheetRow[], isFirst: boolean): Decision {
    const chosen = isFirst ? rows.findIndex(({ row }) => row + 1 === this.told.headerRow) : -1;
    const header = this.isIgnored
      ? null
      : (findHeader(rows, chosen < 0 ? undefined : chosen, this.merges) ??
        findPeopleWithoutHeader(rows));
    const plans = header
      ? planColumns(this.sheet, header, untilNextHeader(rows, header), this.options)
      : [];
    return { header, plans, encoding: detectLegacy(textsIn(rows)) };
  }

  private get told(): SheetMapping {
    const { mapping, remembered } = this.options;
    return { ...remembered?.sheets?.[this.sheet], ...mapping?.sheets?.[this.sheet] };
  }

  /** A person told to leave the sheet out. */
  private get isIgnored(): boolean {
    return this.told.ignore ?? false;
  }

  private useMerges(merges: readonly MergedArea[]): void {
    this.merges = merges;
    this.merged = new MergedCells(merges);
  }

  private stretch(first: number, rows: readonly (readonly RawCell[])[]): void {
    const [left, right] = this.columns;
    let end = right;
    for (let at = 0; at < rows.length; at++) end = Math.max(end, first + (rows[at]?.length ?? 0));
    this.columns = [right === 0 ? first : Math.min(left, first), end];
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

  private beginTable(
    { header, plans, encoding }: Decision & { readonly header: Header },
    rows: readonly SheetRow[],
  ): void {
    const titles = rows.slice(0, header.top);
    const counts = this.tables.length === 0 ? this.counts : noRows();
    this.counts = counts;
    countFilled(titles, counts, 'title');
    countFilled(rows.slice(header.top, header.last + 1), counts, 'header');
    const titleTexts = titles
      .flatMap(textsOf)
      .map((text) => (encoding ? decodeLegacy(text, encoding) : text));
    this.titleTexts = [...titleTexts, ...this.titleTexts];
    const headerParts = new Map(header.columns.map(({ column, parts }) => [column, parts]));
    const [first, last] = [rows[header.top]?.row, rows[header.last]?.row];
    const hasHeader = header.last >= header.top && first !== undefined && last !== undefined;
    const agreed = new Set(plans.flatMap((plan) => plan.encoding ?? []));
    const table = new TableReader(
      {
        sheet: this.sheet,
        plans,
        headerRows: hasHeader ? [first, last] : undefined,
        titleTexts: this.titleTexts,
        classifier: new RowClassifier(plans, headerParts, {
          encoding,
          convertsTitles: encoding !== null && agreed.has(encoding),
          emptyWords: emptyWordsOf(this.options),
        }),
      },
      counts,
      this.merged,
      this.log,
    );
    this.table = table;
    this.tables.push(table);
    this.addWaiting(rows.slice(header.last + 1), table);
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

  private unread(): SheetPart {
    const { sheet, counts, seenTexts, missingFields, isIgnored } = this;
    const none = new Uint32Array(0);
    return {
      sheet,
      plans: [],
      headerRows: undefined,
      counts,
      titleTexts: [],
      sheetRows: none,
      groupIds: none,
      groupPaths: [],
      columns: [],
      seenTexts,
      missingFields,
      isIgnored,
    };
  }
}

interface Decision {
  readonly header: Header | null;
  readonly plans: readonly ColumnPlan[];
  readonly encoding: LegacyEncoding | null;
}

function covers({ row: first, rows }: MergedArea, row: number): boolean {
  return row >= first && row < first + rows;
}

/** The rows under a header, as far as no other list begins. */
function untilNextHeader(rows: readonly SheetRow[], { last }: Header): readonly SheetRow[] {
  const body = rows.slice(last + 1);
  const known = new Map<string, boolean>();
  const next = body.findIndex((row) => namesPeople(row, known));
  return next < 0 ? body : body.slice(0, next);
}

/** The rows from `first` on that follow each other and begin in the same column. */
function runFrom(rows: readonly SheetRow[], first: number): readonly SheetRow[] {
  const start = rows[first];
  const isNext = ({ row, firstColumn }: SheetRow, at: number) =>
    firstColumn === start?.firstColumn && row === start.row + at;
  const end = rows.slice(first).findIndex((row, at) => !isNext(row, at));
  return rows.slice(first, end < 0 ? undefined : first + end);
}

function countFilled(rows: readonly SheetRow[], counts: RowCounts, kind: 'title' | 'header'): void {
  for (const row of rows) counts[filledCells(row).length === 0 ? 'blank' : kind]++;
}

function textsOf(row: SheetRow): string[] {
  return filledCells(row).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

function* textsIn(rows: readonly SheetRow[]): Generator<string> {
  for (const { cells } of rows) for (const cell of cells) if (typeof cell === 'string') yield cell;
}

function widestRowTexts(rows: readonly SheetRow[]): string[] {
  const widths = rows.map((row) => filledCells(row));
  const widest = widths.reduce((best, cells) => (cells.length > best.length ? cells : best), []);
  return widest.map(({ value }) => String(value).trim());
}

/** Rows read before deciding where the header is; a header stands within them or is told. */
const HEADER_WINDOW = 100;
const SAMPLE_ROWS = 60;
