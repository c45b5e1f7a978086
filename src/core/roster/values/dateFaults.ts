/** What can be wrong with a date, with how much that weighs. */
export const DATE_FAULTS = [
  { code: 'date-unreadable', severity: 'error' },
  { code: 'date-impossible', severity: 'error' },
  { code: 'date-implausible', severity: 'error' },
  { code: 'date-other-order', severity: 'error' },
  { code: 'date-future', severity: 'error' },
  { code: 'date-short-year', severity: 'warning' },
  { code: 'birth-very-old', severity: 'warning' },
  { code: 'birth-very-young', severity: 'warning' },
  { code: 'birth-inexact', severity: 'note' },
  { code: 'cell-error', severity: 'error' },
] as const;

export type DateFault = (typeof DATE_FAULTS)[number]['code'];
