import type { Area } from './Area';

/** Print layout; paper is A4. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages across; as many down as needed. */
  readonly fitToWidth?: number;
  /** Zero-based rows repeated on each page. */
  readonly repeatRows?: { readonly row: number; readonly rows: number };
  readonly printArea?: Area;
  /** Where several areas are printed, each on pages of its own: those after the first. */
  readonly otherPrintAreas?: readonly Area[];
  /** Centimetres. */
  readonly margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly centerHorizontally?: boolean;
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
  /** Zero-based rows before which a new page begins. */
  readonly breaksBefore?: readonly number[];
}

/** How the paper lies and is filled. */
export function pageLayout({
  orientation,
  fitToWidth,
  margins,
  centerHorizontally,
}: PageSetup): Pick<PageSetup, 'orientation' | 'fitToWidth' | 'margins' | 'centerHorizontally'> {
  return { orientation, fitToWidth, margins, centerHorizontally };
}

/** Which rows are printed, and where. */
export function printedRows({
  repeatRows,
  printArea,
  otherPrintAreas,
  breaksBefore,
}: PageSetup): Pick<PageSetup, 'repeatRows' | 'printArea' | 'otherPrintAreas' | 'breaksBefore'> {
  return { repeatRows, printArea, otherPrintAreas, breaksBefore };
}
