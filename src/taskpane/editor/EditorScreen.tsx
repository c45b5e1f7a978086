import { makeStyles, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Evaluation } from '../../actions/Evaluation';
import { KINDS } from '../../core/indicators/definitions/choices';
import { evaluateIndicators } from '../../core/indicators/evaluateIndicators';
import { RosterIndex } from '../../core/indicators/RosterIndex';
import { compareIndicator } from '../../core/targets/compareIndicator';
import { ActionNotice } from '../blocks/ActionNotice';
import { Button } from '../blocks/Button';
import { Card } from '../blocks/Card';
import { LongTextField } from '../blocks/LongTextField';
import { Page } from '../blocks/Page';
import { SelectField } from '../blocks/SelectField';
import { Progress } from '../blocks/Progress';
import { writeActual, writeCounts } from '../report/writeFigure';
import { findDraft } from '../state/Drafts';
import type { PaneState } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';
import { changeKind, keepTexts, type FormerTexts } from './changeKind';
import { changeText, isOptional, listTexts } from './measureTexts';
import { ConditionEditor } from './ConditionEditor';
import { isSame } from './isSame';
import { LeavingNotice } from './LeavingNotice';
import { listFields } from './listFields';
import { listLevels } from './listLevels';
import { newIndicator, putIndicator } from './packChanges';
import { DefiningNotice } from './DefiningNotice';
import { TargetFields } from './TargetFields';
import { UnitShareFields } from './UnitShareFields';
import { useDefining } from './useDefining';
import { useDraft } from './useDraft';
import { Text } from '../blocks/Text';

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
  const { roster, asOf, defined: pack } = evaluation;
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
  const index = useMemo(() => new RosterIndex(roster), [roster]);
  const live = useMemo(
    () => evaluateIndicators(roster, [draft], { asOf, index }),
    [roster, draft, asOf, index],
  );
  const [result] = live.results;
  const compared = result && compareIndicator(result, roster.units, asOf);
  const former = useRef<FormerTexts>({});
  const levels = useMemo(() => listLevels(roster.units), [roster]);
  const { measure } = draft;
  const texts = listTexts(measure);
  const hasTitle = draft.title.vi.trim() !== '';
  const hasTexts = texts.every(([name, text]) => isOptional(name) || text.trim() !== '');
  // A column that this roster lacks is no mistake of the definition.
  const isAbsent =
    live.issues.length > 0 && live.issues.every(({ severity }) => severity !== 'error');
  const isReady = hasTexts && (compared !== undefined || isAbsent);
  const isSaved = kept !== undefined && isSame(draft, base);
  const { dropDraft } = commands;
  useEffect(() => {
    // On the sheet somebody came to write the same.
    if (isSaved) dropDraft(code);
  }, [code, dropDraft, isSaved]);
  const save = async (button: Element) => {
    const wrong = button.closest('main')?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // What the field says must be put right first.
    if (wrong) {
      wrong.focus();
      return;
    }
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
        <>
          {state.leaving && (
            <LeavingNotice onStay={commands.stay} onDiscard={() => dropDraft(code)} />
          )}
          {isTorn && !isBusy && (
            <ActionNotice kind="warning" action={editor.takeFromSheet} onAct={takeSaved}>
              {editor.changedOnSheet}
            </ActionNotice>
          )}
          {failed && <DefiningNotice {...failed} />}
          {isBusy && <Progress label={editor.saving} />}
          <div role="status">
            {isReady && compared ? (
              <Text>
                {[editor.counted(writeActual(compared, messages)), writeCounts(compared, messages)]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </Text>
            ) : (
              <Text>{isReady ? editor.savedAnyway : editor.fix}</Text>
            )}
          </div>
          <Button
            appearance="primary"
            size="large"
            icon={<SaveRegular />}
            isDisabled={!isReady || !hasTitle || isBusy}
            onClick={({ currentTarget }) => void save(currentTarget)}
          >
            {editor.save}
          </Button>
        </>
      }
    >
      <Card>
        <LongTextField
          label={editor.title}
          isRequired
          problem={hasTitle ? undefined : editor.titleMissing}
          value={draft.title.vi}
          onChange={(value) => setDraft({ ...draft, title: { ...draft.title, vi: value } })}
        />
        <LongTextField
          label={editor.titleEn}
          value={draft.title.en}
          onChange={(value) => setDraft({ ...draft, title: { ...draft.title, en: value } })}
        />
        <SelectField
          label={editor.kind}
          value={measure.kind}
          options={KINDS.map(({ key, [messages.language]: label }) => ({ value: key, label }))}
          onChange={(kind) => {
            former.current = keepTexts(former.current, measure);
            setDraft(changeKind(draft, kind, former.current, levels.at(-1) ?? 'commune'));
          }}
        />
        {measure.kind === 'unitShare' && (
          <UnitShareFields
            measure={measure}
            levels={levels}
            onChange={(changed) => setDraft({ ...draft, measure: changed })}
          />
        )}
      </Card>
      {texts.map(([name, text]) => (
        <Card key={name}>
          <ConditionEditor
            label={editor.texts[name]}
            text={text}
            hint={name === 'population' ? editor.everybody : undefined}
            isRequired={!isOptional(name)}
            fields={fields}
            isFormulaOnly={name === 'value'}
            issues={live.issues.filter(
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
