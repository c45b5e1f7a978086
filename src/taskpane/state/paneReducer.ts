import type { Evaluation } from '../../actions/Evaluation';
import type { Language } from '../../messages/Language';
import type { SheetEditedEvent } from '../../workbook/Workbook';
import { concernsRoster } from './concernsRoster';
import type { Failure, Outcome, PaneState, Place, Survey, Work } from './PaneState';
import type { Preferences } from './Preferences';
import type { Reported } from './Reported';

export type PaneEvent =
  | { readonly type: 'opened'; readonly place: Place }
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
      return { ...state, place: event.place };
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
