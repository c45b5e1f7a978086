import { parseIsoDate } from '../../src/core/engine/calendar';
import { rereadRoster } from '../../src/core/roster/edits/rereadRoster';
import { RosterReader } from '../../src/core/roster/RosterReader';
import type { RawCell, RosterBlock } from '../../src/core/roster/RosterInput';
import { ROWS_PER_BLOCK } from './freshBlocks';
import { generateBlocks } from './generateRows';
import { SliceClock } from './rollcallEngine';
import { threadTime } from './threadTime';
import { AS_OF } from './workload';

/** Column of the birth date, and of the name. */
const [BIRTH, NAME] = [1, 0];
const EDITS = 11;

/**
 * Milliseconds of the thread until the roster is the one that holds an edited row, by the cell that was edited:
 * the first edit apart, then the median of the others.
 */
export function measureReread(rowCount: number): Readonly<Record<string, number>> {
  const blocks: RosterBlock[] = [];
  const reader = new RosterReader({ asOf: parseIsoDate(AS_OF) ?? 0 });
  for (const block of generateBlocks(rowCount, ROWS_PER_BLOCK)) {
    reader.add(block);
    if (blocks.length < 2) blocks.push(block);
  }
  const start = new SliceClock().drain(reader.intakeInSteps());
  const [block] = blocks;
  if (!block) throw new Error('no rows to edit');
  let intake = start;
  const edit = (row: number, column: number, cell: RawCell): SliceClock => {
    const clock = new SliceClock(threadTime);
    const cells = [...(block.rows[row] ?? [])];
    cells[column] = cell;
    const one = { ...block, firstRow: block.firstRow + row, rows: [cells] };
    const after = clock.drain(rereadRoster(intake, [one]));
    if (!after || after === intake) throw new Error(`row ${row} was not read again`);
    intake = after;
    return clock;
  };
  const first = edit(5, BIRTH, 27_000);
  const births = Array.from({ length: EDITS }, (_, at) => edit(200 + at, BIRTH, 27_001 + at));
  const names = Array.from({ length: EDITS }, (_, at) => edit(300 + at, NAME, `Người khác ${at}`));
  return {
    'reread, first': first.total,
    'reread, birth date': medianOf(births.map(({ total }) => total)),
    'reread, name': medianOf(names.map(({ total }) => total)),
    'longest slice rereading': Math.max(...[...births, ...names].map(({ longest }) => longest)),
  };
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;
}
