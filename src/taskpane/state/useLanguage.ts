import { useEffect, useState } from 'react';
import type { Language } from '../../messages/Language';
import type { Messages } from '../../messages/messagesFor';

/** The sentences of a language; until they are there, those of the language before. */
export function useLanguage(
  language: Language,
  first: Messages,
  load: (language: Language) => Promise<Messages>,
): Messages {
  const [messages, setMessages] = useState(first);
  useEffect(() => {
    let isWanted = true;
    void load(language).then(
      (loaded) => isWanted && setMessages(loaded),
      // Without a connection the pane goes on in the language that it has.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language, load]);
  return messages;
}
