/** How a report is to look; every choice has a default. */
export interface ReportOptions {
  /** Which sheets to compose, in this order; default: all that the report has content for. */
  readonly sheets?: readonly ReportSheet[];
  /** Units in the roster's order, or those short of most targets first within their parent. */
  readonly unitOrder?: 'roster' | 'shortFirst';
  /** Units with fewer people than this show counts instead of a share; default 10. */
  readonly countsBelow?: number;
  /** `plain` charts use no markers, for hosts that cannot draw them; default `full`. */
  readonly charts?: 'full' | 'plain';
}

export type ReportSheet = 'summary' | 'byUnit' | 'charts';
