import type { Language } from '../../messages/Language';
import type { Evaluation } from '../PaneActions';
import type { Failure, Outcome, PaneState, Place, Work } from './PaneState';

export type PaneEvent =
  | { readonly type: 'opened'; readonly place: Place }
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'asOfChosen'; readonly asOf: string }
  | { readonly type: 'readOnlyFound' }
  | { readonly type: 'readingStarted' }
  | { readonly type: 'readingProgressed'; readonly done: number; readonly total: number }
  | { readonly type: 'evaluated'; readonly evaluation: Evaluation }
  | { readonly type: 'readingFailed'; readonly failure: Failure }
  | { readonly type: 'rosterEdited' }
  | { readonly type: 'workProgressed'; readonly work: Work }
  | { readonly type: 'workEnded'; readonly outcome: Outcome; readonly evaluation?: Evaluation }
  | { readonly type: 'outcomeClosed' };

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'opened':
      return { ...state, place: event.place };
    case 'languageChosen':
      return { ...state, language: event.language };
    case 'asOfChosen':
      return { ...state, asOf: event.asOf };
    case 'readOnlyFound':
      return { ...state, isReadOnly: true };
    case 'readingStarted':
      return { ...state, figures: startReading(state) };
    case 'readingProgressed':
      if (state.figures.kind !== 'loading') return state;
      return { ...state, figures: { kind: 'loading', done: event.done, total: event.total } };
    case 'evaluated':
      return { ...state, figures: showFigures(event.evaluation) };
    case 'readingFailed':
      return { ...state, figures: { kind: 'failed', failure: event.failure } };
    case 'rosterEdited':
      return { ...state, report: state.report === 'current' ? 'stale' : state.report };
    case 'workProgressed':
      return { ...state, work: event.work, outcome: null };
    case 'workEnded':
      return {
        ...state,
        work: null,
        outcome: event.outcome,
        figures: event.evaluation ? showFigures(event.evaluation) : state.figures,
        report: event.outcome.kind === 'written' ? 'current' : state.report,
      };
    case 'outcomeClosed':
      return { ...state, outcome: null };
  }
}

/** Figures on show stay while they are computed again, so that nothing jumps. */
function startReading({ figures }: PaneState): PaneState['figures'] {
  if (figures.kind === 'ready') return { ...figures, isRenewing: true };
  return { kind: 'loading', done: 0, total: 0 };
}

function showFigures(evaluation: Evaluation): PaneState['figures'] {
  return { kind: 'ready', evaluation, isRenewing: false };
}
