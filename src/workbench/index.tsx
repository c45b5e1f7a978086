import { createRoot } from 'react-dom/client';
import { messagesFor } from '../messages/messagesFor';
import { readXlsx } from '../workbook/xlsx/readXlsx';
import { readChoices } from './readChoices';
import { Session } from './session/Session';
import { Workbench } from './Workbench';

const sample = 'danh-sach-can-bo.xlsx';

async function start(): Promise<void> {
  const choices = readChoices(window.location.search);
  const { workbench } = messagesFor(choices.language);
  document.title = workbench.title;
  document.documentElement.lang = choices.language;
  const element = document.getElementById('workbench');
  if (!element) throw new Error('workbench.html has no element for the workbench');
  const answer = await fetch(`assets/samples/${choices.file ?? sample}`);
  const workbook = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
  const session = new Session(workbook, choices.file ?? sample, choices.host);
  createRoot(element).render(<Workbench firstSession={session} choices={choices} />);
}

void start();
