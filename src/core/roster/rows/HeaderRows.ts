import { foldText } from '../foldText';
import type { ColumnPlan } from '../header/ColumnPlan';
import { namesPeople } from '../header/namesPeople';
import { matchHeader } from '../header/matchHeader';
import { plainText } from '../plainText';
import type { FilledCell, SheetRow } from './SheetRow';
import { filledCells, textAt } from './SheetRow';

/** Knows the headers among a table's rows: its own, printed again, and that of another table. */
export class HeaderRows {
  private readonly texts: ReadonlyMap<number, ReadonlySet<string>>;
  private readonly fields: ReadonlyMap<number, string>;
  private readonly nameColumn: number;
  private readonly firstLetters = new Map<number, boolean>();

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
    if (!this.mayBeginHeader(name)) return false;
    return this.texts.get(this.nameColumn)?.has(foldText(name)) ?? false;
  }

  /** Spares folding all names but those that begin with the letter of the header. */
  private mayBeginHeader(name: string): boolean {
    const unit = name.charCodeAt(0);
    let verdict = this.firstLetters.get(unit);
    if (verdict === undefined) {
      const letter = plainText(name.charAt(0));
      const texts = [...(this.texts.get(this.nameColumn) ?? [])];
      verdict = letter === '' || texts.some((text) => plainText(text).startsWith(letter));
      this.firstLetters.set(unit, verdict);
    }
    return verdict;
  }

  /** A row that names a person's fields, and at least one of them in another column than ours. */
  isOtherTable(row: SheetRow): boolean {
    const filled = filledCells(row);
    if (filled.some(({ value }) => typeof value !== 'string') || !namesPeople(row)) return false;
    return filled.some((cell) => !this.isOwnText(cell) && this.namesOtherField(row, cell));
  }

  private namesOtherField(row: SheetRow, { column }: FilledCell): boolean {
    const field = matchHeader([textAt(row, column)])?.field;
    return field !== undefined && !field.startsWith('[') && field !== this.fields.get(column);
  }

  private isOwnText({ column, value }: FilledCell): boolean {
    return this.texts.get(column)?.has(foldText(String(value))) ?? false;
  }
}
