import { SingleBar } from 'cli-progress';
import type { AllMessages } from '../messages/messagesFor';

type ProgressStep = keyof AllMessages['commandLine']['progress'];

/** Work that takes less than this needs no bar. */
const PATIENCE = 1000;

/** A progress bar on standard error for work over a second; none where nobody watches. */
export class ProgressLine {
  readonly #started = Date.now();
  readonly #messages: AllMessages;
  readonly #isWatched: boolean;
  #bar: SingleBar | null = null;

  constructor(messages: AllMessages, isWatched: boolean) {
    this.#messages = messages;
    this.#isWatched = isWatched;
  }

  show(step: ProgressStep, done: number, total: number): void {
    if (!this.#isWatched || Date.now() - this.#started < PATIENCE) return;
    const label = this.#messages.commandLine.progress[step];
    if (!this.#bar) {
      this.#bar = new SingleBar({
        stream: process.stderr,
        format: '{label} [{bar}] {percentage}%',
        clearOnComplete: true,
        hideCursor: true,
      });
      this.#bar.start(total, done, { label });
    }
    this.#bar.setTotal(Math.max(1, total));
    this.#bar.update(done, { label });
  }

  stop(): void {
    this.#bar?.stop();
    this.#bar = null;
  }
}
