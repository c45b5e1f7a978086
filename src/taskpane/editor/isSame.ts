import { writeInKeyOrder } from '../../core/indicators/writeInKeyOrder';

/** Whether two parts of a definition say the same, in whatever order they were put together. */
export function isSame(one: unknown, other: unknown): boolean {
  return writeInKeyOrder(one) === writeInKeyOrder(other);
}
