import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Language } from '../messages/Language';
import type { Messages } from '../messages/messagesFor';
import type { Workbook } from '../workbook/Workbook';
import { LiveRegion } from './blocks/LiveRegion';
import { keepFocus } from './frame/keepFocus';
import { Navigation } from './frame/Navigation';
import { Screen } from './frame/Screen';
import type { PaneHost } from './host/PaneHost';
import type { PaneActions } from './PaneActions';
import { useLanguage } from './state/useLanguage';
import { usePane } from './state/usePane';
import { loadTheme } from './theme/loadTheme';
import type { PaneTheme } from './theme/PaneTheme';
import { Themed } from './theme/Themed';
import { MessagesContext } from './useMessages';

interface PaneProps {
  readonly workbook: Workbook;
  readonly host: PaneHost;
  /** The one that the host has. */
  readonly theme: PaneTheme;
  readonly actions: PaneActions;
  /** In the language of the host. */
  readonly messages: Messages;
  readonly loadMessages: (language: Language) => Promise<Messages>;
  /** Fetches the other parts of the pane, once the first figures stand. */
  readonly fetchRest?: () => Promise<void>;
}

export function Pane(props: PaneProps) {
  const { workbook, host, actions, fetchRest } = props;
  const styles = useStyles();
  const theme = useTheme(host, props.theme);
  const [state, commands] = usePane(workbook, host, actions);
  const messages = useLanguage(state.language, props.messages, props.loadMessages);
  const { language } = messages;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(keepFocus, []);
  const isReady = state.figures.kind === 'ready';
  useEffect(() => {
    // What does not come now is asked for again when it is wanted, and then said.
    if (isReady) void fetchRest?.().catch(() => undefined);
  }, [isReady, fetchRest]);
  return (
    <MessagesContext.Provider value={messages}>
      <Themed theme={theme} className={styles.pane}>
        <LiveRegion>
          <Navigation place={state.place} onOpen={(screen) => commands.open({ screen })} />
          <main className={styles.main}>
            <Screen state={state} commands={commands} />
          </main>
        </LiveRegion>
      </Themed>
    </MessagesContext.Provider>
  );
}

function useTheme(host: PaneHost, first: PaneTheme): PaneTheme {
  const [theme, setTheme] = useState(first);
  useEffect(
    () =>
      host.onThemeChange(() => {
        // Without a connection the pane stays as it is.
        void loadTheme(host.theme()).then(setTheme, () => undefined);
      }),
    [host],
  );
  return theme;
}

const useStyles = makeStyles({
  pane: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});
