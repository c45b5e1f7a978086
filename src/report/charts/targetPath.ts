import type { Target } from '../../core/indicators/Indicator';

/**
 * The value that a target asks for on a day: along the line (or the steps) from its baseline over
 * interim values to the due date; without a baseline the target itself from the start.
 */
export function targetPath(target: Target): (day: number) => number {
  const points = [
    ...(target.baseline ? [target.baseline] : []),
    ...(target.interim ?? []),
    ...(target.due === undefined ? [] : [{ date: target.due, value: target.value }]),
  ]
    .map(({ date, value }) => ({ day: Date.parse(date) / 86_400_000, value }))
    .sort((one, other) => one.day - other.day);
  return (day) => {
    const before = points.filter((point) => point.day <= day).at(-1);
    const after = points.find((point) => point.day > day);
    if (!after) return before?.value ?? target.value;
    if (!before) return after.value;
    if (target.path === 'stepped') return before.value;
    const share = (day - before.day) / (after.day - before.day);
    return before.value + (after.value - before.value) * share;
  };
}
