import type { Codes, Column } from '../../engine/Column';
import { LazyTextColumn } from './LazyTextColumn';

/** The columns with only the kept rows, in their order. */
export function keepRows(
  columns: ReadonlyMap<string, Column>,
  kept: Uint32Array,
): Map<string, Column> {
  return new Map([...columns].map(([key, column]) => [key, keptColumn(column, kept)]));
}

function keptColumn(column: Column, kept: Uint32Array): Column {
  switch (column.kind) {
    case 'text':
      return column instanceof LazyTextColumn
        ? new LazyTextColumn(() => ({ ...plainCopy(column), codes: gather(column.codes, kept) }))
        : { ...column, codes: gather(column.codes, kept) };
    case 'number':
      return {
        kind: 'number',
        values: Float64Array.from(kept, (row) => column.values[row] ?? NaN),
      };
    case 'date':
      return {
        kind: 'date',
        earliest: Int32Array.from(kept, (row) => column.earliest[row] ?? 0),
        latest: Int32Array.from(kept, (row) => column.latest[row] ?? 0),
      };
    case 'flag':
      return { kind: 'flag', values: Uint8Array.from(kept, (row) => column.values[row] ?? 0) };
  }
}

function plainCopy(column: LazyTextColumn) {
  return { kind: 'text', values: column.values, folded: column.folded } as const;
}

function gather(codes: Codes, kept: Uint32Array): Codes {
  const gathered = codes.slice(0, kept.length);
  kept.forEach((row, index) => {
    gathered[index] = codes[row] ?? 0;
  });
  return gathered;
}
