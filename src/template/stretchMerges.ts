import type { Area } from '../sheet/Area';
import type { LineIndex } from './LineIndex';
import type { Run } from './Run';
import type { Form } from './readTemplate';
import { standsBeside } from './rereference';
import type { Relocation } from './rereference';

/**
 * Areas to be merged anew since a block stretched or divided them; one cell alone stands for
 * cells that are merged no more.
 */
export function stretchMerges({ sheet }: Form, relocation: Relocation): readonly Area[] {
  const { rows, columns } = relocation;
  return sheet.merges.flatMap((merge) => {
    const isBeside = standsBeside(relocation, merge.row, merge.row + merge.rows - 1);
    const isWide = isBeside && columns.isRepeated(merge.column, merge.column + merge.columns - 1);
    const isPlain =
      rows.isPlain(merge.row, merge.row + merge.rows - 1) &&
      columns.isPlain(merge.column, merge.column + merge.columns - 1);
    if (isPlain && !isWide) return [];
    const across = isWide
      ? wholeSpan(columns, merge.column, merge.columns)
      : spansOf(columns, merge.column, merge.columns);
    return spansOf(rows, merge.row, merge.rows).flatMap((row) =>
      across.map((column) => areaOf(row, column)),
    );
  });
}

/** Everything that the lines became, in one piece. */
function wholeSpan(index: LineIndex, from: number, count: number): readonly Run[] {
  const runs = index.runs(from, from + count - 1, null);
  const [first] = runs;
  const last = runs[runs.length - 1];
  return first && last ? [{ first: first.first, last: last.last }] : [];
}

/** What the lines became within each turn that they share. */
function spansOf(index: LineIndex, from: number, count: number): readonly Run[] {
  const to = from + count - 1;
  return index.sharedTurns(from, to).flatMap((line) => {
    const runs = index.runs(from, to, line);
    const [first] = runs;
    const last = runs[runs.length - 1];
    return first && last ? [{ first: first.first, last: last.last }] : [];
  });
}

export function areaOf(rows: Run, columns: Run): Area {
  return {
    row: rows.first,
    column: columns.first,
    rows: rows.last - rows.first + 1,
    columns: columns.last - columns.first + 1,
  };
}
