import type { Language } from './Language';
import type { Messages } from './vi/viMessages';

/** Every sentence in one language, fetched when it is first wanted: a pane needs one at a time. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === 'en') {
    const { enMessages } = await import(/* webpackChunkName: "english" */ './en/enMessages');
    return enMessages;
  }
  const { viMessages } = await import(/* webpackChunkName: "vietnamese" */ './vi/viMessages');
  return viMessages;
}
