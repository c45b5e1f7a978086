import type { HostObject } from './HostObject';
import type { References } from './References';

/** What a batch runs against; `check` is asked before each action and may throw a `HostError`. */
export interface BatchHost {
  readonly root: HostObject;
  readonly references: References;
  check(index: number, count: number): void;
  /** Refuses members above the requirement set that is played. */
  requireSet(type: string, name: string): void;
  /** Refuses writing into a workbook that is open for reading only. */
  requireWritable(location: string): void;
}
