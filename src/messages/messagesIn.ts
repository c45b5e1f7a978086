import { enMessages } from './en/enMessages';
import type { Language } from './Language';
import { viMessages, type Messages } from './vi/viMessages';

/** The sentences of sheets and pane in any language, without those of command line and workbench. */
export function messagesIn(language: Language): Messages {
  return language === 'vi' ? viMessages : enMessages;
}
