import { makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useState } from 'react';
import { defaultPack } from '../../actions/defaultPack';
import type { Evaluation } from '../../actions/Evaluation';
import type { IndicatorPack } from '../../core/indicators/Indicator';
import { Button } from '../blocks/Button';
import { useAnnounce } from '../blocks/LiveRegion';
import { Notice } from '../blocks/Notice';
import { Page } from '../blocks/Page';
import { Progress } from '../blocks/Progress';
import type { PaneState } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';
import { DefiningNotice } from './DefiningNotice';
import { IndicatorItem } from './IndicatorItem';
import { copyIndicator, removeIndicator } from './packChanges';
import { PackFile } from './PackFile';
import { useDefining } from './useDefining';
import { Text } from '../blocks/Text';

interface IndicatorsScreenProps {
  readonly state: PaneState;
  readonly evaluation: Evaluation;
  readonly commands: PaneCommands;
}

/** What was done last, with the pack before it. */
interface Done {
  readonly text: string;
  readonly before: IndicatorPack;
}

/** The indicators of this workbook: add, edit, copy, delete, import and export. */
export function IndicatorsScreen({ state, evaluation, commands }: IndicatorsScreenProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { editor, pane, formats, language } = messages;
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [done, setDone] = useState<Done | null>(null);
  const { define, isBusy, failed } = useDefining(commands);
  const { defined: pack } = evaluation;
  const edit = (code: string | null) => commands.open({ screen: 'editor', code });
  const change = async (changed: IndicatorPack, text: string) => {
    setRefused([]);
    setDone(null);
    if (await define(changed)) setDone({ text, before: pack });
  };
  const announce = useAnnounce();
  const undo = async (before: IndicatorPack) => {
    setDone(null);
    if (await define(before)) announce(editor.undone);
  };
  return (
    <Page title={pane.screens.indicators}>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          className={styles.add}
          icon={<AddRegular />}
          onClick={() => edit(null)}
        >
          {editor.add}
        </Button>
        <PackFile
          pack={pack}
          onImport={(imported) =>
            void change(imported, editor.imported(formats.number(imported.indicators.length)))
          }
          onRefuse={setRefused}
        />
        <Button
          size="small"
          icon={<ArrowResetRegular />}
          onClick={() => void change(defaultPack(), editor.isRestored)}
        >
          {editor.restore}
        </Button>
      </div>
      {isBusy && <Progress label={editor.saving} />}
      {failed && <DefiningNotice {...failed} />}
      {refused.length > 0 && (
        <Notice kind="error" title={editor.notImported}>
          {refused.map((line, index) => (
            <div key={index}>{line}</div>
          ))}
        </Notice>
      )}
      {done && (
        <Notice
          kind="success"
          actions={
            <Button size="small" icon={<ArrowUndoRegular />} onClick={() => void undo(done.before)}>
              {editor.undo}
            </Button>
          }
        >
          {done.text}
        </Notice>
      )}
      {state.drafts.indicators.map(({ code, indicator }) => (
        <Notice
          key={indicator.code}
          kind="info"
          isStanding
          actions={
            <>
              <Button size="small" onClick={() => edit(code)}>
                {editor.unsaved.stay}
              </Button>
              <Button size="small" onClick={() => commands.dropDraft(code)}>
                {editor.unsaved.discard}
              </Button>
            </>
          }
        >
          {editor.unsaved.of(indicator.title[language])}
        </Notice>
      ))}
      <Text className={styles.quiet}>{editor.onSheet}</Text>
      <ul className={styles.list} aria-label={pane.screens.indicators}>
        {pack.indicators.map((indicator) => (
          <IndicatorItem
            key={indicator.code}
            indicator={indicator}
            isLast={pack.indicators.length === 1}
            onEdit={() => edit(indicator.code)}
            onCopy={() =>
              void change(
                copyIndicator(pack, indicator, messages),
                editor.copied(indicator.title[language]),
              )
            }
            onRemove={() =>
              void change(
                removeIndicator(pack, indicator.code),
                editor.removed(indicator.title[language]),
              )
            }
          />
        ))}
      </ul>
    </Page>
  );
}

const useStyles = makeStyles({
  add: { flexBasis: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});
