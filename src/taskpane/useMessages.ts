import { createContext, useContext } from 'react';
import { messagesFor, type Messages } from '../messages/messagesFor';

/** Sentences in the language that the person reads; Vietnamese where nobody says otherwise. */
export const MessagesContext = createContext<Messages>(messagesFor('vi'));

export function useMessages(): Messages {
  return useContext(MessagesContext);
}
