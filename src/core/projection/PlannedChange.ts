import type { IssueAddress } from '../Issue';
import type { RawCell } from '../roster/RosterInput';

/** One line of the list of planned personnel changes; in force from `day` (a day number) on. */
export interface PlannedChange {
  readonly day: number;
  readonly kind: PlannedKind;
  readonly who: PersonClues;
  /** Field key → the new value, as typed. */
  readonly values: ReadonlyMap<string, RawCell>;
  readonly at: IssueAddress;
}

/**
 * `appoint` – a new person, or a further post of somebody in the roster; `move` – another unit or
 * post instead of the present one; `leave` – out of the roster; `qualify` – a new value in the
 * person's own columns.
 */
export type PlannedKind = 'appoint' | 'move' | 'leave' | 'qualify';

/** How a line says whom it means. */
export interface PersonClues {
  readonly personId?: string;
  readonly name?: string;
  readonly birthDate?: RawCell;
  /** Which of several posts: its present position. */
  readonly post?: string;
}
