import type { Area } from '../../sheet/Area';
import type { ChartDescription } from '../../sheet/ChartDescription';
import type { ConditionalFormat } from '../../sheet/ConditionalFormat';
import type { PageSetup } from '../../sheet/PageSetup';
import type { CellLink, ListValidation, TableDescription } from '../../sheet/SheetDescription';
import { CellGrid } from './CellGrid';
import type { MemoryStyle } from './MemoryStyle';
import type { RuleMarkup } from './RuleMarkup';

interface ColumnLayout {
  /** Characters of 7 pixels, whatever the default font. */
  readonly width?: number;
  readonly isHidden?: boolean;
  readonly outline?: number;
  readonly style?: MemoryStyle;
}

export interface RowLayout {
  /** Points. */
  readonly height?: number;
  readonly isHidden?: boolean;
  readonly outline?: number;
  readonly isCollapsed?: boolean;
  readonly style?: MemoryStyle;
}

/** Rules that were read from a file keep what the file says of them. */
export type MemoryFormat = ConditionalFormat & { readonly markup?: RuleMarkup };
type MemoryValidation = ListValidation & { readonly markup?: RuleMarkup };

/** A rule over cells whose inside only the file format knows. */
export interface ForeignRule {
  readonly kind: 'conditionalFormat' | 'validation' | 'link' | 'filter' | 'extension' | 'sparkline';
  readonly area: Area;
  readonly markup: RuleMarkup;
  /** Among those of the file's extensions, the list that it stands in. */
  readonly list?: number;
}

/** A comment, and the cell that it had in the file. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly origin: string;
}

/** One sheet in memory: plain fields that the codec, the simulator and the grid read and change. */
export class MemorySheet {
  key?: string;
  visibility: 'visible' | 'hidden' | 'veryHidden' = 'visible';
  tabColor?: string;
  cells = new CellGrid();
  columns = new Map<number, ColumnLayout>();
  rows = new Map<number, RowLayout>();
  merges: Area[] = [];
  tables: TableDescription[] = [];
  conditionalFormats: MemoryFormat[] = [];
  validations: MemoryValidation[] = [];
  /** Rules of kinds that the model does not know, as a file has them. */
  foreignRules: ForeignRule[] = [];
  links: CellLink[] = [];
  comments: CellComment[] = [];
  charts: ChartDescription[] = [];
  /** Places of the pictures and shapes that only the file holds, in the order of its drawing. */
  shapes: Area[] = [];
  freeze = { rows: 0, columns: 0 };
  showGridlines = true;
  page?: PageSetup;
  /** Columns repeated on each printed page. */
  repeatColumns?: { readonly column: number; readonly columns: number };
  isProtected = false;
  /** Taking the protection off needs a password. */
  hasPassword = false;
  /** Sheet custom properties other than the key. */
  properties = new Map<string, string>();
  /** Where the sheet stood in the file it was read from; the codec keeps what the model lacks. */
  originalPart?: string;
  /** The part that a copy came from, and the name its sheet had there. */
  copiedFrom?: { readonly part: string; readonly name: string };
  /** Differs from `originalPart`. */
  isChanged = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  column(column: number): ColumnLayout {
    return this.columns.get(column) ?? {};
  }

  row(row: number): RowLayout {
    return this.rows.get(row) ?? {};
  }

  setColumn(column: number, layout: ColumnLayout): void {
    this.columns.set(column, { ...this.columns.get(column), ...layout });
  }

  setRow(row: number, layout: RowLayout): void {
    this.rows.set(row, { ...this.rows.get(row), ...layout });
  }

  /** As in Excel, a row of no height is hidden, and any other is not. */
  setHeight(row: number, height: number): void {
    if (height === 0) this.setRow(row, { isHidden: true });
    else this.setRow(row, { height, ...(this.row(row).isHidden && { isHidden: false }) });
  }

  /** A copy with everything on it, save the key. */
  clone(id: string, name: string): MemorySheet {
    const copy = new MemorySheet(id, name);
    for (const [field, value] of Object.entries(this)) {
      if (field !== 'id' && field !== 'name') Object.assign(copy, { [field]: copyOf(value) });
    }
    copy.key = undefined;
    copy.originalPart = undefined;
    if (this.originalPart !== undefined) {
      copy.copiedFrom = { part: this.originalPart, name: this.name };
    }
    copy.cells = this.cells.clone();
    copy.isChanged = true;
    return copy;
  }
}

/** Lists are the sheet's own; what stands in them is never changed and may be shared. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...(value as unknown[])];
  return value instanceof Map ? new Map(value) : value;
}
