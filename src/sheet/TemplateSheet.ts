import type { Area } from './Area';
import type { CellValue } from './CellValue';
import type { RowHeight } from './SheetDescription';

/** What filling a form needs to know of a sheet; everything else on it is copied unseen. */
export interface TemplateSheet {
  /** Tab name. */
  readonly name: string;
  /** Cells that hold something, in reading order. */
  readonly cells: readonly TemplateCell[];
  /** How many columns from A on hold anything, formats and rules too. */
  readonly formattedColumns: number;
  /** Rows with a height of their own; hidden ones have none, 0. */
  readonly rowHeights: readonly RowHeight[];
  /** Columns with a width of their own, in characters of the default font. */
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
  readonly merges: readonly Area[];
  /** Names that refer to cells of this sheet. */
  readonly names: readonly TemplateName[];
  readonly tables: readonly TemplateTable[];
  readonly charts: readonly TemplateChart[];
  /** What may be on the sheet and the host cannot tell. */
  readonly unseen?: readonly SheetPart[];
  readonly printArea?: Area;
  /** Zero-based rows before which a new page begins. */
  readonly breaksBefore: readonly number[];
}

/** Merged cells, and what charts draw. */
export type SheetPart = 'merges' | 'charts';

export interface TemplateCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** en-US, beginning with `=`. */
  readonly formula?: string;
  /** Absent for General. */
  readonly numberFormat?: string;
}

export interface TemplateName {
  readonly name: string;
  /** en-US, beginning with `=`, with the sheet in every reference. */
  readonly formula: string;
  /** Known on this sheet only. */
  readonly isLocal: boolean;
}

export interface TemplateTable {
  readonly name: string;
  /** With header and totals row. */
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** A chart and the cells of its own sheet that it draws; other sources are left out. */
export interface TemplateChart {
  /** Identity within the sheet. */
  readonly key: string;
  readonly series: readonly {
    /** Place among all series of the chart. */
    readonly index: number;
    readonly values?: Area;
    readonly categories?: Area;
  }[];
}
