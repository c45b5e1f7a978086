import type { Area } from '../sheet/Area';
import { findRepeated, runsByOrigin } from './findRepeated';

/** A run of new lines and where to copy it from. */
interface CopyPhrase {
  readonly from: 'form' | 'copy';
  /** Line of the form, or line of the copy that was copied before. */
  readonly source: number;
  readonly at: number;
  readonly count: number;
}

/**
 * How new lines that come from `origins` are made with few copies: from their line in `kept` or
 * else from the form where they first occur, from what was just copied where they repeat. 20,000
 * like lines take 16 copies.
 */
export function planCopies(
  origins: readonly number[],
  at: number,
  kept: KeptLines = new Map(),
): readonly CopyPhrase[] {
  const phrases: CopyPhrase[] = [];
  const runs = runsByOrigin(origins);
  for (let line = 0; line < origins.length;) {
    const origin = origins[line] ?? 0;
    const fresh = countFresh(origins, line);
    const [source, repeated] = findRepeated(origins, runs, line);
    const present = kept.get(origin);
    const standing = countStanding(origins, line, kept);
    const count = present === undefined ? Math.max(fresh, repeated) : Math.max(standing, repeated);
    if (repeated === count)
      phrases.push({ from: 'copy', source: at + source, at: at + line, count });
    else if (present !== undefined)
      phrases.push({ from: 'copy', source: present, at: at + line, count });
    else phrases.push({ from: 'form', source: origin, at: at + line, count });
    line += count;
  }
  return phrases;
}

/** Lines of the copy by what they come from, as the form has them. */
export type KeptLines = ReadonlyMap<number, number>;

/** A rectangle of new cells: rows and columns of the copy with where they come from. */
interface NewRegion {
  readonly row: number;
  readonly rowOrigins: readonly number[];
  readonly column: number;
  readonly columnOrigins: readonly number[];
  readonly keptRows?: KeptLines;
  readonly keptColumns?: KeptLines;
}

/** One copy of cells into the copy of the form, from the form or from the copy itself. */
export interface RegionCopy {
  readonly from: 'form' | 'copy';
  readonly area: Area;
  readonly toRow: number;
  readonly toColumn: number;
}

/** The copies that give a region of new cells the looks of the form. */
export function planRegionCopies(region: NewRegion): readonly RegionCopy[] {
  const across = planCopies(region.columnOrigins, region.column, region.keptColumns);
  const columns = region.columnOrigins.length;
  return planCopies(region.rowOrigins, region.row, region.keptRows).flatMap((down) => {
    if (down.from === 'copy') {
      const area = { row: down.source, column: region.column, rows: down.count, columns };
      return [{ from: 'copy' as const, area, toRow: down.at, toColumn: region.column }];
    }
    // What officers inserted is in no form.
    const known = across.filter(({ from, source }) => from === 'copy' || source >= 0);
    return known.map((side) => ({
      from: side.from,
      area: {
        row: side.from === 'form' ? down.source : down.at,
        column: side.source,
        rows: down.count,
        columns: side.count,
      },
      toRow: down.at,
      toColumn: side.at,
    }));
  });
}

function countFresh(origins: readonly number[], from: number): number {
  let count = 1;
  if ((origins[from] ?? 0) < 0) return count;
  while (origins[from + count] === (origins[from] ?? 0) + count) count++;
  return count;
}

/** How many lines from `line` on stand in the copy as they follow each other. */
function countStanding(origins: readonly number[], line: number, kept: KeptLines): number {
  const start = kept.get(origins[line] ?? -1);
  if (start === undefined) return 0;
  let count = 1;
  while (kept.get(origins[line + count] ?? -1) === start + count) count++;
  return count;
}
