import type { TemplateSheet } from '../sheet/TemplateSheet';
import type { FillRecord } from './FillRecord';
import { isFreeCell } from './isFreeCell';
import type { LineIndex } from './LineIndex';
import type { KeptLines } from './planCopies';
import type { LinePlan, RecordedLine } from './planLines';
import type { Form } from './readTemplate';

/** One axis of the copy: its lines as they stand, as they shall be, and how they become so. */
interface PatternAxis {
  readonly present: readonly RecordedLine[];
  readonly index: LineIndex;
  readonly plan: LinePlan;
}

/**
 * Which lines of the copy new ones are copied from, by what they come from. Rules of a line in the
 * copy already look at the cells where these stand now, those of the form do not. Lines that an
 * officer wrote into, or that hold a mistake, come last and not at all.
 */
export function findPatterns(
  form: Form,
  copy: TemplateSheet,
  marks: FillRecord['marks'],
  rows: PatternAxis,
  columns: PatternAxis,
): { readonly rows: KeptLines; readonly columns: KeptLines } {
  const own = new Set(
    form.cells.flatMap((cell) => (isFreeCell(cell) ? [] : [`${cell.row} ${cell.column}`])),
  );
  const written = new Set(
    copy.cells.flatMap(({ row, column }) => {
      const origin = `${rows.present[row]?.origin} ${columns.present[column]?.origin}`;
      return own.has(origin) ? [] : [row];
    }),
  );
  return {
    rows: choose(rows, new Set(marks.map(([row]) => row)), written),
    columns: choose(columns, new Set(marks.map(([, column]) => column)), new Set()),
  };
}

/** The first line of each origin, better one without anything of an officer's. */
function choose(
  { index, plan }: PatternAxis,
  marked: ReadonlySet<number>,
  written: ReadonlySet<number>,
): KeptLines {
  const found = new Map<number, number>();
  const second = new Map<number, number>();
  index.lines.forEach(({ origin }, at) => {
    const source = plan.sources[at] ?? -1;
    if (origin < 0 || source < 0 || marked.has(source)) return;
    const places = written.has(source) ? second : found;
    if (!places.has(origin)) places.set(origin, at);
  });
  return new Map([...second, ...found]);
}
