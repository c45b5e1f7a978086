import type { CellValue } from '../../sheet/CellValue';

/** What a cell holds after something was typed or written into it. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
  /** One of Excel's errors and not a text that looks like one. */
  readonly isError?: boolean;
  /** Set when typing the text also gives a General cell a number format. */
  readonly numberFormat?: string;
}
