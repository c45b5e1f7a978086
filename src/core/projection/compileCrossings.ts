import type { CompileContext } from '../indicators/compile/CompileContext';
import { compileTruth } from '../indicators/compile/compileTruth';
import type { Clock } from './Clock';

/**
 * Says for an entry on which days after `first` up to `last` a comparison that moves one way only
 * may change: found by halving, for each side of the comparison changes at most twice.
 */
export function compileCrossings(
  comparison: Clock['steady'][number],
  { columns, age, leapDay }: Omit<CompileContext, 'asOf'>,
  first: number,
  last: number,
): (row: number) => readonly number[] {
  const context = { columns, age, leapDay, asOf: first, isMovingOn: true };
  const sides = (['<=', '>='] as const).map((operator) =>
    compileTruth({ ...comparison, operator }, context),
  );
  return (row) =>
    sides.flatMap((side) => {
      const truthOn = (day: number) => {
        context.asOf = day;
        return side(row);
      };
      const search = (from: number, to: number, start: number, end: number): number[] => {
        if (start === end) return [];
        if (to - from === 1) return [to];
        const middle = Math.floor((from + to) / 2);
        const truth = truthOn(middle);
        return [...search(from, middle, start, truth), ...search(middle, to, truth, end)];
      };
      return search(first, last, truthOn(first), truthOn(last));
    });
}
