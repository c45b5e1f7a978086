/** One cell of a roster that says something in a way that other programs misread. */
export interface Repair {
  readonly kind: RepairKind;
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly before: string;
  /** For a date its serial number in the workbook's own system. */
  readonly after: string | number;
  /** The day number of that date. */
  readonly day?: number;
  /** The cell's number format; absent for General. */
  readonly format?: string;
}

/**
 * `date` – a day written as text becomes a date; `spaces` – spaces at the ends and twice within go;
 * `encoding` – text in an old encoding becomes Unicode; `spelling` – a value of a closed list that
 * is misspelt.
 */
export type RepairKind = 'date' | 'spaces' | 'encoding' | 'spelling';

/** Repairs of one kind in one column, to be accepted or left together. */
export interface RepairGroup {
  readonly kind: RepairKind;
  readonly sheet: string;
  /** As it stands in the sheet. */
  readonly header: string;
  /** In the order of the rows. */
  readonly repairs: readonly Repair[];
}
