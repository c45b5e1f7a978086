import type { Area } from './Area';
import type { CellInput } from './CellValue';
import type { CellStyle } from './CellStyle';
import type { ChartDescription } from './ChartDescription';
import type { ConditionalFormat } from './ConditionalFormat';
import type { PageSetup } from './PageSetup';

/**
 * A whole sheet as plain data: what report and template produce and every workbook can write.
 * Writing the same description twice changes nothing.
 */
export interface SheetDescription {
  /** Identity that survives renaming the tab: `summary`, `by-unit`, `people:young_commune` … */
  readonly key: string;
  /** Proposed tab name, already legal and at most 31 characters. */
  readonly name: string;
  readonly tabColor?: string;
  /** From column A on, in characters of the default font; columns beyond keep their width. */
  readonly columnWidths: readonly number[];
  readonly rowHeights?: readonly RowHeight[];
  readonly cells: readonly CellBlock[];
  /** Applied in order after the values; later ones win. */
  readonly formats: readonly FormatBlock[];
  readonly merges?: readonly Area[];
  readonly tables?: readonly TableDescription[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly validations?: readonly ListValidation[];
  readonly links?: readonly CellLink[];
  readonly charts?: readonly ChartDescription[];
  readonly outlines?: readonly RowOutline[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly showGridlines?: boolean;
  readonly page?: PageSetup;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  /** Cells that belong to the officer: carried over by key when the report is written again. */
  readonly officerCells?: readonly OfficerCells[];
}

/** A rectangle of values; every row of `values` is equally long. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellInput[])[];
}

export interface FormatBlock {
  readonly area: Area;
  readonly style: CellStyle;
}

export interface RowHeight {
  readonly row: number;
  readonly rows: number;
  /** Points. */
  readonly height: number;
}

/** A real Excel table over cells that `cells` fills; the first row of `area` is its header. */
export interface TableDescription {
  /** Unique in the workbook; ASCII letters, digits and `_`. */
  readonly name: string;
  readonly area: Area;
  /** Built-in style such as `TableStyleLight9`; absent for none. */
  readonly style?: string;
  readonly showFilter?: boolean;
  readonly showBandedRows?: boolean;
  readonly hasTotals?: boolean;
}

/** A drop-down list; `source` is literal values or a reference such as `='Lists'!$A$1:$A$9`. */
export interface ListValidation {
  readonly area: Area;
  readonly source: readonly string[] | string;
  readonly allowsOther?: boolean;
}

/** A link to a place in the workbook. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  /** Tab name and A1 address of the place. */
  readonly sheet: string;
  readonly address: string;
  readonly tip?: string;
}

export interface RowOutline {
  readonly row: number;
  readonly rows: number;
  readonly isCollapsed?: boolean;
}

/** One column of cells whose content the officer owns; `keys[i]` names the row it belongs to. */
export interface OfficerCells {
  readonly row: number;
  readonly column: number;
  readonly keys: readonly string[];
}
