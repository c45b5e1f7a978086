import { enCommandLine } from './en/enCommandLine';
import { enMessages } from './en/enMessages';
import { enWorkbench } from './en/enWorkbench';
import type { Language } from './Language';
import { viCommandLine, type CommandLineMessages } from './vi/viCommandLine';
import { viMessages, type Messages } from './vi/viMessages';
import { viWorkbench, type WorkbenchMessages } from './vi/viWorkbench';

export type { Messages };

/** Every sentence a person can read; the pane goes without those of the others, see `loadMessages`. */
export interface AllMessages extends Messages {
  readonly commandLine: CommandLineMessages;
  readonly workbench: WorkbenchMessages;
}

export function messagesFor(language: Language): AllMessages {
  return all[language];
}

const all: Readonly<Record<Language, AllMessages>> = {
  vi: { ...viMessages, commandLine: viCommandLine, workbench: viWorkbench },
  en: { ...enMessages, commandLine: enCommandLine, workbench: enWorkbench },
};
