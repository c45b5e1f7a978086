import type { VerdictPalette } from './blocks/verdictInks';

/** How a report is to look; every choice has a default. */
export interface ReportOptions {
  /** Which sheets to compose, in this order; default: all that the report has content for. */
  readonly sheets?: readonly ReportSheet[];
  /** Units in the roster's order, or those short of most targets first within their parent. */
  readonly unitOrder?: 'roster' | 'shortFirst';
  /** Units with fewer people than this show counts instead of a share; default 10. */
  readonly countsBelow?: number;
  /**
   * Shares of populations smaller than this are masked, with as many others as it takes that no
   * total gives them away; default 0, nothing masked.
   */
  readonly maskBelow?: number;
  /** Codes of the indicators whose people are listed, or all: the working copy with names. */
  readonly people?: readonly string[] | 'all';
  /** Lists sensitive columns (ethnicity, religion) too. */
  readonly withSensitive?: boolean;
  /** Indicator that the ranking of units shows; default: the one furthest below its target. */
  readonly rankingOf?: string;
  /** Indicator that the trend shows; default: the same as the ranking. */
  readonly trendOf?: string;
  /** Indicator whose population the age pyramid shows; default: everybody. */
  readonly pyramidOf?: string;
  /** Colours of the verdicts; default green and red. */
  readonly palette?: VerdictPalette;
  /** `plain` charts use no markers, for hosts that cannot draw them; default `full`. */
  readonly charts?: 'full' | 'plain';
}

export type ReportSheet =
  'summary' | 'byUnit' | 'byGroup' | 'charts' | 'people' | 'quality' | 'method' | 'history';
