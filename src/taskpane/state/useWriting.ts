import { useCallback, type Dispatch } from 'react';
import type { Workbook } from '../../workbook/Workbook';
import type { PaneActions } from '../PaneActions';
import { choicesOf } from './choicesOf';
import type { PaneEvent } from './paneReducer';
import type { Outcome, PaneState, Work } from './PaneState';
import { readFailure } from './readFailure';
import { noteReport, reportedKey } from './Reported';
import type { Turn } from './Turn';

/** Writes a report or a form, with its progress and how it ended. */
export function useWriting(
  workbook: Workbook,
  actions: PaneActions,
  state: PaneState,
  { turn, read }: { readonly turn: Turn; readonly read: () => void },
  dispatch: Dispatch<PaneEvent>,
): (kind: Work['kind']) => Promise<void> {
  const { asOf, form, preferences, reported, language } = state;
  return useCallback(
    async (kind) => {
      const signal = asOf === null ? null : turn.write();
      if (asOf === null || !signal) return;
      const onProgress = (step: string, done: number, total: number) => {
        if (!signal.aborted)
          dispatch({ type: 'workProgressed', work: { kind, step, done, total } });
      };
      onProgress('read', 0, 0);
      const choices = { ...choicesOf(preferences, asOf, language), signal, onProgress };
      try {
        const outcome = kind === 'fill' ? await fill() : await report();
        dispatch({ type: 'workEnded', outcome });
      } catch (error) {
        const failure = readFailure(error);
        const isCancelled = signal.aborted || failure.fault === 'cancelled';
        const outcome: Outcome = isCancelled
          ? { kind: 'cancelled' }
          : { kind: 'failed', failure, work: kind };
        dispatch({ type: 'workEnded', outcome });
      }
      if (turn.endWriting()) read();

      async function fill(): Promise<Outcome> {
        const forms = form === null ? undefined : [form];
        const { sheets, issues } = await actions.fillTemplate(workbook, { ...choices, forms });
        return written(
          sheets.map(({ sheet }) => sheet.name),
          issues,
        );
      }

      async function report(): Promise<Outcome> {
        const write = kind === 'generate' ? actions.generateReport : actions.refreshReport;
        const { evaluation, sheets } = await write(workbook, choices);
        const noted = noteReport(evaluation, asOf ?? '', reported);
        await workbook.writeSetting(reportedKey, noted);
        dispatch({ type: 'reportWritten', reported: noted, evaluation });
        return written(sheets.map(({ name }) => name));
      }

      function written(sheets: readonly string[], issues: Written['issues'] = []): Outcome {
        return { kind: 'written', sheets, isUpdate: kind === 'refresh', issues };
      }
    },
    [actions, asOf, form, language, preferences, read, reported, turn, workbook, dispatch],
  );
}

type Written = Extract<Outcome, { kind: 'written' }>;
