import { useMemo } from 'react';
import type { AllMessages } from '../../messages/messagesFor';
import type { WorkbenchChoices } from '../readChoices';
import type { Session } from '../session/Session';
import { openDoor, type RibbonCommand } from './PaneDoor';

interface PaneFrameProps {
  readonly session: Session;
  /** How often a person opened the pane anew. */
  readonly opened: number;
  readonly choices: WorkbenchChoices;
  readonly commands: Map<string, RibbonCommand>;
  readonly messages: AllMessages;
}

/**
 * The very pane that Excel shows, in a frame of its own as in Excel on the web. Another host, theme
 * or workbook opens it anew, as Excel does.
 */
export function PaneFrame({ session, opened, choices, commands, messages }: PaneFrameProps) {
  const { theme, language } = choices;
  const key = useMemo(() => {
    commands.clear();
    openDoor({
      simulator: session.simulator,
      language: language === 'vi' ? 'vi-VN' : 'en-US',
      theme,
      commands,
    });
    // A new key opens the frame anew, after the door above stands ready.
    return `${session.host}-${session.number}-${theme}-${language}-${opened}`;
  }, [commands, language, opened, session, theme]);
  return (
    <iframe key={key} className="workbench-pane" title={messages.workbench.pane} src="frame.html" />
  );
}
