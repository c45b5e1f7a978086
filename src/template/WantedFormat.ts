/** A number format that a cell shall have. */
export interface WantedFormat {
  readonly numberFormat: string;
  /** Stated by a directive; any other gives way to what an officer chose. */
  readonly isStated: boolean;
}

/** How a cell without a format of its own shows a share, and a date. */
export const SHARE_FORMAT = '0.00%';
export const DATE_FORMAT = 'dd/mm/yyyy';
