import type { Language } from '../../messages/Language';
import type { AllMessages } from '../../messages/messagesFor';
import type { ThemeName } from '../../taskpane/host/PaneHost';
import { hostNames, themeNames, type WorkbenchChoices } from '../readChoices';
import { playedHosts } from '../session/playedHosts';
import type { HostName, Session } from '../session/Session';
import { Chooser } from './Chooser';
import { FaultButtons } from './FaultButtons';

interface ToolbarProps {
  readonly session: Session;
  readonly choices: WorkbenchChoices;
  readonly messages: AllMessages;
  /** Why the last file was not opened; '' when nothing is wrong. */
  readonly notice: string;
  readonly onChoose: (change: Partial<WorkbenchChoices>) => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  /** The ribbon's command that has not ended; '' when there is none. */
  readonly running: string;
  readonly onCommand: (name: string) => void;
  readonly onOpenPane: () => void;
}

/** The ribbon of Rollcall, the file, and what else a real Excel and its user would decide. */
export function Toolbar(props: ToolbarProps) {
  const { session, choices, messages } = props;
  const { workbench } = messages;
  return (
    <header className="toolbar">
      <h1>
        <img src="assets/icons/rollcall-24.png" alt="" width="24" height="24" />
        {workbench.title}
      </h1>
      <div role="group" aria-label={workbench.ribbon}>
        {(['generateReport', 'refreshReport'] as const).map((name) => (
          <button
            key={name}
            type="button"
            // Excel takes no other command until this one says that it is done.
            aria-disabled={props.running !== ''}
            onClick={() => props.onCommand(name)}
          >
            {workbench.commands[name]}
          </button>
        ))}
        <button type="button" onClick={props.onOpenPane}>
          {workbench.openPane}
        </button>
      </div>
      <label className="toolbar-file">
        {workbench.open}
        <input
          type="file"
          accept=".xlsx"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) props.onOpen(file);
            target.value = '';
          }}
        />
      </label>
      <button type="button" onClick={props.onSave}>
        {workbench.save}
      </button>
      <output role="alert">{props.notice}</output>
      <Chooser<HostName>
        label={workbench.host}
        value={choices.host}
        options={hostNames.map((name) => [name, playedHosts[name].name])}
        onChoose={(host) => props.onChoose({ host })}
      />
      <Chooser<ThemeName>
        label={workbench.theme}
        value={choices.theme}
        options={themeNames.map((name) => [name, workbench.themes[name]])}
        onChoose={(theme) => props.onChoose({ theme })}
      />
      <Chooser<Language>
        label={workbench.language}
        value={choices.language}
        options={[
          ['vi', workbench.languages.vi],
          ['en', workbench.languages.en],
        ]}
        onChoose={(language) => props.onChoose({ language })}
      />
      <FaultButtons session={session} messages={messages} />
    </header>
  );
}
