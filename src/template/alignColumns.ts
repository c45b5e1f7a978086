import type { CellValue } from '../sheet/CellValue';
import type { TemplateSheet } from '../sheet/TemplateSheet';
import { OFFICERS_LINE, officersKey, valuesByRow } from './alignRows';
import type { AlignedLines } from './alignRows';
import { hashKey } from './hashKey';
import type { RecordedLine } from './planLines';

/**
 * Finds the recorded columns again by what stood in them in one row, that with the most different
 * texts, as a table's head: officers may have inserted or taken out columns since then.
 */
export function alignColumns(
  copy: TemplateSheet,
  head: number | undefined,
  columns: readonly RecordedLine[],
): AlignedLines {
  const recorded = columns.map(({ content = '' }) => content);
  const values = valuesByRow(copy);
  let best: readonly Pair[] = [];
  for (const offset of head === undefined ? [] : NEAR) {
    const pairs = pairEqual(recorded, hashesOf(values.get((head ?? 0) + offset)));
    if (pairs.length > best.length) best = pairs;
  }
  const known = recorded.filter((content) => content !== '').length;
  return arrange(columns, best.length * 2 > known ? best : []);
}

/** The head may have moved by rows that officers inserted or took out above it. */
const NEAR = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5];

/** What a column holds in the head, for `RecordedLine.content`; '' for nothing. */
export function headHash(value: CellValue | undefined): string {
  return value === null || value === undefined || value === '' ? '' : hashKey(String(value));
}

function hashesOf(row: ReadonlyMap<number, CellValue> | undefined): readonly string[] {
  const last = Math.max(-1, ...(row?.keys() ?? []));
  return Array.from({ length: last + 1 }, (_, column) => headHash(row?.get(column)));
}

/** A recorded column and the one of the copy that it is. */
type Pair = readonly [number, number];

/** The longest common subsequence of what is not empty. */
function pairEqual(recorded: readonly string[], present: readonly string[]): readonly Pair[] {
  const lengths = recorded.map(() => new Int32Array(present.length));
  const length = (one: number, other: number): number => lengths[one]?.[other] ?? 0;
  const isSame = (one: number, other: number): boolean =>
    recorded[one] !== '' && recorded[one] === present[other];
  for (let one = recorded.length - 1; one >= 0; one--) {
    for (let other = present.length - 1; other >= 0; other--) {
      const most = isSame(one, other)
        ? length(one + 1, other + 1) + 1
        : Math.max(length(one + 1, other), length(one, other + 1));
      lengths[one]?.fill(most, other, other + 1);
    }
  }
  const pairs: Pair[] = [];
  for (let one = 0, other = 0; one < recorded.length && other < present.length;) {
    if (isSame(one, other)) pairs.push([one++, other++]);
    else if (length(one + 1, other) >= length(one, other + 1)) one++;
    else other++;
  }
  return pairs;
}

/** Between two pairs columns are taken in order: more of them are officers', fewer were taken out. */
function arrange(columns: readonly RecordedLine[], pairs: readonly Pair[]): AlignedLines {
  const present: RecordedLine[] = [];
  const places = columns.map(() => -1);
  const place = (column: number): void => {
    const line = columns[column];
    if (line) places[column] = present.push(line) - 1;
  };
  let next = 0;
  for (const [column, at] of pairs) {
    for (; next < column && present.length < at; next++) place(next);
    next = column;
    while (present.length < at) {
      present.push({ origin: OFFICERS_LINE, key: hashKey(officersKey(present.length)) });
    }
    place(next++);
  }
  for (; next < columns.length; next++) place(next);
  return { present, places };
}
