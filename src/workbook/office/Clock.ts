/** Time as the adapter needs it; tests bring their own. */
export interface Clock {
  wait(milliseconds: number): Promise<void>;
  /** Calls `strike` unless stopped before. */
  watch(milliseconds: number, strike: () => void): () => void;
}

export const wallClock: Clock = {
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  watch: (milliseconds, strike) => {
    const timer = setTimeout(strike, milliseconds);
    return () => clearTimeout(timer);
  },
};
