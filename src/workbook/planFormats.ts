import type { Area } from '../sheet/Area';
import type { CellStyle } from '../sheet/CellStyle';
import type { FormatBlock } from '../sheet/SheetDescription';
import { type MemoryStyle, restyle } from './memory/MemoryStyle';

/** The format blocks of a description, each style told once: small enough for a setting. */
export interface PackedFormats {
  readonly styles: readonly CellStyle[];
  readonly blocks: readonly (readonly [
    row: number,
    column: number,
    rows: number,
    columns: number,
    style: number,
  ])[];
}

/** Cells that are to look alike; without a look they lose the one that the report gave them. */
export interface FormatChange {
  readonly area: Area;
  readonly look: MemoryStyle | null;
}

export function packFormats(formats: readonly FormatBlock[]): PackedFormats {
  const numbers = new Map<string, number>();
  const styles: CellStyle[] = [];
  const blocks = formats.map(({ area, style }) => {
    const text = JSON.stringify(style);
    const number = numbers.get(text) ?? styles.push(style) - 1;
    numbers.set(text, number);
    return [area.row, area.column, area.rows, area.columns, number] as const;
  });
  return { styles, blocks };
}

export function unpackFormats({ blocks, styles }: PackedFormats): readonly FormatBlock[] {
  return blocks.map(([row, column, rows, columns, style]) => ({
    area: { row, column, rows, columns },
    style: styles[style] ?? {},
  }));
}

/**
 * The cells whose described look differs from the one described last time. All others keep what an
 * officer may have done to them.
 */
export function planFormats(
  last: PackedFormats,
  formats: readonly FormatBlock[],
): readonly FormatChange[] {
  const before = looksOf(unpackFormats(last));
  const after = looksOf(formats);
  const places = new Set([...before.keys(), ...after.keys()]);
  const changed = [...places]
    .filter((place) => before.get(place)?.text !== after.get(place)?.text)
    .map((place) => ({ ...placeOf(place), look: after.get(place) ?? null }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
  return joinRows(joinCells(changed));
}

interface Look {
  readonly style: MemoryStyle;
  readonly text: string;
}

interface LookRun {
  readonly area: Area;
  readonly look: Look | null;
}

const WIDTH = 16_384;

/** Place → what all blocks over it make of the cell. */
function looksOf(formats: readonly FormatBlock[]): ReadonlyMap<number, Look> {
  const looks = new Map<number, Look>();
  const known = new Map<string, Look>();
  for (const [index, { area, style }] of formats.entries()) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const place = row * WIDTH + column;
        const below = looks.get(place);
        const key = `${below?.text ?? ''}|${index}|${sidesOf(style, area, row, column)}`;
        const look = known.get(key) ?? lookOf(restyle(below?.style, style, area, row, column));
        known.set(key, look);
        looks.set(place, look);
      }
    }
  }
  return looks;
}

function lookOf(style: MemoryStyle): Look {
  return { style, text: JSON.stringify(sortKeys(style)) };
}

/** Which edges of a bordered block a cell stands at; the same for all cells of another one. */
function sidesOf({ border }: CellStyle, area: Area, row: number, column: number): string {
  if (!border) return '';
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return [
    row === area.row,
    row === last.row,
    column === area.column,
    column === last.column,
  ].join();
}

/** Two looks are the same whatever the order in which blocks made them. */
function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}

function joinCells(
  cells: readonly { readonly row: number; readonly column: number; readonly look: Look | null }[],
): readonly LookRun[] {
  const runs: LookRun[] = [];
  for (const { row, column, look } of cells) {
    const run = runs.at(-1);
    const isNext =
      run?.area.row === row &&
      run.area.column + run.area.columns === column &&
      run.look?.text === look?.text;
    if (run && isNext) {
      runs[runs.length - 1] = { ...run, area: { ...run.area, columns: run.area.columns + 1 } };
    } else runs.push({ area: { row, column, rows: 1, columns: 1 }, look });
  }
  return runs;
}

/** Runs that stand exactly below each other and look alike become one area. */
function joinRows(runs: readonly LookRun[]): readonly FormatChange[] {
  const open = new Map<string, number>();
  const areas: LookRun[] = [];
  for (const run of runs) {
    const { row, column, columns } = run.area;
    const key = `${column},${columns},${run.look?.text ?? ''}`;
    const above = areas[open.get(key) ?? -1];
    if (above && above.area.row + above.area.rows === row) {
      const area = { ...above.area, rows: above.area.rows + 1 };
      areas[open.get(key) ?? -1] = { ...above, area };
    } else open.set(key, areas.push(run) - 1);
  }
  return areas.map(({ area, look }) => ({ area, look: look?.style ?? null }));
}

function placeOf(place: number): { row: number; column: number } {
  return { row: Math.floor(place / WIDTH), column: place % WIDTH };
}
