import { useCallback, type Dispatch } from 'react';
import type { Evaluation } from '../../actions/Evaluation';
import type { IndicatorPack } from '../../core/indicators/Indicator';
import type { Workbook } from '../../workbook/Workbook';
import { WorkbookError } from '../../workbook/WorkbookError';
import type { PaneActions } from '../PaneActions';
import { choicesOf } from './choicesOf';
import type { Following } from './Following';
import type { PaneEvent } from './paneReducer';
import type { Failure, Outcome, PaneState, Work } from './PaneState';
import { performWork } from './performWork';
import { readFailure } from './readFailure';
import type { Turn } from './Turn';

interface Writing {
  /** Writes a report or a form, with its progress and how it ended. */
  readonly write: (kind: Work['kind']) => Promise<void>;
  /** Does something small to the workbook and computes the figures anew. */
  readonly change: <T>(act: () => Promise<T>) => Promise<T>;
  /** Keeps a pack on the workbook's definition sheets. */
  readonly define: (pack: IndicatorPack) => Promise<Failure | null>;
}

/** What comes before and after writing. */
interface FollowUp {
  readonly turn: Turn;
  readonly following: Following;
  readonly read: () => Promise<void>;
  readonly survey: () => void;
}

export function useWriting(
  workbook: Workbook,
  actions: PaneActions,
  state: PaneState,
  follow: FollowUp,
  dispatch: Dispatch<PaneEvent>,
): Writing {
  const { asOf, form, preferences, reported, language } = state;
  const { turn, following, read, survey } = follow;
  const write = useCallback(
    async (kind: Work['kind']) => {
      const signal = asOf === null ? null : turn.write();
      if (asOf === null || !signal) return;
      const onProgress = (step: string, done: number, total: number) =>
        dispatch({ type: 'workProgressed', work: { kind, step, done, total } });
      onProgress('read', 0, 0);
      const choices = { ...choicesOf(preferences, asOf, language), signal, onProgress };
      let evaluation: Evaluation | undefined;
      try {
        const done = await performWork(kind, workbook, actions, choices, { form, reported });
        ({ evaluation } = done);
        if (done.reported) dispatch({ type: 'reportWritten', reported: done.reported });
        dispatch({ type: 'workEnded', outcome: done.outcome });
      } catch (error) {
        const failure = readFailure(error);
        const outcome: Outcome =
          failure.fault === 'cancelled'
            ? { kind: 'cancelled' }
            : { kind: 'failed', failure, work: kind };
        dispatch({ type: 'workEnded', outcome });
      }
      if (turn.endWriting(evaluation !== undefined)) {
        void read();
      } else if (evaluation) {
        following.settle(evaluation);
        dispatch({ type: 'evaluated', evaluation });
      }
      survey();
    },
    [
      actions,
      asOf,
      form,
      language,
      preferences,
      reported,
      workbook,
      turn,
      following,
      read,
      survey,
      dispatch,
    ],
  );
  const change = useCallback(
    async <T>(act: () => Promise<T>): Promise<T> => {
      if (!turn.write()) throw new WorkbookError('noAnswer', 'change', '');
      try {
        return await act();
      } finally {
        turn.endWriting(false);
        await read();
      }
    },
    [read, turn],
  );
  const { saveDefinitions } = actions;
  const { uses1904Dates } = preferences;
  const define = useCallback(
    (pack: IndicatorPack) =>
      change(() => saveDefinitions(workbook, pack, { language, uses1904Dates })).then(
        () => null,
        readFailure,
      ),
    [change, language, saveDefinitions, uses1904Dates, workbook],
  );
  return { write, change, define };
}
