/** A number format that a cell shall have. */
export interface WantedFormat {
  readonly numberFormat: string;
  /** Stated by a directive; any other gives way to what an officer chose. */
  readonly isStated: boolean;
}

/** How a cell without a format of its own shows a share, and a date. */
export const SHARE_FORMAT = '0.00%';
export const DATE_FORMAT = 'dd/mm/yyyy';

/** A cell that shows the lowest of several possible values says so; a sum over it still counts. */
export function atLeast({ numberFormat }: WantedFormat): WantedFormat {
  return { numberFormat: AT_LEAST + numberFormat, isStated: true };
}

/** Whether filling itself gives this format to cells that have none. */
export function isOwnFormat(numberFormat: string): boolean {
  return OWN_FORMATS.includes(numberFormat) || numberFormat.startsWith(AT_LEAST);
}

const OWN_FORMATS = ['General', SHARE_FORMAT, DATE_FORMAT];
const AT_LEAST = '"≥ "';
