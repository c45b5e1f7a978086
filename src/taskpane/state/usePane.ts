import { useEffect, useMemo, useReducer, useState } from 'react';
import type { IndicatorPack } from '../../core/indicators/Indicator';
import type { Language } from '../../messages/Language';
import type { Area } from '../../sheet/Area';
import type { Workbook } from '../../workbook/Workbook';
import type { PaneHost } from '../host/PaneHost';
import type { PaneActions } from '../PaneActions';
import { askWorkbook } from './askWorkbook';
import { noDrafts, type IndicatorDraft } from './Drafts';
import { Following } from './Following';
import { paneReducer } from './paneReducer';
import type { PlannedLine } from '../plan/PlannedLine';
import type { Failure, PaneState, Place, Work } from './PaneState';
import { defaultPreferences, preferencesKey, type Preferences } from './Preferences';
import { Turn } from './Turn';
import { useDrafts } from './useDrafts';
import { useRepairCommands, type RepairCommands } from './useRepairCommands';
import { useReading } from './useReading';
import { useRibbon } from './useRibbon';
import { useSurvey } from './useSurvey';
import { useWriting } from './useWriting';

/** What a person can do in the pane. */
export interface PaneCommands {
  /** Goes there; from an indicator with changes that are not saved it asks first. */
  readonly open: (place: Place) => void;
  readonly stay: () => void;
  readonly keepDraft: (draft: IndicatorDraft) => void;
  readonly dropDraft: (code: string | null, place?: Place) => void;
  readonly draftLine: (line: PlannedLine | null) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseAsOf: (asOf: string) => void;
  /** Changes preferences and keeps them in the workbook. */
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly read: () => void;
  readonly write: (kind: Work['kind']) => Promise<void>;
  /** Keeps a pack on the workbook's definition sheets; why it failed, else `null`. */
  readonly define: (pack: IndicatorPack) => Promise<Failure | null>;
  readonly repairs: RepairCommands;
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
  const [following] = useState(() => new Following());
  const { preferences, figures } = state;
  const read = useReading(workbook, actions, state, { turn, following }, dispatch);
  const evaluation = figures.kind === 'ready' ? figures.evaluation : null;
  const survey = useSurvey(workbook, actions, evaluation, dispatch);
  const follow = { turn, following, read, survey };
  const { write, define, change } = useWriting(workbook, actions, state, follow, dispatch);

  useEffect(() => {
    void askWorkbook(workbook, host).then((answer) => dispatch({ type: 'workbookAsked', answer }));
  }, [workbook, host]);
  useDrafts(workbook, state.drafts, evaluation !== null, dispatch);
  useRibbon(host, write, state.asOf !== null, dispatch);

  const repairs = useRepairCommands(workbook, actions, change, preferences.uses1904Dates);
  const commands = useMemo<PaneCommands>(() => {
    const prefer = (change: Partial<Preferences>) => {
      const changed = { ...preferences, ...change };
      dispatch({ type: 'preferencesChanged', preferences: changed });
      // A workbook that cannot keep them still follows them until the pane is closed.
      void workbook.writeSetting(preferencesKey, changed).catch(() => undefined);
    };
    return {
      open: (place) => dispatch({ type: 'opened', place }),
      stay: () => dispatch({ type: 'stayed' }),
      keepDraft: (draft) => dispatch({ type: 'indicatorDrafted', draft }),
      dropDraft: (code, place) => dispatch({ type: 'draftDropped', code, place }),
      draftLine: (line) => dispatch({ type: 'lineDrafted', line }),
      chooseLanguage: (chosen) => {
        host.keepLanguage(chosen);
        dispatch({ type: 'languageChosen', language: chosen });
      },
      chooseAsOf: (chosen) => {
        dispatch({ type: 'asOfChosen', asOf: chosen });
        prefer({ asOf: chosen });
      },
      prefer,
      read: () => void read(),
      write,
      define,
      repairs,
      cancel: () => turn.cancelWriting(),
      chooseForm: (chosen) => dispatch({ type: 'formChosen', form: chosen }),
      closeOutcome: () => dispatch({ type: 'outcomeClosed' }),
      select: (sheet, area) => void workbook.select(sheet, area).catch(() => undefined),
    };
  }, [define, host, preferences, read, repairs, turn, workbook, write]);
  return [state, commands];
}

/** Before the workbook was asked for anything. */
export function startState({ language }: Pick<PaneHost, 'language'>): PaneState {
  return {
    place: { screen: 'report' },
    leaving: null,
    drafts: noDrafts,
    language,
    asOf: null,
    preferences: defaultPreferences,
    figures: { kind: 'loading', done: 0, total: 0 },
    isEdited: false,
    reported: null,
    work: null,
    outcome: null,
    isReadOnly: false,
    survey: { forms: [], previous: null, losesUndo: false },
    form: null,
  };
}
