import { foldText } from '../foldText';
import type { ColumnPlan } from '../header/ColumnPlan';
import { fieldsNamed } from '../header/findHeader';
import { matchHeader } from '../header/matchHeader';
import type { FilledCell, SheetRow } from './SheetRow';
import { filledCells, textAt } from './SheetRow';

/** Knows the headers among a table's rows: its own, printed again, and that of another table. */
export class HeaderRows {
  private readonly texts: ReadonlyMap<number, ReadonlySet<string>>;
  private readonly fields: ReadonlyMap<number, string>;
  private readonly nameColumn: number;

  constructor(plans: readonly ColumnPlan[], headerParts: ReadonlyMap<number, readonly string[]>) {
    this.texts = new Map(
      [...headerParts].map(([column, parts]) => [column, new Set(parts.map(foldText))]),
    );
    this.fields = new Map(plans.map(({ column, field }) => [column, field]));
    this.nameColumn = plans.find(({ field }) => field === 'name')?.column ?? -1;
  }

  /** The header printed again on a further page. */
  isRepeat(filled: readonly FilledCell[]): boolean {
    const same = filled.filter((cell) => this.isOwnText(cell));
    return same.length >= 2 && same.length * 3 >= filled.length * 2;
  }

  /** The text in the name column says "Họ và tên", not a name. */
  isHeaderName(name: string): boolean {
    return this.texts.get(this.nameColumn)?.has(foldText(name)) ?? false;
  }

  /** A row that names a person's fields, and at least one of them in another column than ours. */
  isOtherTable(row: SheetRow): boolean {
    const filled = filledCells(row);
    const texts = filled.filter(
      ({ value }) => typeof value === 'string' && value.length <= LONGEST,
    );
    if (texts.length < 2 || texts.length < filled.length) return false;
    if (!texts.some(({ value }) => NAME_HEADER.test(foldText(String(value))))) return false;
    const named = fieldsNamed(row);
    if (!named.has('name') || named.size < 2) return false;
    return texts.some((cell) => !this.isOwnText(cell) && this.namesOtherField(row, cell));
  }

  private namesOtherField(row: SheetRow, { column }: FilledCell): boolean {
    const field = matchHeader([textAt(row, column)])?.field;
    return field !== undefined && !field.startsWith('[') && field !== this.fields.get(column);
  }

  private isOwnText({ column, value }: FilledCell): boolean {
    return this.texts.get(column)?.has(foldText(String(value))) ?? false;
  }
}

/** Spares looking up the cells of rows in which no cell is headed like a name. */
const NAME_HEADER = /tên|ten|name|cán bộ|đồng chí|tªn|teân/;
const LONGEST = 120;
