import type { RowKind } from '../ReadingProtocol';

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
    repeat: 0,
    signature: 0,
    note: 0,
    rejected: 0,
  };
}
