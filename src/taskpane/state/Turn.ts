/** Whose turn it is: reading gives way to writing, and is made up for when it missed something. */
export class Turn {
  #reading: AbortController | null = null;
  #writing: AbortController | null = null;
  #isReadingMissed = false;
  #isReadingBroken = false;

  /** Begins to read anew; `null` while something is written. */
  read(): AbortSignal | null {
    if (this.#writing) {
      this.#isReadingMissed = true;
      return null;
    }
    this.#reading?.abort();
    this.#reading = new AbortController();
    return this.#reading.signal;
  }

  /** The reading that began last came to its end. */
  endReading(): void {
    this.#reading = null;
  }

  /** Begins to write; `null` while something else is written. A reading that goes on breaks off. */
  write(): AbortSignal | null {
    if (this.#writing) return null;
    this.#isReadingBroken = this.#reading !== null;
    this.#reading?.abort();
    this.#reading = null;
    this.#writing = new AbortController();
    return this.#writing.signal;
  }

  /**
   * Ends writing; true when something is still to be read: somebody wanted to meanwhile, or a
   * reading broke off and the writing did not read everything itself (`hasRead`).
   */
  endWriting(hasRead: boolean): boolean {
    const isMissed = this.#isReadingMissed || (this.#isReadingBroken && !hasRead);
    this.#writing = null;
    this.#isReadingMissed = false;
    return isMissed;
  }

  cancelWriting(): void {
    this.#writing?.abort();
  }
}
