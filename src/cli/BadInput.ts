import type { AllMessages } from '../messages/messagesFor';

/** Something a person gave the command that it cannot work with; ends it with exit code 2. */
export class BadInput extends Error {
  /** `describe` says in one sentence what is wrong and what to do about it. */
  constructor(readonly describe: (messages: AllMessages) => string) {
    super('bad input');
    this.name = 'BadInput';
  }
}
