import { ColumnEncoder } from './columns/ColumnEncoder';
import { saysAsAbove } from './columns/fillFromAbove';
import { GrowingCodes } from './columns/GrowingCodes';
import { replaceCells } from './columns/replaceCells';
import { rawAt, type SheetColumn } from './columns/SheetColumn';
import { GrowingNumbers } from './GrowingNumbers';
import type { ColumnPlan } from './header/ColumnPlan';
import type { IssueLog } from './IssueLog';
import type { RowKind } from './ReadingProtocol';
import type { RawCell } from './RosterInput';
import type { MergedCells } from './rows/MergedCells';
import type { RowClassifier } from './rows/RowClassifier';
import { textsOf } from './rows/rowTexts';
import type { SheetRow } from './rows/SheetRow';
import { cellAt, filledCells, textAt } from './rows/SheetRow';
import type { RowCounts } from './rows/RowCounts';
import type { SheetPart } from './SheetPart';

/** A table as its header gives it. */
export interface TableShape {
  readonly sheet: string;
  readonly plans: readonly ColumnPlan[];
  /** Zero-based first and last row of the header; absent for a list without one. */
  readonly headerRows: readonly [number, number] | undefined;
  readonly titleTexts: readonly string[];
  readonly classifier: RowClassifier;
}

/** Reads the rows below one header and keeps only the encoded cells of people. */
export class TableReader {
  /** Texts of the lines since the last person: titles of the next table, if one follows. */
  textsSincePerson: string[] = [];
  private readonly sheetRows = new GrowingNumbers();
  private readonly groupIds = new GrowingCodes();
  private readonly encoders: readonly ColumnEncoder[];
  /** See `SheetColumn`; per column. */
  private readonly passedOver: readonly Map<number, RawCell>[];
  /** Per column, person row → the further lines of the post. */
  private readonly furtherLines: readonly Map<number, string>[];
  private readonly name: number;
  private readonly posts: readonly number[];
  private peopleCount = 0;

  constructor(
    private readonly shape: TableShape,
    private readonly counts: RowCounts,
    private readonly merged: MergedCells | null,
    private readonly log: IssueLog,
  ) {
    const columnsOf = (field: string) =>
      shape.plans.filter((plan) => plan.field === field).map(({ column }) => column);
    this.encoders = shape.plans.map(() => new ColumnEncoder());
    this.passedOver = shape.plans.map(() => new Map<number, RawCell>());
    this.furtherLines = shape.plans.map(() => new Map<number, string>());
    this.name = columnsOf('name')[0] ?? -1;
    this.posts = columnsOf('position');
  }

  /** Returns how many rows it took: all, or those above the header of another table. */
  add(firstRow: number, firstColumn: number, rows: readonly (readonly RawCell[])[]): number {
    const { classifier } = this.shape;
    const people: (readonly RawCell[])[] = [];
    const groups = new Uint32Array(rows.length);
    let taken = 0;
    for (; taken < rows.length; taken++) {
      const row = firstRow + taken;
      const raw = rows[taken] ?? [];
      const cells = this.merged?.fill(row, firstColumn, raw) ?? raw;
      if (cells === raw && classifier.isPlainlyPerson(cells, firstColumn)) {
        this.counts.person++;
      } else {
        const kind = this.classify({ row, firstColumn, cells }, { row, firstColumn, cells: raw });
        if (kind === 'table') break;
        this.counts[kind]++;
        if (kind !== 'person') continue;
      }
      groups[people.length] = classifier.groups.current;
      people.push(cells);
      this.sheetRows.push(row);
      this.peopleCount++;
      if (this.textsSincePerson.length > 0) this.textsSincePerson = [];
    }
    this.groupIds.append(groups, people.length, classifier.groups.current);
    this.encoders.forEach((encoder, index) => {
      encoder.add(people, (this.shape.plans[index]?.column ?? 0) - firstColumn);
    });
    return taken;
  }

  /** See `RowClassifier`. */
  get linesAbove(): readonly SheetRow[] {
    return this.shape.classifier.linesAbove;
  }

  /** Whether a row is a person for what it says itself, whatever stands around it. */
  isPlainlyPerson(cells: readonly RawCell[], firstColumn: number): boolean {
    return this.shape.classifier.isPlainlyPerson(cells, firstColumn);
  }

  /** Pauses between columns. */
  *finish(dateColumns: ReadonlySet<number>): Generator<'sheets', SheetPart> {
    const { sheet, plans, headerRows, titleTexts, classifier } = this.shape;
    const sheetRows = this.sheetRows.finish();
    const columns: SheetColumn[] = [];
    for (const [index, plan] of plans.entries()) {
      yield 'sheets';
      const encoded = (this.encoders[index] ?? new ColumnEncoder()).finish();
      const column: SheetColumn = {
        sheet,
        plan,
        sheetRows,
        isDate: dateColumns.has(plan.column),
        hasMerges: this.merged?.columns.has(plan.column) ?? false,
        passedOver: this.passedOver[index] ?? new Map<number, RawCell>(),
        ...encoded,
      };
      columns.push(yield* this.withFurtherLines(column, index));
    }
    return {
      sheet,
      plans,
      headerRows,
      counts: this.counts,
      titleTexts,
      sheetRows,
      groupIds: this.groupIds.finish(),
      groupPaths: classifier.groups.paths,
      columns,
      seenTexts: plans.map(({ header }) => header),
      missingFields: [],
      isIgnored: false,
    };
  }

  /** `raw` is the row without what merged cells reach down to it. */
  private classify(row: SheetRow, raw: SheetRow): RowKind | 'table' {
    const { classifier } = this.shape;
    if (row.cells !== raw.cells && this.isContinuation(row, raw)) {
      return filledCells(raw).length === 0 ? 'blank' : 'repeat';
    }
    const kind = classifier.isOtherHeader(row) ? 'table' : classifier.classify(row);
    if (kind === 'table') {
      classifier.meetHeader();
      return kind;
    }
    if (kind === 'rejected' || kind === 'vacancy') {
      this.reportRow(kind, row);
      this.passOver(row);
    }
    if (kind === 'continued') {
      this.continuePost(row);
      return kind;
    }
    if (kind === 'group') for (const cells of this.passedOver) cells.delete(this.peopleCount);
    if (kind !== 'person') {
      this.textsSincePerson = [...this.textsSincePerson, ...textsOf(row)].slice(-TITLE_TEXTS);
    }
    return kind;
  }

  /** A further line of the person above, unless it names a post of its own. */
  private isContinuation(row: SheetRow, raw: SheetRow): boolean {
    const isInherited = cellAt(raw, this.name) === null && cellAt(row, this.name) !== null;
    return isInherited && this.posts.every((column) => cellAt(raw, column) === null);
  }

  /** Keeps the further posts of the person above. */
  private continuePost(row: SheetRow): void {
    const person = this.peopleCount - 1;
    this.shape.plans.forEach((plan, index) => {
      const line = plan.field === 'position' ? textAt(row, plan.column) : '';
      if (line === '') return;
      const lines = this.furtherLines[index];
      const before = lines?.get(person);
      lines?.set(person, before === undefined ? line : `${before}\n${line}`);
      const { sheet } = this.shape;
      const { header, column } = plan;
      this.log
        .group({ code: 'post-continued', severity: 'note', sheet, header, column })
        .add(row.row, line);
    });
  }

  /** The posts as cells with a line for each would say them. */
  private *withFurtherLines(column: SheetColumn, index: number): Generator<'sheets', SheetColumn> {
    const further = this.furtherLines[index];
    if (!further?.size) return column;
    const cells = Array.from(further, ([person, lines]): [number, RawCell] => {
      const first = rawAt(column, person);
      return [person, first === null ? lines : `${String(first)}\n${lines}`];
    });
    return yield* replaceCells(column, new Map(cells));
  }

  /** Keeps what the next person's "nt" or blank cell may stand for. */
  private passOver(row: SheetRow): void {
    this.shape.plans.forEach(({ column, field }, index) => {
      const cell = cellAt(row, column);
      if (!saysAsAbove(cell, field)) this.passedOver[index]?.set(this.peopleCount, cell);
    });
  }

  private reportRow(kind: 'rejected' | 'vacancy', row: SheetRow): void {
    const first = filledCells(row)[0];
    const code = kind === 'rejected' ? 'row-not-understood' : 'row-vacant';
    const severity = kind === 'rejected' ? 'error' : 'note';
    const column = first?.column ?? 0;
    this.log
      .group({ code, severity, sheet: this.shape.sheet, header: '', column })
      .add(row.row, String(first?.value ?? ''));
  }
}

/** More than any list has in its title lines. */
const TITLE_TEXTS = 40;
