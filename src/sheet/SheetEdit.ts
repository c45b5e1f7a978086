import type { Area } from './Area';
import type { CellStyle } from './CellStyle';
import type { CellInput } from './CellValue';

/** One planned change of a sheet; plain data, so a plan can be shown before it runs. */
export type SheetEdit =
  | {
      readonly kind: 'write';
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly CellInput[])[];
    }
  | { readonly kind: 'insertRows'; readonly row: number; readonly rows: number }
  | { readonly kind: 'deleteRows'; readonly row: number; readonly rows: number }
  | { readonly kind: 'insertColumns'; readonly column: number; readonly columns: number }
  | { readonly kind: 'deleteColumns'; readonly column: number; readonly columns: number }
  /**
   * Copies cells with formulas, formats, merges, conditional formats and validation, as Excel's
   * copy and paste does; from the sheet named `fromSheet` or from the same one.
   */
  | {
      readonly kind: 'copy';
      readonly from: Area;
      readonly fromSheet?: string;
      readonly toRow: number;
      readonly toColumn: number;
    }
  | { readonly kind: 'format'; readonly area: Area; readonly style: CellStyle }
  | { readonly kind: 'merge'; readonly area: Area }
  /** A number format for each cell of a rectangle; `null` leaves a cell alone. */
  | {
      readonly kind: 'numberFormats';
      readonly row: number;
      readonly column: number;
      readonly formats: readonly (readonly (string | null)[])[];
    }
  /** Fill and font of many areas at once. */
  | {
      readonly kind: 'paint';
      readonly areas: readonly Area[];
      readonly style: Pick<CellStyle, 'fill' | 'font'>;
    }
  | {
      readonly kind: 'rowHeights';
      readonly runs: readonly { readonly row: number; readonly rows: number }[];
      /** Points; rows of no height are hidden. */
      readonly height: number;
    }
  /** Makes rows as high as their wrapped text needs. */
  | { readonly kind: 'fitRows'; readonly row: number; readonly rows: number }
  | {
      readonly kind: 'columnWidth';
      readonly column: number;
      readonly columns: number;
      /** Characters of the default font. */
      readonly width: number;
    }
  /** Takes apart every merged cell that touches `area`; the value stays in its first cell. */
  | { readonly kind: 'unmerge'; readonly area: Area }
  | { readonly kind: 'pageBreak'; readonly beforeRow: number }
  /** New pages begin before these rows and no others. */
  | { readonly kind: 'pageBreaks'; readonly beforeRows: readonly number[] }
  | { readonly kind: 'printArea'; readonly area: Area }
  /** Lets a name that only this sheet knows mean something else. */
  | { readonly kind: 'name'; readonly name: string; readonly formula: string }
  /** With header and totals row. */
  | { readonly kind: 'resizeTable'; readonly table: string; readonly area: Area }
  /** Binds one series of a chart to other cells of the chart's own sheet. */
  | {
      readonly kind: 'chartSeries';
      readonly chart: string;
      readonly series: number;
      readonly values?: Area;
      readonly categories?: Area;
    }
  /** Puts the values of formulas in their place. */
  | { readonly kind: 'keepValues'; readonly area: Area };
