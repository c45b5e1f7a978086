import type { Column, TextColumn } from '../engine/Column';
import { LazyTextColumn } from '../roster/columns/LazyTextColumn';
import type { Roster } from '../roster/Roster';
import type { Timeline } from './Timeline';
import { isPresent } from './Timeline';

/** The roster as it stands on a day; people keep their numbers. */
export function rosterAt(timeline: Timeline, day: number): Roster {
  const { roster } = timeline;
  const rows: number[] = [];
  for (let row = 0; row < roster.rowCount; row++) if (isPresent(timeline, row, day)) rows.push(row);
  if (rows.length === roster.rowCount) return roster;
  const { origin } = roster;
  return {
    ...roster,
    rowCount: rows.length,
    person: pick(roster.person, rows),
    unit: pick(roster.unit, rows),
    origin: { sheet: pick(origin.sheet, rows), row: pick(origin.row, rows) },
    columns: new Map(
      [...roster.columns].map(([key, column]) => [key, pickColumn(column, rows)] as const),
    ),
  };
}

function pickColumn(column: Column, rows: readonly number[]): Column {
  switch (column.kind) {
    case 'text': {
      const { ranks } = column;
      const build = (): TextColumn => {
        const { values, folded, codes } = column;
        return { kind: 'text', codes: pick(codes, rows), values, folded };
      };
      return ranks ? { ...build(), ranks } : new LazyTextColumn(build);
    }
    case 'number':
      return { kind: 'number', values: pick(column.values, rows) };
    case 'flag':
      return { kind: 'flag', values: pick(column.values, rows) };
    case 'date':
      return {
        kind: 'date',
        earliest: pick(column.earliest, rows),
        latest: pick(column.latest, rows),
      };
  }
}

function pick<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(
  column: T,
  rows: readonly number[],
): T {
  const picked = new (column.constructor as new (length: number) => T)(rows.length);
  rows.forEach((row, index) => {
    picked[index] = column[row] ?? 0;
  });
  return picked;
}
