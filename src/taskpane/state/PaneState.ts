import type { Evaluation } from '../../actions/Evaluation';
import type { ReportFacts } from '../../actions/KeptReports';
import type { Issue } from '../../core/Issue';
import type { Language } from '../../messages/Language';
import type { WorkbookFault } from '../../workbook/WorkbookError';
import type { Drafts } from './Drafts';
import type { Preferences } from './Preferences';
import type { Reported } from './Reported';

export interface PaneState {
  readonly place: Place;
  /** Where somebody wants to go from an indicator that is not saved; `null` when nobody asks. */
  readonly leaving: Place | null;
  readonly drafts: Drafts;
  readonly language: Language;
  /** ISO date on which ages and terms are judged; `null` until the workbook was asked. */
  readonly asOf: string | null;
  readonly preferences: Preferences;
  readonly figures: Figures;
  /** Somebody edited the roster, and the figures do not follow yet. */
  readonly isEdited: boolean;
  /** What the workbook's report was made from; `null` without a report. */
  readonly reported: Reported | null;
  /** What the pane is busy writing; `null` when it is free. */
  readonly work: Work | null;
  readonly outcome: Outcome | null;
  readonly isReadOnly: boolean;
  readonly survey: Survey;
  /** The form to fill; `null` writes the standard report. */
  readonly form: string | null;
}

export type Place =
  | { readonly screen: ScreenName }
  | { readonly screen: 'indicator'; readonly code: string }
  /** `code` null is a new indicator. */
  | { readonly screen: 'editor'; readonly code: string | null };

export const screenNames = ['report', 'indicators', 'data', 'plan', 'settings'] as const;
export type ScreenName = (typeof screenNames)[number];

export type Figures =
  | { readonly kind: 'loading'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready'; readonly evaluation: Evaluation; readonly isRenewing: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Work {
  readonly kind: 'generate' | 'refresh' | 'fill' | 'restore';
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

export type Outcome =
  | {
      readonly kind: 'written';
      readonly work: Work['kind'];
      readonly sheets: readonly string[];
      /** What is wrong with a form that was filled all the same. */
      readonly issues: readonly Issue[];
      /** Sheets that restoring left as they are, since they were too large to be kept. */
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly work: Work['kind'] };

/** What else the workbook holds, looked up once the figures stand. */
export interface Survey {
  /** Tab names of its forms. */
  readonly forms: readonly string[];
  /** The report that restoring would bring back. */
  readonly previous: ReportFacts | null;
  /** The next write takes away what could be undone before. */
  readonly losesUndo: boolean;
}

export interface Failure {
  /**
   * `partMissing`: a part of the pane itself could not be fetched; `noRoster`: no sheet holds people
   * whom a report could be about.
   */
  readonly fault: WorkbookFault | 'partMissing' | 'noRoster';
  readonly address: string;
}
