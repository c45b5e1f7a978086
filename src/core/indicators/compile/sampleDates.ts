import type { DateColumn } from '../../engine/Column';
import type { SortedDays } from '../../engine/SortedDays';

/** A few dates that stand for all of a column: no condition tells apart those of one place. */
interface DateSample {
  readonly column: DateColumn;
  readonly size: number;
  /** Per code of the column its place in the sample. */
  readonly placeOf: Uint16Array | Uint32Array;
}

/** `cuts` are the places among the sorted days where some condition may change. */
export function sampleDates(
  { earliest, latest }: DateColumn,
  { days, codes, inexact }: SortedDays,
  cuts: Iterable<number>,
): DateSample {
  const starts = [...new Set([0, ...cuts])]
    .filter((at) => at < days.length)
    .sort((one, other) => one - other);
  const size = starts.length + inexact.length;
  const placeOf = new (size <= 65_536 ? Uint16Array : Uint32Array)(earliest.length);
  starts.forEach((start, place) => {
    const end = starts[place + 1] ?? days.length;
    for (let at = start; at < end; at++) placeOf[codes[at] ?? 0] = place;
  });
  inexact.forEach((code, at) => (placeOf[code] = starts.length + at));
  const sampled = [...starts.map((start) => codes[start] ?? 0), ...inexact];
  const column = {
    kind: 'date' as const,
    earliest: Int32Array.from(sampled, (code) => earliest[code] ?? 0),
    latest: Int32Array.from(sampled, (code) => latest[code] ?? 0),
  };
  return { column, size, placeOf };
}
