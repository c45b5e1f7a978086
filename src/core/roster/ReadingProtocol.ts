import type { DatePart, NamePart, PostPart } from './header/DatePart';

/** What reading did with every row and column of every sheet: nothing is dropped without a line. */
export interface ReadingProtocol {
  readonly sheets: readonly SheetProtocol[];
}

export interface SheetProtocol {
  readonly sheet: string;
  /** Zero-based first and last row of the header; absent where there is none. */
  readonly headerRows?: readonly [number, number];
  /** Empty when the sheet holds no roster. */
  readonly columns: readonly ColumnProtocol[];
  /** Number of rows by what they were taken for; the sum is the sheet's used rows. */
  readonly rows: Readonly<Record<RowKind, number>>;
}

/** What a row can be taken for, in the order in which it is told. */
export const ROW_KINDS = [
  'person',
  'title',
  'header',
  'group',
  'total',
  'blank',
  'vacancy',
  'continued',
  'repeat',
  'signature',
  'note',
  'rejected',
] as const;

export type RowKind = (typeof ROW_KINDS)[number];

export interface ColumnProtocol {
  /** Zero-based sheet column. */
  readonly column: number;
  readonly header: string;
  /** Field key it became. */
  readonly field: string;
  /** 0 … 1. */
  readonly confidence: number;
  readonly reason: 'mapping' | 'remembered' | 'header' | 'content' | 'unmapped';
  /** The running numbers of the list; kept as a column of its own. */
  readonly isOrdinal?: boolean;
  /** The share of the field that the column holds, where several columns make it up. */
  readonly part?: 'male' | 'female' | DatePart | NamePart | PostPart;
  /** The value of the field that an x in the column stands for. */
  readonly value?: string;
  /** How typed dates of the column were read, where their numbers leave it open. */
  readonly dateOrder?: 'dmy' | 'mdy';
}
