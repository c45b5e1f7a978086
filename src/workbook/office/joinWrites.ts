import type { CellInput } from '../../sheet/CellValue';
import type { CellRun } from '../planSheetUpdate';

/** A rectangle of inputs; `null` leaves a cell alone. */
export interface WriteBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellInput[])[];
}

/** A block may be this many times as large as the cells that change in it … */
const SLACK = 2;
/** … and this many cells more, so that scattered changes of a small sheet are one write. */
const SPARE = 200;
const MOST_CELLS = 20_000;

/** Gathers runs of changed cells, given in reading order, into few rectangles. */
export function joinWrites(runs: readonly CellRun[]): readonly WriteBlock[] {
  const groups: Group[] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const joined = group && join(group, run);
    if (joined) groups[groups.length - 1] = joined;
    else groups.push(groupOf(run));
  }
  return groups.map(composeBlock);
}

interface Group {
  readonly runs: CellRun[];
  readonly cells: number;
  readonly row: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
}

function groupOf(run: CellRun): Group {
  const { row, column, values } = run;
  const cells = values.length;
  return { runs: [run], cells, row, end: row + 1, left: column, right: column + cells };
}

/** The group with one run more, unless too many cells in it would be left alone. */
function join(group: Group, run: CellRun): Group | null {
  const cells = group.cells + run.values.length;
  const left = Math.min(group.left, run.column);
  const right = Math.max(group.right, run.column + run.values.length);
  const area = (run.row + 1 - group.row) * (right - left);
  if (area > cells * SLACK + SPARE || area > MOST_CELLS) return null;
  group.runs.push(run);
  return { runs: group.runs, cells, row: group.row, end: run.row + 1, left, right };
}

function composeBlock({ runs, row, end, left, right }: Group): WriteBlock {
  const values = Array.from({ length: end - row }, () =>
    Array.from({ length: right - left }, (): CellInput => null),
  );
  for (const run of runs) {
    run.values.forEach((input, across) => {
      const line = values[run.row - row];
      if (line) line[run.column - left + across] = input;
    });
  }
  return { row, column: left, values };
}
