/** The history sheet's columns in order; the sheet is read back by either language's headers. */
export const historyColumns = [
  'asOf',
  'code',
  'title',
  'numerator',
  'unknown',
  'denominator',
  'value',
  'target',
  'fingerprint',
] as const;

export type HistoryColumn = (typeof historyColumns)[number];

/** Identity of the sheet in the workbook. */
export const historyKey = 'history';
