import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import type { Messages } from '../../messages/messagesFor';
import type { CellInput } from '../../sheet/CellValue';

/** One column of the summary table: how wide, what it says of an indicator and how it looks. */
export interface SummaryColumn {
  readonly key: keyof Messages['report']['columns'];
  readonly width: number;
  readonly cell: (compared: ComparedIndicator) => CellInput;
  readonly format?: (compared: ComparedIndicator) => string;
  /** Every row is another indicator, so digits need not stand under digits. */
  readonly align: 'left' | 'center';
}

/** Stands where there is nothing to say; an empty cell would look forgotten. */
export const NOTHING = '–';
