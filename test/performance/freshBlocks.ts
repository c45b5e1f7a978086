import type { RosterBlock } from '../../src/core/roster/RosterInput';
import { generateBlocks } from './generateRows';
import type { SliceClock } from './rollcallEngine';

export const ROWS_PER_BLOCK = 1000;

/** Blocks whose strings nothing has met before, as they come from Excel; the clock runs on parsing. */
export function* freshBlocks(rowCount: number, clock: SliceClock): Generator<RosterBlock> {
  for (const block of generateBlocks(rowCount, ROWS_PER_BLOCK)) {
    const text = JSON.stringify(block.rows);
    yield { ...block, rows: clock.run(() => JSON.parse(text) as RosterBlock['rows']) };
  }
}
