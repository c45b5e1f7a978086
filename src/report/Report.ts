import type { Bilingual } from '../core/Bilingual';
import type { Explanation } from '../core/indicators/Explanation';
import type { Issue } from '../core/Issue';
import type { ReadingProtocol } from '../core/roster/ReadingProtocol';
import type { Roster } from '../core/roster/Roster';
import type { UnitTree } from '../core/roster/UnitTree';
import type { ComparedIndicator } from '../core/targets/ComparedIndicator';
import type { Language } from '../messages/Language';

/** Everything a report is composed from; what is optional leaves its sheet or column out. */
export interface Report {
  readonly language: Language;
  /** Day number (days since 1970-01-01) at which everything was counted. */
  readonly asOf: number;
  /** The workbook that it is written into counts dates from 1904. */
  readonly uses1904Dates?: boolean;
  readonly heading?: ReportHeading;
  readonly roster: RosterIdentity;
  readonly definitions?: DefinitionsIdentity;
  readonly units: UnitTree;
  readonly indicators: readonly ComparedIndicator[];
  readonly issues: readonly Issue[];
  readonly protocol: ReadingProtocol;
  /** Code → value at the due date, as far as it could be projected. */
  readonly projected?: ReadonlyMap<string, ProjectedValue>;
  /** Code → values by day from the as-of date on, as far as they could be projected. */
  readonly paths?: ReadonlyMap<string, readonly ProjectedValue[]>;
  /** Whether people retire in what is projected. */
  readonly hasRetirement?: boolean;
  /** Who stands behind the figures; without it people and effects of issues are left out. */
  readonly detail?: ReportDetail;
  /** Earlier saved figures, oldest first. */
  readonly history?: readonly HistoryEntry[];
  /** ISO date and time of making, and the version that made it. */
  readonly made?: { readonly at: string; readonly version: string };
}

/** Who issues and signs; whatever is absent is printed as a dotted line to fill in. */
export interface ReportHeading {
  /** Whose name stands on the right: the Party's, or the state's over its motto; default Party. */
  readonly nation?: 'party' | 'state';
  readonly superior?: string;
  readonly issuer?: string;
  readonly number?: string;
  /** Where it is signed; the day is left to whoever signs. */
  readonly place?: string;
  readonly title?: string;
  readonly preparedBy?: string;
  readonly signerRole?: string;
  readonly signer?: string;
}

/** What the figures were counted from. */
export interface RosterIdentity {
  readonly sheets: readonly string[];
  readonly rows: number;
  readonly people: number;
  readonly fingerprint: string;
}

export interface DefinitionsIdentity {
  readonly name: string;
  readonly title: Bilingual;
  readonly fingerprint?: string;
}

export interface ReportDetail {
  readonly roster: Roster;
  /** By indicator code. */
  readonly explanations: ReadonlyMap<string, Explanation>;
}

export interface ProjectedValue {
  /** Day number the value is projected to. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** One indicator of one saved report. */
export interface HistoryEntry {
  readonly asOf: number;
  readonly code: string;
  readonly title: string;
  readonly numerator: number;
  readonly unknown: number;
  readonly denominator: number;
  readonly value: number | null;
  readonly target?: number;
  /** Of the roster that it was counted from. */
  readonly fingerprint: string;
}
