import { useCallback, useEffect, type Dispatch } from 'react';
import type { SheetEditedEvent, Workbook } from '../../workbook/Workbook';
import type { PaneActions } from '../PaneActions';
import { choicesOf } from './choicesOf';
import { followEdits } from './followEdits';
import type { Following } from './Following';
import type { PaneEvent } from './paneReducer';
import type { PaneState } from './PaneState';
import { defaultPreferences } from './Preferences';
import { readFailure } from './readFailure';
import type { Turn } from './Turn';

/**
 * Computes the figures when the pane opens and whenever a rule changes. Edits by people are said at
 * once; the figures follow them from the rows concerned, or else from reading everything again.
 */
export function useReading(
  workbook: Workbook,
  { evaluateWorkbook, followRows }: PaneActions,
  { asOf, preferences }: PaneState,
  { turn, following }: { readonly turn: Turn; readonly following: Following },
  dispatch: Dispatch<PaneEvent>,
): () => Promise<void> {
  const { age, leapDay, mapping, uses1904Dates } = preferences;
  const read = useCallback(async () => {
    if (asOf === null) return;
    const signal = turn.read();
    if (!signal) return;
    following.restart();
    dispatch({ type: 'readingStarted' });
    const onProgress = (_step: string, done: number, total: number) =>
      dispatch({ type: 'readingProgressed', done, total });
    const rules = { ...defaultPreferences, age, leapDay, mapping, uses1904Dates };
    const choices = { ...choicesOf(rules, asOf, 'vi'), signal, onProgress };
    try {
      const evaluation = await evaluateWorkbook(workbook, choices);
      if (signal.aborted) return;
      following.settle(evaluation);
      dispatch({ type: 'evaluated', evaluation });
      // Once the figures are drawn, so that the first edit is as quick as later ones.
      setTimeout(() => evaluation.basis?.figures.prepareEdits(), LEISURE);
    } catch (error) {
      if (signal.aborted) return;
      dispatch({ type: 'readingFailed', failure: readFailure(error) });
    }
    turn.endReading();
  }, [
    evaluateWorkbook,
    age,
    asOf,
    leapDay,
    mapping,
    uses1904Dates,
    turn,
    following,
    workbook,
    dispatch,
  ]);
  const follow = useCallback(
    async (burst: readonly SheetEditedEvent[]) => {
      const edits = following.add(burst);
      const before = following.evaluation;
      const signal = before && turn.read();
      if (!before) return read();
      if (!signal) return;
      const after = await followRows(workbook, before, edits, signal).catch(() => null);
      if (signal.aborted) return;
      // What went wrong with a few rows is said where everything is read.
      if (!after) return read();
      following.settle(after);
      dispatch({ type: 'evaluated', evaluation: after });
      turn.endReading();
    },
    [dispatch, followRows, following, read, turn, workbook],
  );

  useEffect(() => {
    void read();
  }, [read]);
  useEffect(
    () =>
      followEdits(workbook, {
        onEdit: (edit) => dispatch({ type: 'edited', edit }),
        onPause: (edits) => void follow(edits),
      }),
    [workbook, dispatch, follow],
  );
  return read;
}

/** Milliseconds; the figures stand on the screen long before. */
const LEISURE = 400;
