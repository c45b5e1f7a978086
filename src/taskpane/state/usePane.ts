import { useEffect, useMemo, useReducer, useState } from 'react';
import type { Language } from '../../messages/Language';
import type { Area } from '../../sheet/Area';
import type { Workbook } from '../../workbook/Workbook';
import type { PaneHost } from '../host/PaneHost';
import type { PaneActions } from '../PaneActions';
import { askWorkbook } from './askWorkbook';
import { paneReducer } from './paneReducer';
import type { PaneState, Place, Work } from './PaneState';
import { defaultPreferences, preferencesKey, type Preferences } from './Preferences';
import { Turn } from './Turn';
import { useForms } from './useForms';
import { useReading } from './useReading';
import { useWriting } from './useWriting';

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
  const [turn] = useState(() => new Turn());
  const { preferences, figures } = state;
  const read = useReading(workbook, actions, state, turn, dispatch);
  const write = useWriting(workbook, actions, state, { turn, read }, dispatch);
  useForms(workbook, actions, figures.kind === 'ready' ? figures.evaluation : null, dispatch);

  useEffect(() => {
    void askWorkbook(workbook, host).then((answer) => dispatch({ type: 'workbookAsked', answer }));
  }, [workbook, host]);
  useEffect(() => {
    host.onCommand(write);
  }, [host, write]);

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
      cancel: () => turn.cancelWriting(),
      chooseForm: (chosen) => dispatch({ type: 'formChosen', form: chosen }),
      closeOutcome: () => dispatch({ type: 'outcomeClosed' }),
      select: (sheet, area) => void workbook.select(sheet, area).catch(() => undefined),
    };
  }, [host, preferences, read, turn, workbook, write]);
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
