import { useCallback, useEffect, type Dispatch } from 'react';
import type { Workbook } from '../../workbook/Workbook';
import type { PaneActions } from '../PaneActions';
import { choicesOf } from './choicesOf';
import { followEdits } from './followEdits';
import type { PaneEvent } from './paneReducer';
import type { PaneState } from './PaneState';
import { defaultPreferences } from './Preferences';
import { readFailure } from './readFailure';
import type { Turn } from './Turn';

/** Computes the figures when the pane opens, whenever a rule changes and after edits by people. */
export function useReading(
  workbook: Workbook,
  { evaluateWorkbook }: PaneActions,
  { asOf, preferences }: PaneState,
  turn: Turn,
  dispatch: Dispatch<PaneEvent>,
): () => Promise<void> {
  const { age, leapDay, mapping, uses1904Dates } = preferences;
  const read = useCallback(async () => {
    if (asOf === null) return;
    const signal = turn.read();
    if (!signal) return;
    dispatch({ type: 'readingStarted' });
    const onProgress = (_step: string, done: number, total: number) =>
      dispatch({ type: 'readingProgressed', done, total });
    const rules = { ...defaultPreferences, age, leapDay, mapping, uses1904Dates };
    const choices = { ...choicesOf(rules, asOf, 'vi'), signal, onProgress };
    try {
      const evaluation = await evaluateWorkbook(workbook, choices);
      if (!signal.aborted) dispatch({ type: 'evaluated', evaluation });
    } catch (error) {
      if (!signal.aborted) dispatch({ type: 'readingFailed', failure: readFailure(error) });
    }
  }, [evaluateWorkbook, age, asOf, leapDay, mapping, uses1904Dates, turn, workbook, dispatch]);
  useEffect(() => {
    void read();
  }, [read]);
  useEffect(() => followEdits(workbook, () => void read()), [workbook, read]);
  return read;
}
