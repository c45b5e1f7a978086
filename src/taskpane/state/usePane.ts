import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Language } from '../../messages/Language';
import type { Area } from '../../sheet/Area';
import type { Workbook } from '../../workbook/Workbook';
import type { PaneHost } from '../host/PaneHost';
import type { Choices, PaneActions } from '../PaneActions';
import { paneReducer } from './paneReducer';
import type { PaneState, Place, Work } from './PaneState';
import { readFailure } from './readFailure';

/** What a person can do in the pane. */
export interface PaneCommands {
  readonly open: (place: Place) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseAsOf: (asOf: string) => void;
  readonly read: () => void;
  readonly write: (kind: Work['kind']) => void;
  readonly cancel: () => void;
  readonly closeOutcome: () => void;
  readonly select: (sheet: string, area: Area) => void;
}

/** Edits often come in bursts; the figures follow once they pause. */
const pauseAfterEdit = 250;

export function usePane(
  workbook: Workbook,
  host: PaneHost,
  actions: PaneActions,
): readonly [PaneState, PaneCommands] {
  const [state, dispatch] = useReducer(paneReducer, host, startState);
  const running = useRef<AbortController | null>(null);
  const { asOf, language } = state;

  const begin = useCallback(() => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    return controller.signal;
  }, []);

  const read = useCallback(() => {
    const signal = begin();
    dispatch({ type: 'readingStarted' });
    const choices: Choices = {
      asOf,
      language,
      signal,
      onProgress: (_step, done, total) => dispatch({ type: 'readingProgressed', done, total }),
    };
    void actions.evaluateWorkbook(workbook, choices).then(
      (evaluation) => {
        if (!signal.aborted) dispatch({ type: 'evaluated', evaluation });
      },
      (error: unknown) => {
        if (!signal.aborted) dispatch({ type: 'readingFailed', failure: readFailure(error) });
      },
    );
  }, [actions, asOf, begin, language, workbook]);

  const write = useCallback(
    (kind: Work['kind']) => {
      const signal = begin();
      const progress = (step: string, done: number, total: number) => {
        if (!signal.aborted) dispatch({ type: 'workProgressed', work: { kind, step, done, total } });
      };
      progress('read', 0, 0);
      const action = kind === 'generate' ? actions.generateReport : actions.refreshReport;
      void action(workbook, { asOf, language, signal, onProgress: progress }).then(
        ({ evaluation, sheets }) => {
          const names = sheets.map((sheet) => sheet.name);
          const outcome = { kind: 'written', sheets: names, isUpdate: kind === 'refresh' } as const;
          dispatch({ type: 'workEnded', outcome, evaluation });
        },
        (error: unknown) => {
          const failure = readFailure(error);
          const isCancelled = failure.fault === 'cancelled';
          dispatch({
            type: 'workEnded',
            outcome: isCancelled ? { kind: 'cancelled' } : { kind: 'failed', failure },
          });
        },
      );
    },
    [actions, asOf, begin, language, workbook],
  );

  useEffect(read, [read]);
  useEffect(() => followEdits(workbook, () => dispatch({ type: 'rosterEdited' }), read), [workbook, read]);
  useEffect(() => {
    void host.isReadOnly().then((isReadOnly) => {
      if (isReadOnly) dispatch({ type: 'readOnlyFound' });
    });
  }, [host]);

  const commands = useMemo<PaneCommands>(
    () => ({
      open: (place) => dispatch({ type: 'opened', place }),
      chooseLanguage: (chosen) => {
        host.keepLanguage(chosen);
        dispatch({ type: 'languageChosen', language: chosen });
      },
      chooseAsOf: (chosen) => dispatch({ type: 'asOfChosen', asOf: chosen }),
      read,
      write,
      cancel: () => running.current?.abort(),
      closeOutcome: () => dispatch({ type: 'outcomeClosed' }),
      select: (sheet, area) => void workbook.select(sheet, area).catch(() => undefined),
    }),
    [host, read, workbook, write],
  );
  return [state, commands];
}

function startState(host: PaneHost): PaneState {
  return {
    place: { screen: 'report' },
    language: host.language,
    asOf: host.today(),
    figures: { kind: 'loading', done: 0, total: 0 },
    report: 'none',
    work: null,
    outcome: null,
    isReadOnly: false,
  };
}

/** Calls `onEdit` at once and `onPause` when a burst of edits is over; returns how to stop. */
function followEdits(workbook: Workbook, onEdit: () => void, onPause: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = workbook.onEdited(() => {
    onEdit();
    clearTimeout(timer);
    timer = setTimeout(onPause, pauseAfterEdit);
  });
  return () => {
    clearTimeout(timer);
    void stop.then(
      (stopListening) => stopListening(),
      () => undefined,
    );
  };
}
