import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef, useState } from 'react';
import { checkPack } from '../../core/indicators/checkPack';
import { formatIssueLine } from '../../messages/formatIssue';
import { Page } from '../blocks/Page';
import { packOf } from '../state/choicesOf';
import type { PaneState } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';
import { IndicatorItem } from './IndicatorItem';
import { copyIndicator, removeIndicator } from './packChanges';

interface IndicatorsScreenProps {
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

/** The indicators of this workbook: add, edit, copy, delete, import and export. */
export function IndicatorsScreen({ state, commands }: IndicatorsScreenProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { editor, pane, formats } = messages;
  const file = useRef<HTMLInputElement>(null);
  const [notice, setNotice] = useState<readonly string[]>([]);
  const pack = packOf(state);
  const edit = (code: string | null) => commands.open({ screen: 'editor', code });

  const read = async (chosen: File) => {
    const json = parseJson(await chosen.text());
    if (json === undefined) {
      setNotice([editor.notImported, editor.notJson]);
      return;
    }
    const { pack: imported, issues } = checkPack(json, chosen.name);
    if (imported) {
      commands.prefer({ pack: imported });
      setNotice([editor.imported(formats.number(imported.indicators.length))]);
    } else {
      const lines = issues.slice(0, 5).map((issue) => formatIssueLine(issue, messages));
      setNotice([editor.notImported, ...lines]);
    }
  };
  return (
    <Page title={pane.screens.indicators}>
      <div className={styles.actions}>
        <Button appearance="primary" icon={<AddRegular />} onClick={() => edit(null)}>
          {editor.add}
        </Button>
        <Button icon={<ArrowUploadRegular />} onClick={() => file.current?.click()}>
          {editor.import}
        </Button>
        <Button
          icon={<ArrowDownloadRegular />}
          onClick={() => downloadJson(pack, `${pack.name}.json`)}
        >
          {editor.export}
        </Button>
        {state.preferences.pack && (
          <Button icon={<ArrowResetRegular />} onClick={() => commands.prefer({ pack: null })}>
            {editor.restore}
          </Button>
        )}
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={editor.import}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            if (chosen) void read(chosen);
            target.value = '';
          }}
        />
      </div>
      <div role="status">
        {notice.map((line) => (
          <Text key={line} as="p" className={styles.notice}>
            {line}
          </Text>
        ))}
      </div>
      <ul className={styles.list} aria-label={pane.screens.indicators}>
        {pack.indicators.map((indicator) => (
          <IndicatorItem
            key={indicator.code}
            indicator={indicator}
            isLast={pack.indicators.length === 1}
            onEdit={() => edit(indicator.code)}
            onCopy={() => commands.prefer({ pack: copyIndicator(pack, indicator, messages) })}
            onRemove={() => commands.prefer({ pack: removeIndicator(pack, indicator.code) })}
          />
        ))}
      </ul>
    </Page>
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function downloadJson(value: unknown, name: string): void {
  const blob = new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  notice: { margin: 0 },
  list: {
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});
