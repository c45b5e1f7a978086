import { useState } from 'react';
import { messagesFor } from '../messages/messagesFor';
import { lightTheme } from '../taskpane/theme/lightTheme';
import { Themed } from '../taskpane/theme/Themed';
import { WorkbookError } from '../workbook/WorkbookError';
import { readXlsx } from '../workbook/xlsx/readXlsx';
import { writeXlsx } from '../workbook/xlsx/writeXlsx';
import { Book } from './Book';
import { PaneFrame } from './frame/PaneFrame';
import type { RibbonCommand } from './frame/PaneDoor';
import type { WorkbenchChoices } from './readChoices';
import { Session } from './session/Session';
import { Toolbar } from './toolbar/Toolbar';

interface WorkbenchProps {
  readonly firstSession: Session;
  readonly choices: WorkbenchChoices;
}

/** A workbook on the left, the pane on the right, and above them what a real Excel would decide. */
export function Workbench({ firstSession, choices: firstChoices }: WorkbenchProps) {
  const [session, setSession] = useState(firstSession);
  const [choices, setChoices] = useState(firstChoices);
  const [commands] = useState(() => new Map<string, RibbonCommand>());
  const [notice, setNotice] = useState('');
  const [running, setRunning] = useState('');
  const [opened, setOpened] = useState(0);
  const messages = messagesFor(choices.language);

  const choose = (change: Partial<WorkbenchChoices>) => {
    // A command of a pane that is opened anew never ends.
    setRunning('');
    setChoices({ ...choices, ...change });
    if (change.host) setSession(new Session(session.workbook, session.fileName, change.host));
  };
  const open = async (file: File) => {
    try {
      const workbook = await readXlsx(new Uint8Array(await file.arrayBuffer()));
      setNotice('');
      setSession(new Session(workbook, file.name, choices.host));
    } catch (error) {
      const { faults, workbench } = messages;
      setNotice(
        error instanceof WorkbookError ? faults[error.fault](file.name) : workbench.notOpened,
      );
    }
  };
  const run = (name: string) => {
    const command = commands.get(name);
    if (running !== '' || !command) return;
    setRunning(name);
    command({ completed: () => setRunning('') });
  };
  const save = async () => {
    download(await writeXlsx(session.workbook), session.fileName);
  };
  return (
    <Themed theme={lightTheme} className="workbench">
      <Toolbar
        session={session}
        choices={choices}
        messages={messages}
        notice={notice}
        onChoose={choose}
        onOpen={(file) => void open(file)}
        onSave={() => void save()}
        running={running}
        onCommand={run}
        onOpenPane={() => {
          setRunning('');
          setOpened(opened + 1);
        }}
      />
      <div className="workbench-halves">
        <Book session={session} messages={messages} />
        <PaneFrame
          session={session}
          opened={opened}
          choices={choices}
          commands={commands}
          messages={messages}
        />
      </div>
    </Themed>
  );
}

function download(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
