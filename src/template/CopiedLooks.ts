import type { Area } from '../sheet/Area';
import type { SheetEdit } from '../sheet/SheetEdit';
import { isOwnFormat } from './WantedFormat';
import type { WantedFormat } from './WantedFormat';

/** Per row and column of the copy; `undefined` where any format will do. */
export type WantedFormats = readonly (readonly (WantedFormat | undefined)[])[];

/**
 * Number formats of the copy while lines are copied. What is put right before a line is copied
 * comes along with the copies, so that like turns cost no edit of their own.
 */
export class CopiedLooks {
  readonly #formats: (string | undefined)[][];
  /** Per row and column, what most turns of the same cell of the form want. */
  readonly #usual: WantedFormats;

  constructor(
    /** Number formats as they stand; `undefined` for General. */
    present: readonly (readonly (string | undefined)[])[],
    private readonly wanted: WantedFormats,
    origins: { readonly rows: readonly number[]; readonly columns: readonly number[] },
    /** Whether somebody may have formatted the cells of a row since they were filled. */
    private readonly isOfficers: (row: number) => boolean,
  ) {
    this.#formats = present.map((row) => [...row]);
    this.#usual = usualFormats(wanted, origins);
  }

  /** What the cells of an area still need; they have it afterwards. */
  finish(area: Area, isSource: boolean): SheetEdit[] {
    const runs: FormatRun[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const own = this.wanted[row]?.[column];
        const wanted = own ?? (isSource ? this.#usual[row]?.[column] : undefined);
        const formats = this.#formats[row];
        if (!wanted || !formats || this.#isMet(wanted, row, column)) continue;
        formats[column] = wanted.numberFormat;
        addCell(runs, row, column, wanted.numberFormat);
      }
    }
    const joined = joinColumns(runs);
    if (joined.length > MOST_RUNS) return [gridOf(joined)];
    return joined.map(({ numberFormat, ...cells }) => ({
      kind: 'format',
      area: cells,
      style: { numberFormat },
    }));
  }

  copy(from: Area, toRow: number, toColumn: number): void {
    const taken = Array.from({ length: from.rows }, (_, down) =>
      (this.#formats[from.row + down] ?? []).slice(from.column, from.column + from.columns),
    );
    this.paste(taken, toRow, toColumn);
  }

  paste(
    formats: readonly (readonly (string | undefined)[])[],
    toRow: number,
    toColumn: number,
  ): void {
    formats.forEach((line, down) => {
      line.forEach((format, across) => {
        const row = (this.#formats[toRow + down] ??= []);
        row[toColumn + across] = format;
      });
    });
  }

  #isMet({ numberFormat, isStated }: WantedFormat, row: number, column: number): boolean {
    const present = this.#formats[row]?.[column] ?? 'General';
    if (present === numberFormat) return true;
    return !isStated && this.isOfficers(row) && !isOwnFormat(present);
  }
}

/** A rectangle with a format for each cell is slow in Excel, but many formats are slower. */
const MOST_RUNS = 40;

/** Scattered formats as one rectangle. */
function gridOf(runs: readonly FormatRun[]): SheetEdit {
  const ends = runs.reduce(
    (most, { row, rows, column, columns }) => ({
      top: Math.min(most.top, row),
      left: Math.min(most.left, column),
      bottom: Math.max(most.bottom, row + rows),
      right: Math.max(most.right, column + columns),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
  const formats = Array.from({ length: ends.bottom - ends.top }, () =>
    new Array<string | null>(ends.right - ends.left).fill(null),
  );
  for (const { row, rows, column, columns, numberFormat } of runs) {
    for (const line of formats.slice(row - ends.top, row - ends.top + rows)) {
      line.fill(numberFormat, column - ends.left, column - ends.left + columns);
    }
  }
  return { kind: 'numberFormats', row: ends.top, column: ends.left, formats };
}

type FormatRun = Area & { rows: number; columns: number; readonly numberFormat: string };

/** Cells come down each column. */
function addCell(runs: FormatRun[], row: number, column: number, numberFormat: string): void {
  const last = runs[runs.length - 1];
  const isNext = last?.column === column && last.row + last.rows === row;
  if (isNext && last.numberFormat === numberFormat) last.rows++;
  else runs.push({ row, column, rows: 1, columns: 1, numberFormat });
}

/** Runs side by side that need the same, as one area. */
function joinColumns(runs: readonly FormatRun[]): readonly FormatRun[] {
  const open = new Map<string, FormatRun>();
  const joined: FormatRun[] = [];
  for (const run of runs) {
    const key = `${run.row} ${run.rows} ${run.numberFormat}`;
    const left = open.get(key);
    if (left && left.column + left.columns === run.column) left.columns++;
    else {
      joined.push(run);
      open.set(key, run);
    }
  }
  return joined;
}

function usualFormats(
  wanted: WantedFormats,
  { rows, columns }: { readonly rows: readonly number[]; readonly columns: readonly number[] },
): WantedFormats {
  const counts = new Map<number, Map<WantedFormat, number>>();
  const keyOf = (row: number, column: number): number =>
    (rows[row] ?? -1) * 16_384 + (columns[column] ?? -1);
  wanted.forEach((line, row) =>
    line.forEach((format, column) => {
      if (!format) return;
      const key = keyOf(row, column);
      const own = counts.get(key) ?? new Map<WantedFormat, number>();
      counts.set(key, own.set(format, (own.get(format) ?? 0) + 1));
    }),
  );
  const usual = new Map(
    [...counts].map(([key, own]) => {
      const [[most] = []] = [...own].sort(([, one], [, other]) => other - one);
      return [key, most] as const;
    }),
  );
  return rows.map((_, row) => columns.map((__, column) => usual.get(keyOf(row, column))));
}
