import { createContext, useContext } from 'react';
import type { Messages } from '../messages/messagesFor';

/** Sentences in the language that the person reads. */
export const MessagesContext = createContext<Messages | null>(null);

export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (!messages) throw new Error('a part of the pane stands outside of it, where no language is');
  return messages;
}
