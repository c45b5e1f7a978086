import type { RowKind } from '../ReadingProtocol';
import { filledCells, type SheetRow } from './SheetRow';

/** How many rows were taken for what. */
export type RowCounts = Record<RowKind, number>;

export function noRows(): RowCounts {
  return {
    person: 0,
    title: 0,
    header: 0,
    group: 0,
    total: 0,
    blank: 0,
    vacancy: 0,
    continued: 0,
    repeat: 0,
    signature: 0,
    note: 0,
    rejected: 0,
  };
}

/** Counts rows of one kind, and the blank ones among them as such. */
export function countFilled(
  rows: readonly SheetRow[],
  counts: RowCounts,
  kind: 'title' | 'header',
): void {
  for (const row of rows) counts[filledCells(row).length === 0 ? 'blank' : kind]++;
}
