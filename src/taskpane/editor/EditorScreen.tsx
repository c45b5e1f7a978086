import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Evaluation } from '../../actions/Evaluation';
import { ActionNotice } from '../blocks/ActionNotice';
import { Card } from '../blocks/Card';
import { Page } from '../blocks/Page';
import { Text } from '../blocks/Text';
import { findDraft } from '../state/Drafts';
import type { PaneState } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';
import { ConditionEditor } from './ConditionEditor';
import { DefiningNotice } from './DefiningNotice';
import { DefinitionCard } from './DefinitionCard';
import { EditorFooter } from './EditorFooter';
import { isSame } from './isSame';
import { LeavingNotice } from './LeavingNotice';
import { listFields } from './listFields';
import { changeText, isOptional, listTexts } from './measureTexts';
import { newIndicator, putIndicator } from './packChanges';
import { TargetFields } from './TargetFields';
import { useDefining } from './useDefining';
import { useDraft } from './useDraft';
import { useLiveFigure } from './useLiveFigure';

interface EditorScreenProps {
  readonly state: PaneState;
  readonly evaluation: Evaluation;
  readonly code: string | null;
  readonly commands: PaneCommands;
}

const list = { screen: 'indicators' } as const;

/** One indicator's definition, with what it counts and what is wrong with it as one types. */
export function EditorScreen({ state, evaluation, code, commands }: EditorScreenProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { editor } = messages;
  const { roster, defined: pack } = evaluation;
  const { define, isBusy, failed } = useDefining(commands);
  const saved = pack.indicators.find((indicator) => indicator.code === code);
  const kept = findDraft(state.drafts, code);
  const [wasKept] = useState(kept !== undefined);
  const { draft, setDraft, base, isTorn, takeSaved } = useDraft(
    saved,
    () => newIndicator(pack, messages),
    kept,
    (changed) => (changed ? commands.keepDraft({ code, ...changed }) : commands.dropDraft(code)),
  );
  const fields = useMemo(() => listFields(roster, messages.language), [roster, messages.language]);
  const figure = useLiveFigure(draft, evaluation);
  const { measure } = draft;
  const hasTitle = draft.title.vi.trim() !== '';
  const isSaved = kept !== undefined && isSame(draft, base);
  const { dropDraft } = commands;
  useEffect(() => {
    // On the sheet somebody came to write the same.
    if (isSaved) dropDraft(code);
  }, [code, dropDraft, isSaved]);
  const save = async () => {
    if (await define(putIndicator(pack, code, draft))) dropDraft(code, list);
  };
  return (
    <Page
      title={draft.title[messages.language] || editor.newTitle}
      onBack={() => commands.open(list)}
      notice={
        wasKept &&
        kept && (
          <ActionNotice kind="info" action={editor.unsaved.discard} onAct={() => setDraft(base)}>
            {editor.unsaved.kept}
          </ActionNotice>
        )
      }
      footer={
        <EditorFooter
          figure={figure}
          hasTitle={hasTitle}
          isBusy={isBusy}
          onSave={() => void save()}
        >
          {state.leaving && (
            <LeavingNotice onStay={commands.stay} onDiscard={() => dropDraft(code)} />
          )}
          {isTorn && !isBusy && (
            <ActionNotice kind="warning" action={editor.takeFromSheet} onAct={takeSaved}>
              {editor.changedOnSheet}
            </ActionNotice>
          )}
          {failed && <DefiningNotice {...failed} />}
        </EditorFooter>
      }
    >
      <DefinitionCard draft={draft} roster={roster} hasTitle={hasTitle} onChange={setDraft} />
      {listTexts(measure).map(([name, text]) => (
        <Card key={name}>
          <ConditionEditor
            label={editor.texts[name]}
            text={text}
            hint={name === 'population' ? editor.everybody : undefined}
            isRequired={!isOptional(name)}
            fields={fields}
            isFormulaOnly={name === 'value'}
            issues={figure.issues.filter(
              ({ at }) => at.in === 'formula' && at.source === `${draft.code}.${name}`,
            )}
            onChange={(changed) =>
              setDraft({ ...draft, measure: changeText(measure, name, changed) })
            }
          />
        </Card>
      ))}
      <Card>
        <TargetFields indicator={draft} onChange={(target) => setDraft({ ...draft, target })} />
      </Card>
      <Text className={styles.code}>
        {editor.code}: {draft.code}
      </Text>
    </Page>
  );
}

const useStyles = makeStyles({
  code: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
