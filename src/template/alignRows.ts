import type { CellValue } from '../sheet/CellValue';
import type { TemplateSheet } from '../sheet/TemplateSheet';
import type { Line } from './expandLines';
import { hashKey } from './hashKey';
import { isFreeCell } from './isFreeCell';
import type { RecordedLine } from './planLines';
import type { Form } from './readTemplate';

/** The rows or columns of a filled copy as they stand now. */
export interface AlignedLines {
  /** In order; a line that an officer inserted has origin −1. */
  readonly present: readonly RecordedLine[];
  /** Per recorded line, where it stands now; -1 when somebody took it out. */
  readonly places: readonly number[];
}

/** Origin of a line that is none of the form's. */
export const OFFICERS_LINE = -1;

/**
 * Finds the recorded rows again by the texts and numbers that filling left in them: rows that an
 * officer inserted or took out since then have shifted the others.
 */
export function alignRows(
  form: Form,
  copy: TemplateSheet,
  rows: readonly RecordedLine[],
  columns: readonly RecordedLine[],
): AlignedLines {
  const values = valuesByRow(copy);
  const masks = rowMasks(form, columns);
  const isSame = (line: RecordedLine | undefined, place: number): boolean =>
    line?.content !== undefined &&
    line.content === contentHash(values.get(place), masks.get(line.origin) ?? []);
  const places: number[] = [];
  const present: RecordedLine[] = [];
  let place = 0;
  for (let index = 0; index < rows.length; index++) {
    const line = rows[index];
    if (!line) continue;
    const inserted = isSame(line, place) ? 0 : countInserted(rows, index, place, isSame);
    if (inserted < 0) {
      places.push(-1);
      continue;
    }
    for (let each = 0; each < inserted; each++, place++) {
      present.push({ origin: OFFICERS_LINE, key: hashKey(officersKey(place)) });
    }
    places.push(place);
    present.push(line);
    place++;
  }
  return { present, places };
}

/** The wanted lines with those that officers inserted, each behind the one that it stands behind. */
export function keepOfficersLines(
  wanted: readonly Line[],
  present: readonly RecordedLine[],
): readonly Line[] {
  if (present.every(({ origin }) => origin !== OFFICERS_LINE)) return wanted;
  const places = new Map(wanted.map(({ origin, key }, at) => [`${origin} ${hashKey(key)}`, at]));
  const behind = new Map<number, Line[]>();
  let anchor = -1;
  present.forEach(({ origin, key }, place) => {
    if (origin !== OFFICERS_LINE) anchor = places.get(`${origin} ${key ?? ''}`) ?? anchor;
    else behind.set(anchor, [...(behind.get(anchor) ?? []), officersLine(place)]);
  });
  return [
    ...(behind.get(-1) ?? []),
    ...wanted.flatMap((line, at) => [line, ...(behind.get(at) ?? [])]),
  ];
}

/** What a row of the copy holds, for `RecordedLine.content`. */
export function contentHash(
  row: ReadonlyMap<number, CellValue> | undefined,
  columns: readonly number[],
): string {
  return hashKey(JSON.stringify(columns.map((column) => row?.get(column) ?? '')));
}

/** Per row of the form, the columns of the copy that hold texts or numbers of it. */
export function rowMasks(
  form: Form,
  columns: readonly Pick<RecordedLine, 'origin'>[],
): ReadonlyMap<number, readonly number[]> {
  const own = new Map<number, Set<number>>();
  for (const cell of form.cells) {
    if (cell.formula !== undefined || isFreeCell(cell)) continue;
    const { row, column } = cell;
    own.set(row, (own.get(row) ?? new Set()).add(column));
  }
  return new Map(
    [...own].map(([row, origins]) => [
      row,
      columns.flatMap(({ origin }, place) => (origins.has(origin) ? [place] : [])),
    ]),
  );
}

/**
 * How many rows were inserted before a recorded row that is not where it is looked for; -1 when it
 * was taken out. A row whose content was edited counts as being there.
 */
function countInserted(
  rows: readonly RecordedLine[],
  index: number,
  place: number,
  isSame: (line: RecordedLine | undefined, place: number) => boolean,
): number {
  if (isSame(rows[index + 1], place + 1)) return 0;
  for (let distance = 1; distance <= SEARCHED; distance++) {
    if (isSame(rows[index], place + distance)) return distance;
    if (isSame(rows[index + distance], place)) return -1;
  }
  return 0;
}

/** Enough for a few paragraphs between two rows. */
const SEARCHED = 60;

function officersLine(place: number): Line {
  const key = officersKey(place);
  const nothing = { scope: [], turns: [], isBlank: false, isFirst: true };
  return { origin: OFFICERS_LINE, key, ...nothing };
}

export function officersKey(place: number): string {
  return `officer ${place}`;
}

export function valuesByRow(
  copy: TemplateSheet,
): ReadonlyMap<number, ReadonlyMap<number, CellValue>> {
  const rows = new Map<number, Map<number, CellValue>>();
  for (const { row, column, value, formula } of copy.cells) {
    if (formula !== undefined) continue;
    const held = rows.get(row) ?? new Map<number, CellValue>();
    rows.set(row, held.set(column, value));
  }
  return rows;
}
