import type { Indicator } from '../indicators/Indicator';
import type { Figure } from '../indicators/IndicatorResult';
import type { ComparedFigure, ComparedIndicator } from '../targets/ComparedIndicator';
import type { PersonRole } from './PersonRole';
import type { EntryCause } from './Timeline';

/** What becomes of one indicator. Days are day numbers. */
export interface IndicatorProjection {
  /** The version in force on the as-of date. */
  readonly indicator: Indicator;
  /** The figures at the due date; `null` without one, or when it is past. */
  readonly due: { readonly day: number; readonly compared: ComparedIndicator } | null;
  /** The first day on which the target is lost, or reached; `null` when neither happens. */
  readonly crossing: Crossing | null;
  /** The whole on the as-of date, on the last day of each month, and on the last day. */
  readonly series: readonly SeriesPoint[];
}

export interface Crossing {
  readonly kind: 'lost' | 'reached';
  readonly day: number;
  readonly before: ComparedFigure<Figure>;
  readonly after: ComparedFigure<Figure>;
  /** Everybody whose part in the figure changes on that day. */
  readonly people: readonly CrossingPerson[];
  /** On that day another version of the definition comes into force. */
  readonly isNewVersion: boolean;
}

export interface CrossingPerson {
  /** Person and entry of the timeline's roster. */
  readonly person: number;
  readonly row: number;
  readonly before: PersonRole;
  readonly after: PersonRole;
  readonly cause: EntryCause | 'aged';
}

export interface SeriesPoint {
  readonly day: number;
  readonly compared: ComparedFigure<Figure>;
}
