import type { Area } from '../../sheet/Area';
import { mapReferences } from '../../sheet/mapReferences';
import type { Corner } from '../../sheet/mapReferences';

type Axis = 'row' | 'column';

/** `count` lines inserted before `at`, or, when negative, taken out from `at` on. */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** A formula of the sheet `home` after lines of the sheet `target` were shifted. */
export function shiftText(formula: string, home: string, target: string, shift: Shift): string {
  const name = target.toLocaleLowerCase();
  return mapReferences(formula, (reference) => {
    const place = reference.sheet ?? home;
    if (place.toLocaleLowerCase() !== name) return reference;
    const line = shiftSpan(reference.from[shift.axis], reference.to[shift.axis], shift);
    if (line === null) return null;
    const moved = (corner: Corner, index: number | null): Corner => ({
      ...corner,
      [shift.axis]: index,
    });
    return {
      ...reference,
      from: moved(reference.from, line[0]),
      to: moved(reference.to, line[1]),
    };
  });
}

/** First and last line after the shift; `null` when all of them are gone. */
export function shiftSpan(
  from: number | null,
  to: number | null,
  { at, count }: Shift,
): [number | null, number | null] | null {
  if (from === null || to === null) return [from, to];
  if (count >= 0) return [from >= at ? from + count : from, to >= at ? to + count : to];
  const end = at - count;
  const first = from < at ? from : Math.max(from, end) + count;
  const last = to < at ? to : to < end ? at - 1 : to + count;
  return last < first ? null : [first, last];
}

export function shiftArea(area: Area, shift: Shift): Area | null {
  const size = shift.axis === 'row' ? 'rows' : 'columns';
  const start = area[shift.axis];
  const span = shiftSpan(start, start + area[size] - 1, shift);
  if (!span) return null;
  const [first, last] = span as [number, number];
  return { ...area, [shift.axis]: first, [size]: last - first + 1 };
}
