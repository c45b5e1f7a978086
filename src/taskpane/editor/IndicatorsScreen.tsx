import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useRef, useState } from 'react';
import { checkPack } from '../../core/indicators/checkPack';
import type { Indicator } from '../../core/indicators/Indicator';
import { formatIssueLine } from '../../messages/formatIssue';
import { formatTarget } from '../../messages/formatValue';
import { Page } from '../blocks/Page';
import { packOf } from '../state/choicesOf';
import type { PaneState } from '../state/PaneState';
import type { PaneCommands } from '../state/usePane';
import { useMessages } from '../useMessages';
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
  const describe = ({ measure, target }: Indicator) =>
    target
      ? `${editor.kinds[measure.kind]} · ${pane.report.target(formatTarget(messages, measure, target))}`
      : editor.kinds[measure.kind];
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
        {pack.indicators.map((indicator) => {
          const title = indicator.title[messages.language];
          return (
            <li key={indicator.code} className={styles.item}>
              <div className={styles.words}>
                <Text block>{title}</Text>
                <Text block size={200} className={styles.quiet}>
                  {describe(indicator)}
                </Text>
              </div>
              <Button
                appearance="subtle"
                icon={<EditRegular />}
                aria-label={editor.edit(title)}
                onClick={() => edit(indicator.code)}
              />
              <Menu>
                <MenuTrigger disableButtonEnhancement>
                  <Button
                    appearance="subtle"
                    icon={<MoreHorizontalRegular />}
                    aria-label={`${editor.copy(title)} / ${editor.remove(title)}`}
                  />
                </MenuTrigger>
                <MenuPopover>
                  <MenuList>
                    <MenuItem
                      icon={<CopyRegular />}
                      onClick={() =>
                        commands.prefer({ pack: copyIndicator(pack, indicator, messages) })
                      }
                    >
                      {editor.copy(title)}
                    </MenuItem>
                    <MenuItem
                      icon={<DeleteRegular />}
                      // A pack has at least one indicator.
                      disabled={pack.indicators.length === 1}
                      onClick={() =>
                        commands.prefer({ pack: removeIndicator(pack, indicator.code) })
                      }
                    >
                      {editor.remove(title)}
                    </MenuItem>
                  </MenuList>
                </MenuPopover>
              </Menu>
            </li>
          );
        })}
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
  item: {
    listStyleType: 'none',
    display: 'flex',
    alignItems: 'center',
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});
