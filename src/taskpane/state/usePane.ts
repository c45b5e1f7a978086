import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Language } from '../../messages/Language';
import type { Area } from '../../sheet/Area';
import type { Workbook } from '../../workbook/Workbook';
import type { PaneHost } from '../host/PaneHost';
import type { PaneActions } from '../PaneActions';
import { askWorkbook } from './askWorkbook';
import { choicesOf } from './choicesOf';
import { followEdits } from './followEdits';
import { paneReducer } from './paneReducer';
import type { PaneState, Place, Work } from './PaneState';
import { defaultPreferences, preferencesKey, type Preferences } from './Preferences';
import { readFailure } from './readFailure';
import { noteReport, reportedKey } from './Reported';

/** What a person can do in the pane. */
export interface PaneCommands {
  readonly open: (place: Place) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseAsOf: (asOf: string) => void;
  /** Changes preferences and keeps them in the workbook. */
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly read: () => void;
  readonly write: (kind: Work['kind']) => Promise<void>;
  readonly cancel: () => void;
  readonly closeOutcome: () => void;
  readonly chooseForm: (form: string | null) => void;
  readonly select: (sheet: string, area: Area) => void;
}

export function usePane(
  workbook: Workbook,
  host: PaneHost,
  actions: PaneActions,
): readonly [PaneState, PaneCommands] {
  const [state, dispatch] = useReducer(paneReducer, host, startState);
  const running = useRef<AbortController | null>(null);
  const { asOf, form, language, preferences, reported } = state;
  const { age, leapDay, mapping, pack } = preferences;

  const begin = useCallback(() => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    return controller.signal;
  }, []);

  const read = useCallback(() => {
    if (asOf === null) return;
    const signal = begin();
    dispatch({ type: 'readingStarted' });
    const onProgress = (_step: string, done: number, total: number) =>
      dispatch({ type: 'readingProgressed', done, total });
    const rules = { ...defaultPreferences, age, leapDay, mapping, pack };
    void actions
      .evaluateWorkbook(workbook, { ...choicesOf(rules, asOf, 'vi'), signal, onProgress })
      .then(
        (evaluation) => !signal.aborted && dispatch({ type: 'evaluated', evaluation }),
        (error: unknown) =>
          !signal.aborted && dispatch({ type: 'readingFailed', failure: readFailure(error) }),
      );
  }, [actions, age, asOf, begin, leapDay, mapping, pack, workbook]);

  const write = useCallback(
    async (kind: Work['kind']) => {
      if (asOf === null) return;
      const signal = begin();
      const onProgress = (step: string, done: number, total: number) => {
        if (!signal.aborted)
          dispatch({ type: 'workProgressed', work: { kind, step, done, total } });
      };
      onProgress('read', 0, 0);
      const action = kind === 'generate' ? actions.generateReport : actions.refreshReport;
      const choices = { ...choicesOf(preferences, asOf, language), signal, onProgress };
      try {
        if (kind === 'fill') {
          const forms = form === null ? undefined : [form];
          const filled = await actions.fillTemplate(workbook, { ...choices, forms });
          const names = filled.sheets.map(({ sheet }) => sheet.name);
          const { issues } = filled;
          dispatch({
            type: 'workEnded',
            outcome: { kind: 'written', sheets: names, isUpdate: false, issues },
          });
          return;
        }
        const { evaluation, sheets } = await action(workbook, choices);
        const noted = noteReport(evaluation, asOf, reported);
        await workbook.writeSetting(reportedKey, noted);
        dispatch({ type: 'reportWritten', reported: noted, evaluation });
        const names = sheets.map(({ name }) => name);
        const isUpdate = kind === 'refresh';
        const outcome = { kind: 'written', sheets: names, isUpdate, issues: [] } as const;
        dispatch({ type: 'workEnded', outcome });
      } catch (error) {
        const failure = readFailure(error);
        const isCancelled = signal.aborted || failure.fault === 'cancelled';
        dispatch({
          type: 'workEnded',
          outcome: isCancelled ? { kind: 'cancelled' } : { kind: 'failed', failure },
        });
      }
    },
    [actions, asOf, begin, form, language, preferences, reported, workbook],
  );

  useEffect(() => {
    void askWorkbook(workbook, host, actions).then((answer) =>
      dispatch({ type: 'workbookAsked', answer }),
    );
  }, [workbook, host, actions]);
  useEffect(read, [read]);
  useEffect(() => followEdits(workbook, read), [workbook, read]);
  useEffect(() => host.onCommand(write), [host, write]);

  const commands = useMemo<PaneCommands>(() => {
    const prefer = (change: Partial<Preferences>) => {
      const changed = { ...preferences, ...change };
      dispatch({ type: 'preferencesChanged', preferences: changed });
      // A workbook that cannot keep them still follows them until the pane is closed.
      void workbook.writeSetting(preferencesKey, changed).catch(() => undefined);
    };
    return {
      open: (place) => dispatch({ type: 'opened', place }),
      chooseLanguage: (chosen) => {
        host.keepLanguage(chosen);
        dispatch({ type: 'languageChosen', language: chosen });
      },
      chooseAsOf: (chosen) => {
        dispatch({ type: 'asOfChosen', asOf: chosen });
        prefer({ asOf: chosen });
      },
      prefer,
      read,
      write,
      cancel: () => running.current?.abort(),
      chooseForm: (chosen) => dispatch({ type: 'formChosen', form: chosen }),
      closeOutcome: () => dispatch({ type: 'outcomeClosed' }),
      select: (sheet, area) => void workbook.select(sheet, area).catch(() => undefined),
    };
  }, [host, preferences, read, workbook, write]);
  return [state, commands];
}

function startState(host: PaneHost): PaneState {
  return {
    place: { screen: 'report' },
    language: host.language,
    asOf: null,
    preferences: defaultPreferences,
    figures: { kind: 'loading', done: 0, total: 0 },
    reported: null,
    work: null,
    outcome: null,
    isReadOnly: false,
    forms: [],
    form: null,
  };
}
