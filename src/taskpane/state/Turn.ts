/** Whose turn it is: reading gives way to writing, and is made up for when it missed something. */
export class Turn {
  #reading: AbortController | null = null;
  #writing: AbortController | null = null;
  #isReadingMissed = false;

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

  /** Begins to write; `null` while something else is written. */
  write(): AbortSignal | null {
    if (this.#writing) return null;
    this.#reading?.abort();
    this.#writing = new AbortController();
    return this.#writing.signal;
  }

  /** Ends writing; true when somebody wanted to read meanwhile. */
  endWriting(): boolean {
    this.#writing = null;
    const isMissed = this.#isReadingMissed;
    this.#isReadingMissed = false;
    return isMissed;
  }

  cancelWriting(): void {
    this.#writing?.abort();
  }
}
