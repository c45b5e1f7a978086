import { enMessages } from './en/enMessages';
import type { Language } from './Language';
import { viMessages, type Messages } from './vi/viMessages';

export type { Messages };

export function messagesFor(language: Language): Messages {
  return language === 'vi' ? viMessages : enMessages;
}
