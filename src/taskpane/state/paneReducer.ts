import type { Evaluation } from '../../actions/Evaluation';
import type { Language } from '../../messages/Language';
import type { SheetEditedEvent } from '../../workbook/Workbook';
import { concernsRoster } from './concernsRoster';
import {
  dropDraft,
  findDraft,
  joinDrafts,
  putDraft,
  type Drafts,
  type IndicatorDraft,
} from './Drafts';
import type { PlannedLine } from '../plan/PlannedLine';
import type { Failure, Outcome, PaneState, Place, Survey, Work } from './PaneState';
import type { Preferences } from './Preferences';
import type { Reported } from './Reported';

export type PaneEvent =
  /** `isByRibbon`: to be shown at once, whatever is being written. */
  | { readonly type: 'opened'; readonly place: Place; readonly isByRibbon?: boolean }
  | { readonly type: 'stayed' }
  | { readonly type: 'draftsFound'; readonly drafts: Drafts }
  | { readonly type: 'indicatorDrafted'; readonly draft: IndicatorDraft }
  /** It was saved, given up or is as before; who was leaving goes there, else to `place`. */
  | { readonly type: 'draftDropped'; readonly code: string | null; readonly place?: Place }
  | { readonly type: 'lineDrafted'; readonly line: PlannedLine | null }
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'asOfChosen'; readonly asOf: string }
  | { readonly type: 'workbookAsked'; readonly answer: WorkbookAnswer }
  | { readonly type: 'preferencesChanged'; readonly preferences: Preferences }
  | { readonly type: 'readingStarted' }
  | { readonly type: 'readingProgressed'; readonly done: number; readonly total: number }
  | { readonly type: 'edited'; readonly edit: SheetEditedEvent }
  | { readonly type: 'evaluated'; readonly evaluation: Evaluation }
  | { readonly type: 'readingFailed'; readonly failure: Failure }
  | { readonly type: 'workProgressed'; readonly work: Work }
  | { readonly type: 'reportWritten'; readonly reported: Reported }
  | { readonly type: 'workEnded'; readonly outcome: Outcome }
  | { readonly type: 'outcomeClosed' }
  | { readonly type: 'surveyed'; readonly survey: Survey }
  | { readonly type: 'formChosen'; readonly form: string | null };

/** What the workbook already answers, so that nobody is asked again. */
export interface WorkbookAnswer {
  readonly preferences: Preferences;
  readonly reported: Reported | null;
  readonly asOf: string;
  readonly isReadOnly: boolean;
}

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'opened':
      // What is not saved would be lost: that is for the person to say.
      if (!event.isByRibbon && isUnsaved(state)) return { ...state, leaving: event.place };
      return { ...state, place: event.place, leaving: null };
    case 'stayed':
      return { ...state, leaving: null };
    case 'draftsFound':
      return { ...state, drafts: joinDrafts(event.drafts, state.drafts) };
    case 'indicatorDrafted':
      return { ...state, drafts: putDraft(state.drafts, event.draft), leaving: null };
    case 'draftDropped':
      return leaveEditor({ ...state, drafts: dropDraft(state.drafts, event.code) }, event);
    case 'lineDrafted':
      return { ...state, drafts: { ...state.drafts, line: event.line } };
    case 'languageChosen':
      return { ...state, language: event.language };
    case 'asOfChosen':
      return { ...state, asOf: event.asOf };
    case 'workbookAsked':
      return { ...state, ...event.answer };
    case 'preferencesChanged':
      return { ...state, preferences: event.preferences };
    case 'readingStarted':
      return { ...state, figures: startReading(state) };
    case 'readingProgressed':
      if (state.figures.kind !== 'loading') return state;
      return { ...state, figures: { kind: 'loading', done: event.done, total: event.total } };
    case 'edited':
      return { ...state, isEdited: state.isEdited || concerns(event.edit, state) };
    case 'evaluated':
      return { ...state, figures: showFigures(event.evaluation), isEdited: false };
    case 'readingFailed':
      return { ...state, figures: { kind: 'failed', failure: event.failure } };
    case 'workProgressed':
      return { ...state, work: event.work, outcome: null };
    case 'reportWritten':
      return { ...state, reported: event.reported };
    case 'workEnded':
      return { ...state, work: null, outcome: event.outcome };
    case 'outcomeClosed':
      return { ...state, outcome: null };
    case 'surveyed':
      return keepForm({ ...state, survey: event.survey });
    case 'formChosen':
      return { ...state, form: event.form };
  }
}

/** Whoever went elsewhere meanwhile stays there. */
function leaveEditor(
  state: PaneState,
  { code, place }: Extract<PaneEvent, { type: 'draftDropped' }>,
): PaneState {
  if (state.place.screen !== 'editor' || state.place.code !== code) return state;
  return { ...state, place: state.leaving ?? place ?? state.place, leaving: null };
}

/** Whether an indicator is open with changes that are not saved. */
function isUnsaved({ place, drafts }: PaneState): boolean {
  return place.screen === 'editor' && findDraft(drafts, place.code) !== undefined;
}

/** Figures on show stay while they are computed again, so that nothing jumps. */
function startReading({ figures }: PaneState): PaneState['figures'] {
  if (figures.kind === 'ready') return { ...figures, isRenewing: true };
  return { kind: 'loading', done: 0, total: 0 };
}

/** Before figures stand, an edit is in those to come. */
function concerns(edit: SheetEditedEvent, { figures }: PaneState): boolean {
  return figures.kind === 'ready' && concernsRoster(edit, figures.evaluation.roster);
}

function showFigures(evaluation: Evaluation): PaneState['figures'] {
  return { kind: 'ready', evaluation, isRenewing: false };
}

/** A form that is no longer in the workbook cannot stay chosen. */
function keepForm(state: PaneState): PaneState {
  const isThere = state.form === null || state.survey.forms.includes(state.form);
  return isThere ? state : { ...state, form: null };
}
